// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <vector>

namespace quotasmith::spread {

/// What the shares of a cross table are taken from, row by row; zero: never.
using CrossSeed = std::vector<std::vector<double>>;

/// Every cell alike.
CrossSeed flatSeed(std::size_t rows, std::size_t columns);
/// How strongly each row serves each column; weights ≥ 0.
CrossSeed seedOf(const std::vector<std::vector<money::Rate>> &weights);
/// Proportions of what was; amounts below zero count as none. A row or column of nothing has the proportions of all
/// others together; nothing at all gives an empty seed.
CrossSeed seedOf(const std::vector<std::vector<std::int64_t>> &history);
/// The same seed with every zero raised to a thousandth of what its row and column would have it be.
CrossSeed opened(const CrossSeed &seed);

} // namespace quotasmith::spread
