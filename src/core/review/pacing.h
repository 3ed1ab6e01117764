// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <array>
#include <cstdint>
#include <optional>

namespace quotasmith::review {

/// Twelve months of a plan year in units of a measure. Nothing: no number is known, which is not zero.
using MonthAmounts = std::array<std::optional<std::int64_t>, 12>;

/// What came against what was planned, over the same months.
struct Attained {
    std::optional<std::int64_t> target;
    std::optional<std::int64_t> actual;

    /// actual / target; nothing for a target of zero, 2 − actual/target for one below it.
    std::optional<money::Rate> rate() const;
    std::optional<std::int64_t> gap() const; ///< actual − target
    friend bool operator==(const Attained &, const Attained &) = default;
};

/// A year up to one of its months, and what is left to do.
struct Pacing {
    Attained toDate;
    std::optional<std::int64_t> annual;  ///< Σ targets of the year; nothing while a month has none
    std::optional<money::Rate> timeGone; ///< Σ targets to date / annual: the plan's own seasonal curve
    money::Rate calendarGone;            ///< months gone / 12
    std::optional<std::int64_t> missing; ///< annual − actual to date; nothing to do at zero and below
    int monthsLeft = 0;                  ///< behind the last that counts
    std::optional<money::Rate> soFar;    ///< units a month, over the months whose actual is known
    std::optional<money::Rate> needed;   ///< units a month: missing / monthsLeft; nothing when there is nothing to do
    std::optional<money::Rate> overPlan; ///< missing / Σ targets of the months left: 1.1 is a tenth more than planned
};

/// through: position of the last month that counts, 0 … 11. Months without an actual add nothing; where one to date has
/// no target there is nothing to compare with.
Pacing pacingOf(const MonthAmounts &targets, const MonthAmounts &actuals, int through);

} // namespace quotasmith::review
