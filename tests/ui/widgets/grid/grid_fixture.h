// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/ui_fixture.h"
#include "ui/models/targets_model.h"
#include "ui/widgets/grid/grid_view.h"

#include <functional>

namespace quotasmith::tests {

/// A grid over the targets of six people, current cell P1's first quarter (row 3, column 2) of 600,000.00.
class GridFixture : public UiFixture {
protected:
    GridFixture();

    void choose(int row, int column);
    /// Selects a block; its corner is the current cell.
    void select(int top, int left, int bottom, int right);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Plain letters, to the editor when one is open.
    void type(const char *text);
    void copyText(const char *text);
    /// Answers the dialog that the work opens, and says which it was: its object name.
    QString answering(const char *button, const std::function<void()> &work);
    std::pair<int, int> current() const;
    std::pair<int, int> selectionSize() const; ///< rows and columns of the selected block; 0, 0 with gaps
    QString shown(int row, int column) const { return m_model.index(row, column).data().toString(); }
    QLineEdit *editor() const;
    int steps(); ///< undoable ones since the fixture was made

    ui::TargetsModel m_model{m_session};
    ui::GridView m_grid;
    int m_firstStep = 0;
};

} // namespace quotasmith::tests
