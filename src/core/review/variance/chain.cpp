// SPDX-License-Identifier: Apache-2.0
#include "core/review/variance/chain.h"

#include "core/base/check.h"

#include <bit>
#include <cstdint>

namespace quotasmith::review {

namespace {

using money::Rate;

/// The product with the actual values of the factors in the set and the planned ones of the others.
Rate productOf(std::span<const Factor> factors, unsigned actual)
{
    Rate product(1, 1);
    for (std::size_t i = 0; i < factors.size(); ++i)
        product = product * ((actual >> i & 1U) != 0 ? factors[i].actual : factors[i].plan);
    return product;
}

std::int64_t factorial(std::size_t n)
{
    std::int64_t product = 1;
    for (std::size_t i = 2; i <= n; ++i)
        product *= static_cast<std::int64_t>(i);
    return product;
}

} // namespace

std::vector<Rate> chainEffects(std::span<const Factor> factors)
{
    std::vector<Rate> effects;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        Rate effect = factors[i].actual - factors[i].plan;
        for (std::size_t k = 0; k < factors.size(); ++k)
            if (k != i)
                effect = effect * (k < i ? factors[k].actual : factors[k].plan);
        effects.push_back(effect);
    }
    return effects;
}

std::vector<Rate> meanChainEffects(std::span<const Factor> factors)
{
    const std::size_t n = factors.size();
    QS_CHECK(n <= kMostFactors);
    std::vector<Rate> effects(n);
    for (std::size_t i = 0; i < n; ++i) {
        // A set of factors already replaced stands for all orders that begin with it: |set|! (n − |set| − 1)! of n!.
        for (unsigned before = 0; before < 1U << n; ++before) {
            if ((before >> i & 1U) != 0)
                continue;
            const auto size = static_cast<std::size_t>(std::popcount(before));
            const Rate weight(factorial(size) * factorial(n - size - 1), factorial(n));
            effects[i] = effects[i] + weight * (productOf(factors, before | 1U << i) - productOf(factors, before));
        }
    }
    return effects;
}

} // namespace quotasmith::review
