// SPDX-License-Identifier: Apache-2.0
#include "core/money/apportion.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace quotasmith::money {

namespace {

constexpr Wide kMostWeight = (Wide{1} << 125) - 1;

/// The sum of the weights, or nothing when they cannot divide anything.
template <class Weight> std::optional<Wide> divisorOf(std::span<const Weight> weights)
{
    constexpr Wide most = sizeof(Weight) < sizeof(Wide) ? Wide{std::numeric_limits<std::int64_t>::max()} : kMostWeight;
    Wide sum = 0;
    for (const Weight weight : weights) {
        if (weight < 0)
            return std::nullopt;
        if (weight > most - sum)
            throw base::Error("amount-overflow");
        sum += weight;
    }
    return sum == 0 ? std::nullopt : std::optional(sum);
}

struct Share {
    Wide whole = 0;
    Wide fraction = 0; ///< in divisor-ths of a unit
};

/// size × weight / divisor; weight is not above the divisor. The product of wide numbers needs more than 128 bits, so
/// it is made and divided bit by bit.
Share shareOf(Wide size, Wide weight, Wide divisor)
{
    if (weight <= std::numeric_limits<std::int64_t>::max()) {
        const Wide product = size * weight;
        return {product / divisor, product % divisor};
    }
    Share share;
    for (int bit = 63; bit >= 0; --bit) {
        share.whole *= 2;
        share.fraction = 2 * share.fraction + ((size >> bit & 1) != 0 ? weight : 0);
        for (; share.fraction >= divisor; share.fraction -= divisor)
            ++share.whole;
    }
    return share;
}

Wide sizeOf(std::int64_t total)
{
    return total < 0 ? -Wide{total} : Wide{total};
}

struct CutOff {
    Wide fraction;
    std::size_t part;
};

bool isServedFirst(const CutOff &a, const CutOff &b)
{
    return a.fraction != b.fraction ? a.fraction > b.fraction : a.part < b.part;
}

template <class Weight>
std::optional<std::vector<std::int64_t>> cutAndServe(std::int64_t total, std::span<const Weight> weights)
{
    const auto divisor = divisorOf(weights);
    if (!divisor)
        return std::nullopt;
    const Wide size = sizeOf(total);
    const int sign = total < 0 ? -1 : 1;
    std::vector<std::int64_t> parts;
    std::vector<CutOff> cutOffs;
    parts.reserve(weights.size());
    cutOffs.reserve(weights.size());
    Wide left = size;
    for (const Weight weight : weights) {
        const Share share = shareOf(size, weight, *divisor);
        cutOffs.push_back({share.fraction, parts.size()});
        parts.push_back(narrow(sign * share.whole));
        left -= share.whole;
    }
    // Fewer units are left than parts were cut, so no part is served twice and none of weight zero at all.
    const auto end = cutOffs.begin() + static_cast<std::ptrdiff_t>(left);
    std::nth_element(cutOffs.begin(), end, cutOffs.end(), isServedFirst);
    for (auto served = cutOffs.begin(); served != end; ++served)
        parts[served->part] += sign;
    return parts;
}

template <class Weight>
std::optional<std::vector<std::int64_t>> roundRunningTotal(std::int64_t total, std::span<const Weight> weights)
{
    const auto divisor = divisorOf(weights);
    if (!divisor)
        return std::nullopt;
    const int sign = total < 0 ? -1 : 1;
    std::vector<std::int64_t> parts;
    parts.reserve(weights.size());
    Wide runningWeight = 0;
    Wide given = 0;
    for (const Weight weight : weights) {
        runningWeight += weight;
        const Share share = shareOf(sizeOf(total), runningWeight, *divisor);
        const Wide due = share.fraction >= *divisor - share.fraction ? share.whole + 1 : share.whole;
        parts.push_back(narrow(sign * (due - given)));
        given = due;
    }
    return parts;
}

} // namespace

std::optional<std::vector<std::int64_t>> largestRemainder(std::int64_t total, std::span<const std::int64_t> weights)
{
    return cutAndServe(total, weights);
}

std::optional<std::vector<std::int64_t>> largestRemainder(std::int64_t total, std::span<const Wide> weights)
{
    return cutAndServe(total, weights);
}

std::optional<std::vector<std::int64_t>> cumulative(std::int64_t total, std::span<const std::int64_t> weights)
{
    return roundRunningTotal(total, weights);
}

std::optional<std::vector<std::int64_t>> cumulative(std::int64_t total, std::span<const Wide> weights)
{
    return roundRunningTotal(total, weights);
}

} // namespace quotasmith::money
