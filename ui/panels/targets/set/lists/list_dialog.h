// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/set/lists/list_model.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

class GridView;

/// A list of the plan, typed in a grid. Every value is saved as it is taken; closing asks nothing.
class ListDialog : public QDialog {
    Q_OBJECT

public:
    ListDialog(DocumentSession &session, const plan::ListKind &kind, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    ListModel &model() { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void remove();
    void refreshButtons();
    void retranslate();

    DocumentSession &m_session;
    ListModel m_model;
    GridView *m_grid;
    QLabel *m_hint;
    QLabel *m_problem;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace quotasmith::ui
