// SPDX-License-Identifier: Apache-2.0
#include "core/spread/cross/cross_seed.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

constexpr double kFaint = 1e-3;

struct Sums {
    std::vector<double> rows, columns;
    double all = 0;
};

Sums sumsOf(const CrossSeed &seed)
{
    Sums sums{std::vector<double>(seed.size(), 0), std::vector<double>(seed.empty() ? 0 : seed.front().size(), 0), 0};
    for (std::size_t r = 0; r < seed.size(); ++r)
        for (std::size_t c = 0; c < seed[r].size(); ++c) {
            sums.rows[r] += seed[r][c];
            sums.columns[c] += seed[r][c];
            sums.all += seed[r][c];
        }
    return sums;
}

void fillEmpty(CrossSeed &seed, const Sums &sums)
{
    for (std::size_t r = 0; r < seed.size(); ++r)
        for (std::size_t c = 0; c < seed[r].size(); ++c) {
            const double row = sums.rows[r] > 0 ? sums.rows[r] : 1;
            const double column = sums.columns[c] > 0 ? sums.columns[c] : 1;
            if (sums.rows[r] <= 0 || sums.columns[c] <= 0)
                seed[r][c] = row * column / sums.all;
        }
}

} // namespace

CrossSeed flatSeed(std::size_t rows, std::size_t columns)
{
    return CrossSeed(rows, std::vector<double>(columns, 1));
}

CrossSeed seedOf(const std::vector<std::vector<money::Rate>> &weights)
{
    CrossSeed seed;
    for (const auto &row : weights) {
        seed.emplace_back();
        for (const money::Rate &weight : row)
            seed.back().push_back(static_cast<double>(weight.numerator()) / static_cast<double>(weight.denominator()));
    }
    return seed;
}

CrossSeed seedOf(const std::vector<std::vector<std::int64_t>> &history)
{
    CrossSeed seed;
    for (const auto &row : history) {
        seed.emplace_back();
        for (const std::int64_t units : row)
            seed.back().push_back(static_cast<double>(std::max<std::int64_t>(units, 0)));
    }
    const Sums sums = sumsOf(seed);
    if (sums.all <= 0)
        return {};
    fillEmpty(seed, sums);
    return seed;
}

CrossSeed opened(const CrossSeed &seed)
{
    const Sums sums = sumsOf(seed);
    CrossSeed result = seed;
    for (std::size_t r = 0; r < result.size(); ++r)
        for (std::size_t c = 0; c < result[r].size(); ++c)
            if (result[r][c] <= 0)
                result[r][c] = kFaint * sums.rows[r] * sums.columns[c] / sums.all;
    return result;
}

} // namespace quotasmith::spread
