// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_board.h"

#include <QString>

namespace quotasmith::ui {

/// How an actual came about, a line each: what was imported and from where, what was typed on top, the note, why it
/// cannot be typed. Empty where there is nothing to say.
QString cellStory(const ops::MonthBoard &board, const ops::BoardRow &row, std::size_t measure);

/// Why the target is not the planned one: `The quota: 105,000.00. Planned: 100,000.00`. Only of cells that say so.
QString quotaStory(const ops::BoardCell &cell, int decimals);

} // namespace quotasmith::ui
