// SPDX-License-Identifier: Apache-2.0
#include "core/money/apportion.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <cstddef>

namespace quotasmith::money {

namespace {

/// The sum of the weights, or nothing when they cannot divide anything.
std::optional<std::int64_t> divisorOf(std::span<const std::int64_t> weights)
{
    Wide sum = 0;
    for (const std::int64_t weight : weights) {
        if (weight < 0)
            return std::nullopt;
        sum += weight;
    }
    if (sum == 0)
        return std::nullopt;
    return narrow(sum);
}

struct CutOff {
    Wide fraction; ///< in divisor-ths of a unit
    std::size_t part;
};

bool isServedFirst(const CutOff &a, const CutOff &b)
{
    return a.fraction != b.fraction ? a.fraction > b.fraction : a.part < b.part;
}

} // namespace

std::optional<std::vector<std::int64_t>> largestRemainder(std::int64_t total, std::span<const std::int64_t> weights)
{
    const auto divisor = divisorOf(weights);
    if (!divisor)
        return std::nullopt;
    const Wide size = total < 0 ? -Wide{total} : Wide{total};
    const int sign = total < 0 ? -1 : 1;
    std::vector<std::int64_t> parts;
    std::vector<CutOff> cutOffs;
    parts.reserve(weights.size());
    cutOffs.reserve(weights.size());
    Wide left = size;
    for (const std::int64_t weight : weights) {
        const Wide product = size * weight;
        const Wide share = product / *divisor;
        cutOffs.push_back({product % *divisor, parts.size()});
        parts.push_back(narrow(sign * share));
        left -= share;
    }
    // Fewer units are left than parts were cut, so no part is served twice and none of weight zero at all.
    const auto end = cutOffs.begin() + static_cast<std::ptrdiff_t>(left);
    std::nth_element(cutOffs.begin(), end, cutOffs.end(), isServedFirst);
    for (auto served = cutOffs.begin(); served != end; ++served)
        parts[served->part] += sign;
    return parts;
}

std::optional<std::vector<std::int64_t>> cumulative(std::int64_t total, std::span<const std::int64_t> weights)
{
    const auto divisor = divisorOf(weights);
    if (!divisor)
        return std::nullopt;
    std::vector<std::int64_t> parts;
    parts.reserve(weights.size());
    Wide runningWeight = 0;
    std::int64_t given = 0;
    for (const std::int64_t weight : weights) {
        runningWeight += weight;
        const std::int64_t due = roundHalfAway(runningWeight * total, *divisor);
        parts.push_back(due - given);
        given = due;
    }
    return parts;
}

} // namespace quotasmith::money
