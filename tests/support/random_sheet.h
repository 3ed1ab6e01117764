// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <memory>
#include <random>
#include <vector>

namespace quotasmith::tests {

/// A generated sheet with its trees: three axes of random shape, all sums agreeing.
struct RandomSheet {
    std::array<std::unique_ptr<plan::Tree>, 3> trees;
    spread::Sheet sheet;
};

/// Leaves with random weights (some zero), solved from a random annual target. `shuffle`: another order of the same
/// nodes, other ids.
RandomSheet makeRandomSheet(std::uint64_t seed, int mostLeaves, bool shuffle = false);

inline int pick(std::mt19937_64 &random, int least, int most)
{
    return least + static_cast<int>(random() % static_cast<std::uint64_t>(most - least + 1));
}
/// A random planned node and hierarchical period.
spread::Place randomPlace(std::mt19937_64 &random, const spread::Sheet &sheet);
/// Holds a random place as a user would; what crosses becomes month holds.
void addRandomHold(std::mt19937_64 &random, spread::Sheet &sheet, std::int64_t &nextId);

} // namespace quotasmith::tests
