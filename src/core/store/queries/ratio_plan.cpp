// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/ratio_plan.h"

#include "core/store/tables/ratios.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::store {

spread::RatioSheet RatioPlan::sheet() const
{
    spread::RatioSheet sheet;
    sheet.measure = measure;
    sheet.trees = numerator.sheet.trees;
    sheet.targets = targets;
    sheet.numerator = numerator.planned ? &numerator.sheet : nullptr;
    sheet.denominator = denominator.planned ? &denominator.sheet : nullptr;
    sheet.currencyExponent = settings().currency.exponent;
    return sheet;
}

RatioPlan readRatioPlan(const Connection &connection, plan::Measure measure)
{
    const auto parts = plan::ratioParts(measure);
    return {measure, readSheet(connection, parts ? parts->numerator : measure),
            parts ? readSheet(connection, parts->denominator) : PlanSheet{}, readRatios(connection, measure)};
}

std::vector<plan::Measure> plannedRatios(const Connection &connection)
{
    const std::vector<plan::Measure> additive = plannedMeasures(connection);
    const std::vector<plan::RatioTarget> set = readRatios(connection);
    const auto isPlanned = [&](plan::Measure measure) {
        return std::find(additive.begin(), additive.end(), measure) != additive.end();
    };
    std::vector<plan::Measure> ratios;
    for (const plan::Measure measure : plan::allMeasures()) {
        if (plan::kindOf(measure) != plan::MeasureKind::Ratio)
            continue;
        const auto parts = plan::ratioParts(measure);
        const bool isSet = std::any_of(
            set.begin(), set.end(), [measure](const plan::RatioTarget &target) { return target.measure == measure; });
        if (isSet || (parts && isPlanned(parts->numerator) && isPlanned(parts->denominator)))
            ratios.push_back(measure);
    }
    return ratios;
}

} // namespace quotasmith::store
