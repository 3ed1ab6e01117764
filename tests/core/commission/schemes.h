// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/scheme.h"
#include "core/forecast/random.h"

#include <initializer_list>
#include <utility>

/// Schemes for tests: amounts in fen.
namespace quotasmith::commission {

inline Scheme tiered(TierMethod method, std::initializer_list<std::pair<int, int>> percentAndBasisPoints)
{
    Scheme scheme;
    scheme.method = method;
    for (const auto &[percent, points] : percentAndBasisPoints)
        scheme.tiers.push_back({money::Rate(percent, 100), money::Rate(points, 10'000), {}});
    return scheme;
}

/// 80 % 1 %, 100 % 1.5 %, 120 % 2 %.
inline Scheme seedScheme(TierMethod method)
{
    return tiered(method, {{80, 100}, {100, 150}, {120, 200}});
}

inline std::int64_t between(forecast::Random &random, std::int64_t least, std::int64_t most)
{
    return least + static_cast<std::int64_t>(random.below(static_cast<std::size_t>(most - least + 1)));
}

/// Tiers with ascending thresholds and rates that do not fall, sometimes with gate and cap.
inline Scheme randomScheme(forecast::Random &random)
{
    constexpr TierMethod kMethods[]{TierMethod::Whole, TierMethod::Progressive, TierMethod::ProgressiveAbove,
                                    TierMethod::Overage, TierMethod::Curve};
    Scheme scheme;
    scheme.method = kMethods[random.below(5)];
    scheme.basis = random.below(3) == 0 ? TierBasis::Amount : TierBasis::Attainment;
    const std::int64_t scale = scheme.basis == TierBasis::Amount ? 1 : 1'000;
    std::int64_t from = random.below(2) == 0 ? 0 : between(random, 1, 900), rate = between(random, 0, 200), pays = 0;
    for (std::size_t i = 0, count = 1 + random.below(5); i < count; ++i) {
        const money::Rate at = scale == 1 ? money::Rate(from * 100'000, 1) : money::Rate(from, scale);
        if (scheme.method == TierMethod::Curve)
            scheme.points.push_back({at, money::Rate(pays, 1)});
        else
            scheme.tiers.push_back({at, money::Rate(rate, scheme.method == TierMethod::Overage ? 100 : 10'000), {}});
        from += between(random, 1, 400);
        rate += between(random, 0, 300);
        pays += between(random, 0, 3'000'000);
    }
    if (scheme.method == TierMethod::Overage)
        scheme.rate = money::Rate(between(random, 1, 500), 10'000);
    if (random.below(3) == 0)
        scheme.gate = money::Rate(between(random, 1, 900), 1'000);
    if (random.below(3) == 0)
        scheme.cap = money::Rate(between(random, 0, 5'000'000), 1);
    return scheme;
}

} // namespace quotasmith::commission
