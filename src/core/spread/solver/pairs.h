// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/parts.h"

#include <vector>

namespace quotasmith::spread {

/// Cells that share both parts: they share their multiplier, so fit and flow run on pairs, exactly.
struct Pair {
    int column = 0;
    int row = -1;
    double weight = 0;   ///< sum of the cells' weights above zero; zero: a structural zero
    double negative = 0; ///< the same of those below zero, without the sign
};
struct PairTable {
    std::vector<Pair> pairs;
    std::vector<int> pairOf; ///< by cell
};
PairTable pairUp(const Parts &parts, const std::vector<double> &weights);

/// Whether the units of all parts can be met with amounts ≥ 0 where the weight is not zero. What is missing when they
/// cannot; pairs that are zero in every solution when they can.
struct Feasibility {
    std::int64_t missing = 0;     ///< units that find no place; 0: feasible
    std::vector<char> alwaysZero; ///< by pair
};
Feasibility testFeasibility(const PartSums &sums, const PairTable &table, const FreeColumns &freeColumns = {});

} // namespace quotasmith::spread
