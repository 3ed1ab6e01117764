// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/ticks.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <limits>

namespace quotasmith::chart {

namespace {

using money::Wide;

/// The smallest of 1, 2, 5, 10, 20 … that is not below the distance.
Wide niceStep(Wide distance)
{
    for (Wide power = 1;; power *= 10)
        for (const int digit : {1, 2, 5})
            if (power * digit >= distance)
                return power * digit;
}

Wide ceilDivide(Wide numerator, Wide denominator)
{
    return -money::floorDivide(-numerator, denominator);
}

std::vector<Wide> ticksAt(std::int64_t low, std::int64_t high, Wide step)
{
    std::vector<Wide> ticks;
    const Wide last = std::max(ceilDivide(high, step), money::floorDivide(low, step) + 1);
    for (Wide at = money::floorDivide(low, step); at <= last; ++at)
        ticks.push_back(at * step);
    return ticks;
}

} // namespace

void Range::include(std::int64_t number)
{
    m_low = m_isAny ? std::min(m_low, number) : number;
    m_high = m_isAny ? std::max(m_high, number) : number;
    m_isAny = true;
}

void Range::include(const std::optional<std::int64_t> &number)
{
    if (number)
        include(*number);
}

std::vector<std::int64_t> niceTicks(std::int64_t low, std::int64_t high, int most)
{
    const int count = std::max(most, 2);
    Wide step = niceStep((Wide{high} - low + count - 1) / count);
    std::vector<Wide> ticks = ticksAt(low, high, step);
    while (static_cast<int>(ticks.size()) > count + 1) {
        step = niceStep(step + 1);
        ticks = ticksAt(low, high, step);
    }
    std::vector<std::int64_t> fitting;
    for (const Wide tick : ticks)
        if (tick >= std::numeric_limits<std::int64_t>::min() && tick <= std::numeric_limits<std::int64_t>::max())
            fitting.push_back(static_cast<std::int64_t>(tick));
    return fitting;
}

} // namespace quotasmith::chart
