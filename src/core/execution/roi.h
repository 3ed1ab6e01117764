// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/money/rate.h"
#include "core/plan/rows/execution/project_rows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::execution {

/// What a return on what was spent asks for.
enum class RoiVerdict { Unknown, Stop, Keep, Scale };
/// `unknown stop keep scale`
std::string_view roiVerdictCode(RoiVerdict verdict);

/// Below `stop` it stops, above `scale` it grows; at either of them it is kept.
struct RoiLimits {
    money::Rate stop{1, 1};
    money::Rate scale{3, 1};
};
RoiVerdict verdictOf(const std::optional<money::Rate> &roi, const RoiLimits &limits);

/// A month in which a cost or a return is known. The return on what was spent is gained / cost, of the month and of all
/// months up to it; a month of which only one of the two is known is in none of the sums.
struct RoiMonth {
    calendar::Month month;
    std::optional<std::int64_t> cost;
    std::optional<std::int64_t> gained; ///< gross profit
    std::optional<money::Rate> roi;
    std::optional<money::Rate> toDate;
    RoiVerdict verdict = RoiVerdict::Unknown; ///< of what it came to by then
};

struct StrategyRoi {
    std::string strategy; ///< its code
    std::vector<RoiMonth> months;
    std::int64_t cost = 0;          ///< of the months with both
    std::int64_t gained = 0;        ///< of the same
    std::int64_t spent = 0;         ///< all that is known to be spent
    std::optional<money::Rate> roi; ///< nothing: no month has both, or nothing was spent
    RoiVerdict verdict = RoiVerdict::Unknown;
    /// The month since which the verdict is what it is, where it was another before.
    std::optional<calendar::Month> turned;
};

/// Up to the month `through`; `year` is the plan's first month, for terms that say none. Months of other strategies are
/// passed over. Throws Error{"amount-overflow"}.
StrategyRoi roiOf(const plan::StrategyTerms &terms, std::span<const plan::StrategyMonth> months, calendar::Month year,
                  calendar::Month through, const RoiLimits &limits);

} // namespace quotasmith::execution
