// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/people/attainments.h"

#include "core/diagnosis/input/fractions.h"

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

const Rate kHalf(1, 2), kEighty(4, 5), kWhole(1, 1);

} // namespace

AttainmentSpread attainmentSpread(std::span<const std::optional<Rate>> attainments)
{
    AttainmentSpread spread;
    std::int64_t half = 0, eighty = 0, whole = 0;
    for (const auto &attainment : attainments) {
        if (!attainment)
            continue;
        ++spread.people;
        half += *attainment <= kHalf ? 1 : 0;
        eighty += *attainment >= kEighty ? 1 : 0;
        whole += *attainment >= kWhole ? 1 : 0;
    }
    spread.atOrBelowHalf = fraction(half, spread.people);
    spread.fromEighty = fraction(eighty, spread.people);
    spread.fromWhole = fraction(whole, spread.people);
    return spread;
}

QuotaModel quotaModel(const Rate &quota, const Rate &cushion, std::span<const Rate> actuals)
{
    QuotaModel model;
    std::vector<std::optional<Rate>> attainments;
    for (const Rate &actual : actuals) {
        attainments.push_back(attained(actual, quota));
        model.total = model.total + actual;
    }
    model.spread = attainmentSpread(attainments);
    const Rate quotas = quota * Rate(static_cast<std::int64_t>(actuals.size()), 1);
    model.ofQuota = attained(model.total, quotas);
    model.ofPlan = attained(model.total, quotas * (kWhole - cushion));
    return model;
}

} // namespace quotasmith::diagnosis
