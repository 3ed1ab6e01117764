// SPDX-License-Identifier: Apache-2.0
#include "core/spread/methods/line_methods.h"

#include "core/base/error.h"
#include "core/money/apportion.h"
#include "core/money/compound.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::spread {

namespace {

using money::Rate;
using money::Wide;

constexpr Wide kMostWeight = (Wide{1} << 120) - 1;

Wide product(Wide a, Wide b)
{
    if (b != 0 && a > kMostWeight / b)
        throw base::Error("amount-overflow");
    return a * b;
}

/// Whole numbers in the same ratios: everything over the least common denominator. None is negative.
std::vector<Wide> wholeWeights(std::span<const Rate> weights)
{
    Wide denominator = 1;
    for (const Rate &weight : weights) {
        const Wide own = weight.denominator();
        Wide a = denominator, b = own;
        while (b != 0)
            std::swap(a %= b, b);
        denominator = product(denominator / a, own);
    }
    std::vector<Wide> whole;
    for (const Rate &weight : weights)
        whole.push_back(product(weight.numerator(), denominator / weight.denominator()));
    return whole;
}

bool isZero(const Rate &value)
{
    return value.numerator() == 0;
}

bool isFree(const LineCell &cell, bool populatedOnly)
{
    return !cell.held && !(populatedOnly && isZero(cell.value));
}

/// The weights a method gives to some cells, or nothing when it cannot.
std::optional<std::vector<Rate>> weightsOf(Method method, std::span<const LineCell> cells,
                                           std::span<const Rate> weights, std::span<const std::size_t> free)
{
    std::vector<Rate> own;
    for (const std::size_t i : free)
        own.push_back(method == Method::Equal          ? Rate(1, 1)
                      : method == Method::Proportional ? cells[i].value
                                                       : weights[i]);
    const auto isNegative = [](const Rate &weight) { return weight.numerator() < 0; };
    // A line of losses divides as its mirror does.
    if (method == Method::Proportional && std::all_of(own.begin(), own.end(), isNegative))
        for (Rate &weight : own)
            weight = Rate() - weight;
    if (std::any_of(own.begin(), own.end(), isNegative))
        return std::nullopt;
    if (method == Method::Proportional && std::all_of(own.begin(), own.end(), isZero))
        std::fill(own.begin(), own.end(), Rate(1, 1));
    return own;
}

Rate onLine(const Rate &first, const Rate &last, std::size_t at, std::size_t steps)
{
    const auto share = [steps](const Rate &value, std::size_t part) {
        return value * Rate(static_cast<std::int64_t>(part), static_cast<std::int64_t>(steps));
    };
    return at == 0 ? first : share(first, steps - at) + share(last, at);
}

} // namespace

std::optional<LineValues> shareLine(Method method, std::span<const LineCell> cells, std::int64_t rest,
                                    std::span<const Rate> weights, bool populatedOnly)
{
    const bool isWeighed = method != Method::Proportional && method != Method::Equal;
    if (isWeighed && weights.size() != cells.size())
        return std::nullopt;
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (isFree(cells[i], populatedOnly))
            free.push_back(i);
    LineValues values(cells.size());
    const auto own = weightsOf(method, cells, weights, free);
    if (!own)
        return std::nullopt;
    if (rest == 0) {
        for (const std::size_t i : free)
            values[i] = 0;
        return values;
    }
    const std::vector<Wide> whole = wholeWeights(*own);
    const auto parts = money::largestRemainder(rest, std::span<const Wide>(whole));
    if (!parts)
        return std::nullopt;
    for (std::size_t i = 0; i < free.size(); ++i)
        values[free[i]] = (*parts)[i];
    return values;
}

LineValues changeLine(Method method, std::span<const LineCell> cells, const Rate &rate, bool populatedOnly)
{
    LineValues values(cells.size());
    if (cells.empty())
        return values;
    const Rate factor = Rate(1, 1) + rate;
    std::vector<std::int64_t> grown;
    if (method == Method::Growth)
        grown = money::compounded(cells.front().value, factor, static_cast<int>(cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isFree(cells[i], populatedOnly))
            continue;
        if (method == Method::StraightLine)
            values[i] = onLine(cells.front().value, cells.back().value, i, cells.size() - 1).of(1);
        else if (method == Method::Percent)
            values[i] = (cells[i].value * factor).of(1);
        else if (method == Method::Growth)
            values[i] = grown[i];
        else if (method == Method::Repeat)
            values[i] = cells.front().value.of(1);
    }
    return values;
}

std::optional<std::vector<double>> patternWeights(std::span<const std::int64_t> pattern, std::span<const double> inside)
{
    const bool isNegative = std::any_of(pattern.begin(), pattern.end(), [](std::int64_t w) { return w < 0; });
    const bool isNothing = std::all_of(pattern.begin(), pattern.end(), [](std::int64_t w) { return w == 0; });
    if (isNegative || isNothing || inside.size() % pattern.size() != 0)
        return std::nullopt;
    std::vector<double> weights(inside.size());
    if (pattern.size() == 3 || pattern.size() == inside.size()) {
        for (std::size_t i = 0; i < inside.size(); ++i)
            weights[i] = static_cast<double>(pattern[i % pattern.size()]);
        return weights;
    }
    const std::size_t width = inside.size() / pattern.size();
    for (std::size_t first = 0; first < inside.size(); first += width) {
        const auto part = inside.subspan(first, width);
        const double sum = std::accumulate(part.begin(), part.end(), 0.0);
        for (std::size_t i = 0; i < width; ++i)
            weights[first + i] = static_cast<double>(pattern[first / width]) *
                                 (sum > 0 ? part[i] / sum : 1.0 / static_cast<double>(width));
    }
    return weights;
}

} // namespace quotasmith::spread
