// SPDX-License-Identifier: Apache-2.0
#include "core/commission/cost.h"

#include "core/commission/pay/bulk_rule.h"
#include "core/money/money.h"
#include "core/money/rounding.h"

#include <vector>

namespace quotasmith::commission {

namespace {

/// The least whole amount that reaches the share: a threshold of 80 % is reached at 80 %.
std::int64_t leastOf(std::int64_t quota, const money::Rate &attainment)
{
    return money::narrow(-money::floorDivide(-money::Wide{quota} * attainment.numerator(), attainment.denominator()));
}

/// Base and quota of every stretch that is reckoned, side by side.
struct Stretches {
    std::vector<std::int64_t> bases, quotas;

    void add(const PayMonths &months, std::size_t first, std::size_t end, const money::Rate &attainment)
    {
        std::int64_t base = 0, quota = 0;
        bool counts = false;
        for (std::size_t m = first; m < end; ++m) {
            if (!months[m].counts)
                continue;
            counts = true;
            quota = money::addUnits(quota, months[m].quota.value_or(0));
            base = money::addUnits(base, leastOf(months[m].quota.value_or(0), attainment));
        }
        if (!counts)
            return;
        bases.push_back(base);
        quotas.push_back(quota);
    }
};

} // namespace

Cost costAt(const Scheme &scheme, std::span<const PayMonths> people, const money::Rate &attainment)
{
    // The parts of a year to date add up to its whole.
    const bool isYear = scheme.period == SchemePeriod::Year || scheme.period == SchemePeriod::YearToDate;
    const std::size_t length = isYear ? 12 : scheme.period == SchemePeriod::Quarter ? 3 : 1;
    Stretches stretches;
    for (const PayMonths &months : people)
        for (std::size_t first = 0; first < months.size(); first += length)
            stretches.add(months, first, first + length, attainment);
    const BulkRule rule(scheme);
    std::vector<std::int64_t> pays(stretches.bases.size()), slices(stretches.bases.size() * rule.slicesEach());
    rule.pay(stretches.bases, stretches.quotas, pays, slices);
    Cost cost;
    for (std::size_t i = 0; i < pays.size(); ++i) {
        cost.base = money::addUnits(cost.base, stretches.bases[i]);
        cost.pay = money::addUnits(cost.pay, pays[i]);
    }
    return cost;
}

} // namespace quotasmith::commission
