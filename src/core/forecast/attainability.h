// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forecast/seasonal_model.h"
#include "core/money/rate.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::forecast {

inline constexpr int kPaths = 10'000;
inline constexpr std::uint64_t kSeed = 20'270'101;

/// Where a year may end: the sums of many runs, sorted. A run keeps what is closed, bends the trend by resampled
/// residuals and adds one to every open month.
struct Outlook {
    std::vector<std::int64_t> ends;

    /// Nearest rank: the smallest end that at least `percent` of the runs do not exceed. percent: 1 … 100.
    std::int64_t percentile(int percent) const;
    /// Share of the runs that reach the target or more. More target is never more probable.
    money::Rate probability(std::int64_t target) const;
};

/// `short-history`: fewer than 24 months in a row; `history-ends-early`: they end more than a year before the first
/// open month; `no-season`: too little above zero in them.
enum class OutlookProblem { None, ShortHistory, HistoryEndsEarly, NoSeason };
std::string_view outlookProblemCode(OutlookProblem problem);

struct Attainability {
    OutlookProblem problem = OutlookProblem::None;
    int months = 0; ///< of history the model learned from, or that there are
    std::optional<Outlook> outlook;
};

/// A year that is partly over: the sum of its closed months, and the months still open.
struct YearAhead {
    std::int64_t closed = 0;
    std::vector<calendar::Month> open;
};
Attainability assess(const MonthSeries &history, const YearAhead &year, std::uint64_t seed = kSeed, int paths = kPaths);

} // namespace quotasmith::forecast
