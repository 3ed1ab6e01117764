// SPDX-License-Identifier: Apache-2.0
// The commission of very many person-months with their slices kept, against a bare loop with the same tiers hard-coded.
// Sizes are person-months.
#include "core/commission/pay/bulk_rule.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace quotasmith::commission {
namespace {

/// Targets around 100,000.00 and actuals from nothing to 160 % of them.
struct PersonMonths {
    std::vector<std::int64_t> bases, quotas;

    explicit PersonMonths(std::int64_t count)
    {
        std::uint64_t state = 88'172'645'463'325'252ULL;
        for (std::int64_t i = 0; i < count; ++i) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            const auto quota = static_cast<std::int64_t>(5'000'000 + state % 10'000'000);
            quotas.push_back(quota);
            bases.push_back(static_cast<std::int64_t>((state >> 20) % static_cast<std::uint64_t>(quota * 8 / 5)));
        }
    }
};

Scheme seed(TierMethod method)
{
    Scheme scheme;
    scheme.method = method;
    scheme.tiers = {{money::Rate(4, 5), money::Rate(1, 100), {}},
                    {money::Rate(1, 1), money::Rate(3, 200), {}},
                    {money::Rate(6, 5), money::Rate(1, 50), {}}};
    return scheme;
}

std::int64_t bareProgressive(std::int64_t base, std::int64_t quota)
{
    const std::int64_t scaled = base * 5;
    std::int64_t pay = 0;
    if (scaled > quota * 4)
        pay += (std::min(scaled, quota * 5) - quota * 4) * 2;
    if (scaled > quota * 5)
        pay += (std::min(scaled, quota * 6) - quota * 5) * 3;
    if (scaled > quota * 6)
        pay += (scaled - quota * 6) * 4;
    return (pay + 500) / 1'000;
}

void bareLoop(benchmark::State &state)
{
    const PersonMonths months(state.range(0));
    std::vector<std::int64_t> pays(months.bases.size());
    for (auto _ : state) {
        for (std::size_t i = 0; i < pays.size(); ++i)
            pays[i] = bareProgressive(months.bases[i], months.quotas[i]);
        benchmark::DoNotOptimize(pays.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void payWithSlices(benchmark::State &state, TierMethod method)
{
    const PersonMonths months(state.range(0));
    const Scheme scheme = seed(method);
    const BulkRule rule(scheme);
    std::vector<std::int64_t> pays(months.bases.size()), slices(months.bases.size() * rule.slicesEach());
    for (auto _ : state) {
        rule.pay(months.bases, months.quotas, pays, slices);
        benchmark::DoNotOptimize(pays.data());
        benchmark::DoNotOptimize(slices.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

constexpr std::int64_t kYearOfTenThousand = 120'000;
constexpr std::int64_t kMillion = 1'000'000;

BENCHMARK(bareLoop)->Arg(kYearOfTenThousand)->Arg(kMillion)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(payWithSlices, whole, TierMethod::Whole)
    ->Arg(kYearOfTenThousand)
    ->Arg(kMillion)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(payWithSlices, progressive, TierMethod::ProgressiveAbove)
    ->Arg(kYearOfTenThousand)
    ->Arg(kMillion)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace quotasmith::commission

BENCHMARK_MAIN();
