// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/funnel_need.h"

#include "core/base/check.h"
#include "core/diagnosis/input/fractions.h"

namespace quotasmith::diagnosis {

namespace {

using money::Rate;
using money::Wide;

/// amount / part, rounded up.
std::int64_t roundedUp(const Rate &amount, const Rate &part)
{
    QS_CHECK(amount.numerator() >= 0 && part.numerator() > 0);
    const Wide above = Wide{amount.numerator()} * part.denominator();
    const Wide below = Wide{amount.denominator()} * part.numerator();
    return money::narrow(above / below + (above % below == 0 ? 0 : 1));
}

} // namespace

std::int64_t dealsFor(const Rate &target, const Rate &dealSize)
{
    return roundedUp(target, dealSize);
}

FunnelNeed funnelNeed(std::int64_t deals, std::span<const Rate> rates, const std::optional<Rate> &dealSize,
                      const std::optional<Rate> &target)
{
    FunnelNeed need;
    need.deals = deals;
    std::int64_t behind = deals;
    for (const Rate &rate : rates)
        need.stages.push_back(behind = roundedUp(Rate(behind, 1), rate));
    if (dealSize && !need.stages.empty())
        need.pipeline = Rate(need.stages.front(), 1) * *dealSize;
    if (need.pipeline && target)
        need.coverage = quotient(*need.pipeline, *target);
    return need;
}

} // namespace quotasmith::diagnosis
