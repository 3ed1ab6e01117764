// SPDX-License-Identifier: Apache-2.0
#include "core/review/variance/price_volume_mix.h"

namespace quotasmith::review {

namespace {

using money::Rate;

/// Units of all lines together.
struct AllUnits {
    Rate plan, actual;

    /// What a line would have of all the units that came, were the mix as planned; `extra`: of those beyond plan.
    Rate shareOf(const Rate &units, const Rate &planUnits) const
    {
        return units * planUnits * Rate(plan.denominator(), plan.numerator());
    }
};

template <class Line> std::optional<AllUnits> allUnits(std::span<const Line> lines)
{
    AllUnits all;
    for (const Line &line : lines) {
        all.plan = all.plan + line.planUnits;
        all.actual = all.actual + line.actualUnits;
    }
    return all.plan == Rate() ? std::nullopt : std::optional(all);
}

QuantityMix quantityMixOf(const AllUnits &all, const Rate &margin, const Rate &planUnits, const Rate &actualUnits)
{
    return {all.shareOf(all.actual - all.plan, planUnits) * margin,
            (actualUnits - all.shareOf(all.actual, planUnits)) * margin};
}

} // namespace

std::optional<std::vector<PriceVolumeMix>> priceVolumeMix(std::span<const PriceUnits> lines)
{
    const auto all = allUnits(lines);
    if (!all)
        return std::nullopt;
    std::vector<PriceVolumeMix> effects;
    for (const PriceUnits &line : lines) {
        const QuantityMix split = quantityMixOf(*all, line.planPrice, line.planUnits, line.actualUnits);
        effects.push_back({(line.actualPrice - line.planPrice) * line.actualUnits, split.quantity, split.mix});
    }
    return effects;
}

std::optional<std::vector<QuantityMix>> quantityMix(std::span<const MarginUnits> lines)
{
    const auto all = allUnits(lines);
    if (!all)
        return std::nullopt;
    std::vector<QuantityMix> effects;
    for (const MarginUnits &line : lines)
        effects.push_back(quantityMixOf(*all, line.margin, line.planUnits, line.actualUnits));
    return effects;
}

} // namespace quotasmith::review
