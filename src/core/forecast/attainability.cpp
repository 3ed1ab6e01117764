// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/attainability.h"

#include "core/base/check.h"
#include "core/forecast/random.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::forecast {

std::int64_t Outlook::percentile(int percent) const
{
    QS_CHECK(percent >= 1 && percent <= 100 && !ends.empty());
    const std::size_t rank = (ends.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return ends[rank - 1];
}

money::Rate Outlook::probability(std::int64_t target) const
{
    QS_CHECK(!ends.empty());
    const auto reached = ends.end() - std::lower_bound(ends.begin(), ends.end(), target);
    return money::Rate(reached, static_cast<std::int64_t>(ends.size()));
}

std::string_view outlookProblemCode(OutlookProblem problem)
{
    switch (problem) {
    case OutlookProblem::None:
        return {};
    case OutlookProblem::ShortHistory:
        return "short-history";
    case OutlookProblem::HistoryEndsEarly:
        return "history-ends-early";
    case OutlookProblem::NoSeason:
        break;
    }
    return "no-season";
}

Attainability assess(const MonthSeries &history, const YearAhead &year, std::uint64_t seed, int paths)
{
    QS_CHECK(paths > 0);
    Attainability result;
    result.months = std::min(history.months(), kMostHistory);
    if (history.months() < kLeastHistory)
        result.problem = OutlookProblem::ShortHistory;
    else if (!year.open.empty() && year.open.front().since(history.end()) > 12)
        result.problem = OutlookProblem::HistoryEndsEarly;
    if (result.problem != OutlookProblem::None)
        return result;
    const auto model = SeasonalModel::learn(history);
    if (!model) {
        result.problem = OutlookProblem::NoSeason;
        return result;
    }
    const SeasonalModel::Horizon horizon(*model, year.open);
    Random random(seed);
    const auto draw = [&] { return random.below(model->residuals().size()); };
    Outlook outlook;
    for (int path = 0; path < paths; ++path)
        outlook.ends.push_back(money::addUnits(year.closed, horizon.run(draw)));
    std::sort(outlook.ends.begin(), outlook.ends.end());
    result.outlook = std::move(outlook);
    return result;
}

} // namespace quotasmith::forecast
