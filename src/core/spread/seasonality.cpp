// SPDX-License-Identifier: Apache-2.0
#include "core/spread/seasonality.h"

#include "core/money/apportion.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

constexpr std::int64_t kMillion = 1'000'000;

} // namespace

std::vector<money::Rate> cycleShares(std::span<const std::int64_t> values)
{
    std::int64_t sum = 0;
    for (const std::int64_t value : values)
        sum = money::addUnits(sum, value);
    std::vector<money::Rate> shares;
    for (const std::int64_t value : values)
        if (sum != 0)
            shares.emplace_back(value, sum);
    return shares;
}

Seasonality learnSeasonality(const std::vector<plan::MonthUnits> &years)
{
    Seasonality result;
    plan::MonthReals mean{};
    for (std::size_t y = 0; y < years.size(); ++y) {
        plan::MonthUnits months = years[y];
        for (std::int64_t &units : months)
            units = std::max<std::int64_t>(units, 0);
        const std::vector<money::Rate> shares = cycleShares(months);
        for (std::size_t m = 0; m < shares.size(); ++m)
            mean[m] += static_cast<double>(y + 1) * static_cast<double>(shares[m].numerator()) /
                       static_cast<double>(shares[m].denominator());
        result.learned = result.learned || !shares.empty();
    }
    std::array<std::int64_t, 12> weights{};
    // Twelve digits of a share are far more than the six that are kept.
    for (std::size_t m = 0; m < 12; ++m)
        weights[m] = result.learned ? static_cast<std::int64_t>(mean[m] * 1e12) : 1;
    const auto shares = money::largestRemainder(kMillion, weights);
    std::copy(shares->begin(), shares->end(), result.shares.begin());
    return result;
}

plan::MonthReals shapeOf(const Seasonality &seasonality)
{
    constexpr double kShapeOnly = 1e-15;
    plan::MonthReals shape{};
    // Shares in whole parts per million are not quite equal when twelve of them should be.
    for (std::size_t m = 0; m < 12; ++m)
        shape[m] = (seasonality.learned ? static_cast<double>(seasonality.shares[m]) : 1.0) * kShapeOnly;
    return shape;
}

} // namespace quotasmith::spread
