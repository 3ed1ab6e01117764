// SPDX-License-Identifier: Apache-2.0
#include "core/review/variance/whole_units.h"

#include "core/base/check.h"
#include "core/money/money.h"
#include "core/review/variance/settle.h"

#include <array>
#include <bit>

namespace quotasmith::review {

namespace {

using money::Wide;

constexpr std::int64_t kFine = 1'000'000'000;

/// Whether a planned price can be told, or needs none.
bool isExplained(const ProductFigures &line)
{
    return line.planUnits > 0 || (line.planUnits == 0 && line.planMoney == 0);
}

struct AllUnits {
    std::int64_t plan = 0;
    std::int64_t actual = 0;
};

/// Over the common denominator (all planned units × planned units of the line).
ProductEffects effectsOf(const ProductFigures &line, const AllUnits &all)
{
    if (!isExplained(line))
        return {0, 0, 0, money::subtractUnits(line.actualMoney, line.planMoney)};
    if (line.planUnits == 0)
        return line.actualUnits != 0 ? ProductEffects{0, 0, line.actualMoney, 0}
                                     : ProductEffects{0, 0, 0, line.actualMoney};
    const Wide scale = Wide{all.plan} * line.planUnits;
    const Wide planned = Wide{line.planMoney} * line.planUnits;
    const Wide soldAsPlanned = multiplyWide(Wide{line.actualUnits} * line.planMoney, all.plan);
    const Wide came = multiplyWide(line.actualMoney, scale);
    const Wide extra = Wide{all.actual} - all.plan;
    const bool hasPrice = line.actualUnits != 0;
    const std::array<Wide, 4> parts{hasPrice ? came - soldAsPlanned : Wide(), multiplyWide(planned, extra),
                                    addWide(soldAsPlanned, -multiplyWide(planned, all.actual)),
                                    hasPrice ? Wide() : came};
    const auto whole = settle(parts, scale);
    return {whole[0], whole[1], whole[2], whole[3]};
}

std::int64_t factorial(std::size_t n)
{
    std::int64_t product = 1;
    for (std::size_t i = 2; i <= n; ++i)
        product *= static_cast<std::int64_t>(i);
    return product;
}

/// The product with the actual values of the factors in the set and the planned ones of the others, in kFine.
Wide fineProduct(std::span<const Factor> factors, unsigned actual)
{
    Wide numerator = kFine, denominator = 1;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const money::Rate &value = (actual >> i & 1U) != 0 ? factors[i].actual : factors[i].plan;
        numerator = multiplyWide(numerator, value.numerator());
        denominator = multiplyWide(denominator, value.denominator());
    }
    return money::nearestWhole(numerator, denominator);
}

/// Effect of each factor in kFine × n!, over the subsets that stand before it.
std::vector<Wide> meanParts(std::span<const Factor> factors)
{
    const std::size_t n = factors.size();
    std::vector<Wide> products;
    for (unsigned set = 0; set < 1U << n; ++set)
        products.push_back(fineProduct(factors, set));
    std::vector<Wide> parts(n);
    for (std::size_t i = 0; i < n; ++i)
        for (unsigned before = 0; before < 1U << n; ++before) {
            if ((before >> i & 1U) != 0)
                continue;
            const auto size = static_cast<std::size_t>(std::popcount(before));
            const Wide change = products[before | 1U << i] - products[before];
            parts[i] = addWide(parts[i], multiplyWide(change, factorial(size) * factorial(n - size - 1)));
        }
    return parts;
}

std::vector<Wide> givenParts(std::span<const Factor> factors)
{
    std::vector<Wide> parts;
    for (std::size_t i = 0; i < factors.size(); ++i)
        parts.push_back(fineProduct(factors, (2U << i) - 1) - fineProduct(factors, (1U << i) - 1));
    return parts;
}

} // namespace

std::optional<std::vector<ProductEffects>> productEffects(std::span<const ProductFigures> lines)
{
    AllUnits all;
    for (const ProductFigures &line : lines)
        if (isExplained(line)) {
            all.plan = money::addUnits(all.plan, line.planUnits);
            all.actual = money::addUnits(all.actual, line.actualUnits);
        }
    if (all.plan == 0)
        return std::nullopt;
    std::vector<ProductEffects> effects;
    for (const ProductFigures &line : lines)
        effects.push_back(effectsOf(line, all));
    return effects;
}

ChainBridge chainBridge(std::span<const Factor> factors, ChainOrder order, std::int64_t start, std::int64_t end)
{
    QS_CHECK(factors.size() <= kMostFactors);
    const bool isMean = order == ChainOrder::MeanOfAll;
    const std::int64_t weight = isMean ? factorial(factors.size()) : 1;
    std::vector<Wide> parts = isMean ? meanParts(factors) : givenParts(factors);
    const unsigned all = (1U << factors.size()) - 1;
    const Wide planned = fineProduct(factors, 0), came = fineProduct(factors, all);
    parts.push_back(multiplyWide(planned - Wide{start} * kFine + Wide{end} * kFine - came, weight));
    std::vector<std::int64_t> whole = settle(parts, Wide{kFine} * weight);
    ChainBridge bridge;
    bridge.other = whole.back();
    whole.pop_back();
    bridge.effects = std::move(whole);
    return bridge;
}

} // namespace quotasmith::review
