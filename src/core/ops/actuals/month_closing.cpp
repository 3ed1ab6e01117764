// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/month_closing.h"

namespace quotasmith::ops {

namespace {

OpenMeasure openMeasure(const MonthBoard &board, std::size_t measure)
{
    OpenMeasure open;
    open.measure = board.measures[measure];
    open.company = board.rows.front().cells[measure].month;
    for (const BoardRow &row : board.rows) {
        const BoardCell &cell = row.cells[measure];
        const bool isExpected = row.isThere && cell.month.target != 0;
        if (row.takesValues && isExpected && !cell.month.actual)
            open.without.push_back(board.node(row).code);
        open.adjustments += row.takesValues && cell.isAdjusted() ? 1 : 0;
    }
    return open;
}

} // namespace

MonthClosing readMonthClosing(const MonthBoard &board)
{
    MonthClosing closing;
    for (std::size_t m = 0; m < board.measures.size() && !board.rows.empty(); ++m) {
        const bool isMoney = board.measures[m] == board.settings.money;
        if (isMoney || board.isPlanned(board.measures[m]) || board.rows.front().cells[m].month.actual)
            closing.measures.push_back(openMeasure(board, m));
    }
    for (int position = 0; position < board.position; ++position) {
        const auto at = static_cast<std::size_t>(position);
        if (board.hasActuals[at] && !board.closings[at])
            closing.before.push_back(board.settings.calendar.month(position));
    }
    return closing;
}

} // namespace quotasmith::ops
