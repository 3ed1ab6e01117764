// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/backtest.h"

#include "core/money/rounding.h"

namespace quotasmith::forecast {

using money::Wide;

std::optional<std::vector<std::int64_t>> atPace(std::span<const std::int64_t> weightsAhead, std::int64_t reached,
                                                std::int64_t weightGone)
{
    if (weightGone <= 0)
        return std::nullopt;
    std::vector<std::int64_t> ahead;
    for (const std::int64_t weight : weightsAhead)
        ahead.push_back(money::roundHalfAway(Wide{weight} * reached, weightGone));
    return ahead;
}

BacktestResult meanError(std::span<const OneStep> steps)
{
    constexpr std::int64_t million = 1'000'000;
    BacktestResult result;
    Wide sum = 0;
    for (const OneStep &step : steps) {
        if (step.actual == 0)
            continue;
        const Wide away = Wide{step.actual} - step.forecast, actual = step.actual;
        sum += money::nearestWhole((away < 0 ? -away : away) * million, actual < 0 ? -actual : actual);
        ++result.months;
    }
    if (result.months > 0)
        result.mape = money::Rate(money::roundHalfAway(sum, result.months), million);
    return result;
}

} // namespace quotasmith::forecast
