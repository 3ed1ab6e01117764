// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QKeyCombination>
#include <QKeySequence>
#include <span>

class QKeyEvent;

namespace quotasmith::ui {

/// What a key makes a grid do.
enum class GridAct {
    Edit,
    GiveUp,
    StepDown,
    StepUp,
    StepRight,
    StepLeft,
    FillSelection, ///< with what is in the editor
    FillDown,
    FillRight,
    Copy,
    Cut,
    Paste,
    Clear,
    SelectAll,
    SelectColumns,
    SelectRows,
    Down,
    Up,
    Right,
    Left,
    EdgeDown,
    EdgeUp,
    EdgeRight,
    EdgeLeft,
    RowStart,
    RowEnd,
    GridStart,
    GridEnd,
    PageDown,
    PageUp
};

/// A key of the grid. A standard key is whatever the platform uses for it.
struct GridKey {
    GridAct act = GridAct::Edit;
    QKeyCombination key;
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    bool isShown = true; ///< not for a second key of the same act
};
/// Keys that do much the same, in the words of the shortcut sheet: a source text of the context `Shortcuts`.
struct GridKeyLine {
    const char *what = nullptr;
    std::span<const GridKey> keys;
};

/// All of them: what GridKeys and the editor of a cell go by, and what the shortcut sheet shows.
std::span<const GridKeyLine> gridKeyLines();

struct GridPress {
    GridAct act = GridAct::Edit;
    bool extends = false; ///< Shift with a key that moves: the selection follows
};
/// What a pressed key means; nothing: it is not the grid's.
std::optional<GridPress> gridPressOf(const QKeyEvent &event);
/// Whether an act goes to another cell, and with Shift extends the selection.
bool isMove(GridAct act);

} // namespace quotasmith::ui
