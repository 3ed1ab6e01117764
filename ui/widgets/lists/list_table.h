// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/lists/list_model.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace quotasmith::ui {

class GridView;

/// A list of the plan to type into, anywhere: the grid with an empty row at its end, and buttons to add and remove
/// rows. Every value is saved as it is taken, one undo step each; a block that is pasted is one too. Its object name is
/// `list-KIND`; inside it are `list-hint`, `list-grid`, `list-add`, `list-remove` and `list-problem`.
class ListTable : public QWidget {
    Q_OBJECT

public:
    /// `kindCode` is one of the registry. The session outlives the table.
    ListTable(const QString &kindCode, DocumentSession &session, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    ListModel &model() { return m_model; }
    const plan::ListKind &kind() const { return m_model.kind(); }
    /// Selects the row of this key and shows it. False: there is none.
    bool showRow(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpDelegates();
    void add();
    void remove();
    QList<int> selectedRows() const;
    void refresh();
    void retranslate();

    ListModel m_model;
    GridView *m_grid;
    QLabel *m_hint;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace quotasmith::ui
