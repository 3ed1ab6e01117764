// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lists/list_table.h"

#include <QDialog>
#include <QPushButton>

namespace quotasmith::ui {

/// A list of the plan, typed in a grid. Every value is saved as it is taken; closing asks nothing.
class ListDialog : public QDialog {
    Q_OBJECT

public:
    ListDialog(DocumentSession &session, const plan::ListKind &kind, QWidget *parent = nullptr);

    ListTable *table() const { return m_table; }
    GridView *grid() const { return m_table->grid(); }
    ListModel &model() { return m_table->model(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ListTable *m_table;
    QPushButton *m_close;
};

} // namespace quotasmith::ui
