// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/pairs.h"

#include <vector>

namespace quotasmith::spread {

/// How far sums are from being possible: some parts need `need`, their places leave `room`.
struct Shortage {
    std::int64_t need = 0;
    std::int64_t room = 0;
    std::int64_t missing() const { return need - room; }
};

/// The first shortage of a table: a set below its own held subsets, rows that need more than their columns have,
/// columns that must take more than their rows give. With both of the last two absent a solution exists (Mendelsohn and
/// Dulmage).
Shortage findShortage(const Parts &parts, const PairTable &table, const FreeColumns &freeColumns);

} // namespace quotasmith::spread
