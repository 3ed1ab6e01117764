// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/pairs.h"
#include "core/spread/solver/scope.h"

#include <cstddef>
#include <vector>

namespace quotasmith::spread {

/// A scope as the solver sees it: leaves inside the same sets form a group (they share their multipliers), groups ×
/// months form parts and pairs, and every leaf × month has its own weight.
struct ScopeTable {
    plan::Tree::Run run;         ///< leaves of the axis
    std::vector<int> months;     ///< positions in the year
    std::vector<int> groupEnd;   ///< by group: one past its last leaf, counted from the run's first
    Parts parts;                 ///< over groups × months
    PairTable pairs;             ///< over groups × months
    std::vector<double> weights; ///< by cell, in the order leaf, month

    /// f(cell, pair, leaf of the axis, month of the year), in the order of cells.
    template <class Function> void forCells(Function f) const
    {
        const std::size_t width = months.size();
        std::size_t cell = 0;
        int leaf = 0;
        for (std::size_t group = 0; group < groupEnd.size(); ++group) {
            const int *pairOf = &pairs.pairOf[group * width];
            for (; leaf < groupEnd[group]; ++leaf)
                for (std::size_t c = 0; c < width; ++c)
                    f(cell++, static_cast<std::size_t>(pairOf[c]), run.first + leaf,
                      static_cast<std::size_t>(months[c]));
        }
    }
    /// A cell's weight by its pair's factor; what lies below zero is divided by it. nullptr: the weight itself.
    double idealOf(std::size_t cell, std::size_t pair, const std::vector<double> *factors) const
    {
        const double weight = weights[cell];
        if (!factors)
            return weight;
        return weight < 0 ? weight / (*factors)[pair] : weight * (*factors)[pair];
    }
    /// Sums the weights of the pairs again after cells' weights have changed.
    void sumPairs();
};

/// Which leaves of a scope belong together: one past each group's last leaf, counted from the scope's first.
std::vector<int> groupEnds(const Scope &scope, int leaves);
/// `weights`: by leaf of the scope; the sheet's present ideals when empty.
ScopeTable tableOf(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights = {});

} // namespace quotasmith::spread
