// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lists/list_table.h"

#include <QDialog>
#include <QHBoxLayout>
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
    /// Beside the button that closes it, from the left.
    void addButton(QPushButton *button);
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ListTable *m_table;
    QHBoxLayout *m_buttons;
    int m_added = 0;
    QPushButton *m_close;
};

} // namespace quotasmith::ui
