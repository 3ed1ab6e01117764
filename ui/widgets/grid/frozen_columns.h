// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace quotasmith::ui {

/// The first columns of a table, laid over it so that they stay where they are. Shares its model, selection and scroll
/// bar. A first column that is not for typing is the row's header: clicking it selects the row.
class FrozenColumns : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumns(QTableView *over);

    void setCount(int count);
    int count() const { return m_count; }
    bool holds(const QModelIndex &index) const { return index.isValid() && index.column() < m_count; }
    void layOut();
    /// Opens the editor of one of its cells.
    bool editCell(const QModelIndex &index);

Q_SIGNALS:
    void editorClosed(QWidget *editor, QAbstractItemDelegate::EndEditHint hint);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void linkColumns();

    QTableView *m_over;
    int m_count = 0;
    bool m_isLayingOut = false;
};

} // namespace quotasmith::ui
