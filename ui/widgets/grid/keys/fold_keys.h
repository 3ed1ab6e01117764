// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>

class QTableView;

namespace quotasmith::ui {

class GridView;

/// How the rows of a tree in a grid are folded away and shown again: a click on the arrow or a double click on the
/// name, Alt+Left and Alt+Right. The rows say by GridRole::Folding what they are; what becomes of the wish is its
/// owner's.
class FoldKeys : public QObject {
    Q_OBJECT

public:
    /// Belongs to the grid.
    explicit FoldKeys(GridView &grid);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Only of rows with something below that is not so already.
    void asked(int row, bool folded);

private:
    static bool isOnArrow(const QTableView &view, const QPoint &at);
    int foldingAt(int row) const;

    GridView &m_grid;
};

} // namespace quotasmith::ui
