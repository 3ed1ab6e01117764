// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/payout.h"

#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::commission {

namespace {

std::int64_t grains(const Exact &pay, const Exact &grain)
{
    return (pay / grain).rounded();
}

/// The slices of `now` less those of `before`; tiers that stayed as they were are left out.
std::vector<Slice> newSlices(const std::vector<Slice> &now, const std::vector<Slice> &before)
{
    std::vector<Slice> slices = now;
    for (const Slice &old : before) {
        const auto same = std::find_if(slices.begin(), slices.end(),
                                       [&](const Slice &one) { return one.tier == old.tier && one.rate == old.rate; });
        if (same == slices.end()) {
            slices.push_back({old.tier, -old.base, old.rate, -old.pay});
            continue;
        }
        same->base = same->base - old.base;
        same->pay = same->pay - old.pay;
    }
    std::erase_if(slices, [](const Slice &slice) { return slice.base.isZero(); });
    std::stable_sort(slices.begin(), slices.end(), [](const Slice &a, const Slice &b) { return a.tier < b.tier; });
    return slices;
}

} // namespace

Payout payOut(const Scheme &scheme, std::span<const Exact> amounts, const PayTerms &terms)
{
    const PayRule rule(scheme, terms.quota);
    Payout payout;
    if (scheme.reading == Reading::PerTransaction) {
        for (const Exact &amount : amounts) {
            payout.each.push_back(grains(rule.at(amount).pay, terms.grain));
            payout.pay = money::addUnits(payout.pay, payout.each.back());
        }
        return payout;
    }
    const Earned before = rule.at(terms.prior);
    const std::int64_t paid = grains(before.pay, terms.grain);
    std::int64_t toDate = paid;
    Exact base = terms.prior;
    for (const Exact &amount : amounts) {
        base += amount;
        if (scheme.reading != Reading::Cumulative)
            continue;
        const std::int64_t earned = grains(rule.at(base).pay, terms.grain);
        payout.each.push_back(money::subtractUnits(earned, toDate));
        toDate = earned;
    }
    payout.earned = rule.at(base);
    payout.pay = money::subtractUnits(grains(payout.earned.pay, terms.grain), paid);
    if (scheme.reading == Reading::PerPeriod)
        payout.slices = newSlices(payout.earned.slices, before.slices);
    return payout;
}

} // namespace quotasmith::commission
