// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <array>
#include <cstdint>
#include <memory>

namespace quotasmith::tests {

/// Chance that is the same on every machine (splitmix64).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    /// 0 … count - 1.
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    bool once(int in) { return below(in) == 0; }

private:
    std::uint64_t m_state;
};

struct PlanShape {
    int leaves = 12;            ///< of the organisation; the other axes have fewer
    int depth = 3;              ///< levels below the root
    std::int64_t most = 20'000; ///< of a month of the whole company
    int zeroOneIn = 0;          ///< every so manieth leaf has nothing in some month; 0: none
};

/// A generated plan: three trees of different shape, targets decomposed from an annual number.
class RandomPlan {
public:
    RandomPlan(const PlanShape &shape, std::uint64_t seed);

    spread::Sheet sheet;
    /// A node × period that carries targets: leaf or parent; month, quarter, half or year.
    spread::Place place(Chance &chance) const;

private:
    std::array<std::unique_ptr<plan::Tree>, 3> m_trees;
};

/// One edit of a place.
struct RandomEdit {
    spread::Place place;
    std::int64_t value = 0;
    spread::Keep keep = spread::Keep::Totals;
};
RandomEdit randomEdit(const spread::Sheet &sheet, const spread::Place &place, Chance &chance);
spread::EditResult apply(const spread::Sheet &sheet, const RandomEdit &edit);

/// Holds the place as the engine plans it, or releases a hold.
void changeHolds(spread::Sheet &sheet, const spread::Place &place, Chance &chance);

bool sameCells(const spread::Sheet &a, const spread::Sheet &b);

} // namespace quotasmith::tests
