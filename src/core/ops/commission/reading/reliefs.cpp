// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/reading/reliefs.h"

#include "core/money/apportion.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// A month with a quota to let off from.
struct Quota {
    RelievedMonths *place = nullptr;
    std::size_t month = 0;

    std::int64_t &units() const { return *(*place->months)[month].quota; }
    void lower(std::int64_t by) const
    {
        units() -= by;
        place->relief[month] = money::addUnits(place->relief[month], by);
    }
};

std::vector<Quota> quotasIn(std::vector<RelievedMonths> &places, calendar::MonthRange months)
{
    std::vector<Quota> quotas;
    for (RelievedMonths &place : places)
        for (int m = months.first; m <= months.last; ++m) {
            const commission::PayMonth &month = (*place.months)[static_cast<std::size_t>(m)];
            if (month.counts && month.quota.value_or(0) > 0)
                quotas.push_back({&place, static_cast<std::size_t>(m)});
        }
    return quotas;
}

void relieveAmount(const std::vector<Quota> &quotas, std::int64_t amount)
{
    std::vector<std::int64_t> weights;
    std::int64_t sum = 0;
    for (const Quota &quota : quotas) {
        weights.push_back(quota.units());
        sum = money::addUnits(sum, quota.units());
    }
    const auto parts = money::largestRemainder(std::min(amount, sum), std::span<const std::int64_t>(weights));
    for (std::size_t i = 0; parts && i < quotas.size(); ++i)
        quotas[i].lower((*parts)[i]);
}

} // namespace

void relieve(std::vector<RelievedMonths> &places, const std::vector<plan::QuotaRelief> &reliefs)
{
    for (const plan::QuotaRelief &relief : reliefs) {
        const std::vector<Quota> quotas = quotasIn(places, relief.months);
        if (relief.amount)
            relieveAmount(quotas, *relief.amount);
        for (const Quota &quota : quotas)
            if (relief.percent)
                quota.lower(relief.percent->of(quota.units()));
    }
}

} // namespace quotasmith::ops
