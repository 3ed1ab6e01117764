// SPDX-License-Identifier: Apache-2.0
#include "core/execution/need.h"

#include "core/base/check.h"
#include "core/money/rounding.h"

namespace quotasmith::execution {

namespace {

using Known = std::optional<std::int64_t>;
using money::Rate;
using money::Wide;

std::int64_t ceiling(Wide numerator, Wide denominator)
{
    return money::narrow(-money::floorDivide(-numerator, denominator));
}

/// How many are needed so that `rate` of them is `wanted`.
Known before(const Known &wanted, const std::optional<Rate> &rate)
{
    if (!wanted || !rate || *rate <= Rate())
        return std::nullopt;
    return ceiling(Wide(*wanted) * rate->denominator(), rate->numerator());
}

Known times(const Known &count, const std::optional<Rate> &each)
{
    if (!count || !each || *each < Rate())
        return std::nullopt;
    return ceiling(Wide(*count) * each->numerator(), each->denominator());
}

} // namespace

Known ActivityNeed::aWeek(const Known &all) const
{
    if (!all || weeks <= 0 || people <= 0)
        return std::nullopt;
    return ceiling(*all, Wide(weeks) * people);
}

ActivityNeed needOf(std::int64_t target, const ActivityRatios &ratios, int weeks, int people)
{
    QS_CHECK(target >= 0 && weeks >= 0 && people >= 0);
    ActivityNeed need;
    need.target = target;
    need.weeks = weeks;
    need.people = people;
    need.deals = before(target, ratios.dealSize);
    need.opportunities = before(need.deals, ratios.winRate);
    need.leads = before(need.opportunities, ratios.leadConversion);
    need.visits = times(need.opportunities, ratios.visitsPerOpportunity);
    need.calls = times(need.leads, ratios.callsPerLead);
    return need;
}

} // namespace quotasmith::execution
