// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/execution/pages/execution_reading.h"
#include "ui/widgets/board/board_view.h"

#include <optional>
#include <QString>
#include <string>
#include <vector>

namespace quotasmith::ui {

/// What stands on a board: rows of the list `actions` by how far they are, or of `problems` by plan, do, check, act.
enum class BoardKind { Actions, Problems };
/// `actions problems`
QString boardList(BoardKind kind);

/// What a card belongs to.
struct Belonging {
    QString words;        ///< `Strategy: Joint plans with key accounts`
    std::string strategy; ///< its code; empty: it is none
    friend bool operator==(const Belonging &, const Belonging &) = default;
};

/// A row as a card.
struct BoardItem {
    QString key;
    QString title;
    QString column; ///< code: `doing`, `check`
    QString owner;
    std::optional<calendar::Date> due;
    bool isOver = false; ///< nothing is to be done about it any more
    std::vector<Belonging> belongs;

    bool isLate(const calendar::Date &today) const { return !isOver && due && *due < today; }
};

std::vector<BoardItem> boardItems(const ExecutionReading &reading, BoardKind kind);
std::vector<BoardView::Column> boardColumns(BoardKind kind);

} // namespace quotasmith::ui
