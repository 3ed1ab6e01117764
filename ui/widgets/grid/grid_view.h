// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace quotasmith::ui {

class CellBubble;

/// The grid used wherever numbers are typed, over a model that speaks GridRoles. Typing or F2 edits; Enter goes down
/// and Tab right, with Shift back; Ctrl+C copies the block as tab-separated text. The first columns and the header
/// stay. A text that was not taken stays in its cell, with the reason beside it, until Esc or another value.
class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);
    ~GridView() override;

    void setModel(QAbstractItemModel *model) override;
    /// How many columns at the left never scroll away.
    void setFrozenColumns(int count);
    /// Makes every column wide enough for what is in it.
    void fitColumns();
    /// The selected block with its rows and columns as one would paste it.
    QString selectedText() const;
    void copySelection() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpFrozen();
    void layOutFrozen();
    void layOutRows();
    void widenColumns();
    void step(int down, int right);
    void forgetRefused();
    void showReason();

    QTableView *m_frozen;
    CellBubble *m_bubble;
    int m_frozenColumns = 0;
};

} // namespace quotasmith::ui
