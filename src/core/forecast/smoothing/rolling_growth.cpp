// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/smoothing/rolling_growth.h"

#include "core/money/rounding.h"

#include <numeric>

namespace quotasmith::forecast {

using money::Wide;

std::optional<std::vector<std::int64_t>> rollingGrowth(std::span<const std::int64_t> series, std::size_t period,
                                                       std::size_t horizon)
{
    if (period == 0 || series.size() / 2 < period || horizon > period)
        return std::nullopt;
    const auto last = series.last(period);
    const auto before = series.last(2 * period).first(period);
    Wide sum = std::accumulate(last.begin(), last.end(), Wide());
    Wide base = std::accumulate(before.begin(), before.end(), Wide());
    if (base == 0)
        return std::nullopt;
    if (base < 0) {
        sum = -sum;
        base = -base;
    }
    std::vector<std::int64_t> ahead;
    for (std::size_t i = 0; i < horizon; ++i)
        ahead.push_back(money::narrow(money::nearestWhole(last[i] * sum, base)));
    return ahead;
}

} // namespace quotasmith::forecast
