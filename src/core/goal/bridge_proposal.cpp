// SPDX-License-Identifier: Apache-2.0
#include "core/goal/bridge_proposal.h"

#include "core/money/money.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace quotasmith::goal {

namespace {

std::int64_t atHeadsOf(const PastYear &earlier, const PastYear &later)
{
    if (earlier.headMonths.numerator() <= 0)
        return earlier.amount;
    const money::Rate growth =
        later.headMonths * money::Rate(earlier.headMonths.denominator(), earlier.headMonths.numerator());
    return growth.of(earlier.amount);
}

Evidence amount(const char *name, std::int64_t units)
{
    return {name, money::Rate(units, 1), true};
}

} // namespace

std::optional<BridgeLine> proposePerformance(const std::vector<PastYear> &years)
{
    if (years.size() < 2)
        return std::nullopt;
    const std::size_t pairs = std::min<std::size_t>(years.size() - 1, 2);
    std::int64_t sum = 0;
    for (std::size_t i = years.size() - pairs; i < years.size(); ++i)
        sum = money::addUnits(sum, money::subtractUnits(years[i].amount, atHeadsOf(years[i - 1], years[i])));
    BridgeLine line;
    line.basis = plan::BridgeBasis::Performance;
    line.source = RowSource::Proposed;
    line.amount = money::roundHalfAway(sum, static_cast<std::int64_t>(pairs));
    const PastYear &before = years[years.size() - 2], &last = years.back();
    line.evidence = {amount("yearBefore", before.amount),
                     amount("lastYear", last.amount),
                     {"headMonthsYearBefore", before.headMonths, false},
                     {"headMonthsLastYear", last.headMonths, false},
                     {"pairs", money::Rate(static_cast<std::int64_t>(pairs), 1), false}};
    return line;
}

std::optional<BridgeLine> proposeHeadcount(const std::vector<Head> &heads, const std::optional<Capacity> &before,
                                           const std::optional<Capacity> &now)
{
    const bool isDated =
        std::any_of(heads.begin(), heads.end(), [](const Head &head) { return head.from || head.last; });
    if (!isDated || !before || !now)
        return std::nullopt;
    BridgeLine line;
    line.basis = plan::BridgeBasis::Headcount;
    line.source = RowSource::Proposed;
    line.amount = money::subtractUnits(now->company().year(), before->company().year());
    line.evidence = {{"headMonthsLastYear", before->company().headMonths, false},
                     {"headMonthsPlanYear", now->company().headMonths, false},
                     amount("capacityLastYear", before->company().year()),
                     amount("capacityPlanYear", now->company().year())};
    return line;
}

} // namespace quotasmith::goal
