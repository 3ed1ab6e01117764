// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/pairs.h"
#include "core/spread/solver/precision.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Where a cell stands among all cells of its axis, the same in every scope: ties go to the earlier leaf.
struct CellRank {
    std::uint32_t leaf = 0;
    std::uint32_t month = 0;
};

/// A cell whose ideal lies between two units. Keys order cells: the larger the fraction the smaller the key, then the
/// earlier leaf, then a fixed mix that leaves no ties between sums.
struct Fraction {
    std::uint64_t key = 0;
    std::uint32_t cell = 0;
};
std::uint64_t fractionKey(double fraction, const CellRank &rank);

/// Rounds every cell to the unit below or above its ideal so that every part has exactly its units, the largest
/// fractions up: a minimum-cost flow with one optimum, so that a part of an optimal table is optimal for its own sums.
/// Fractions are compared after snapping to 1e-6.
class JointRounding {
public:
    JointRounding(const PartSums &sums, const PairTable &table);

    /// How many cells of a pair will come.
    void expect(std::size_t pair, std::size_t cells) { m_pairs[pair].left.reserve(cells); }
    /// Takes a cell in; returns the units below its ideal.
    std::int64_t add(std::size_t pair, std::size_t cell, double ideal, const CellRank &rank);
    /// Decides which cells go up. False when no such rounding exists.
    bool solve();
    /// f(cell) for each cell that goes up by one.
    template <class Function> void forUps(Function f) const
    {
        for (std::size_t pair = 0; pair < m_pairs.size(); ++pair) {
            const std::uint64_t last = m_isSplit ? 0 : m_lastUp[static_cast<std::size_t>(m_table.pairs[pair].column)];
            for (const Fraction &fraction : m_isSplit ? m_pairs[pair].taken : m_pairs[pair].left)
                if (m_isSplit || fraction.key <= last)
                    f(static_cast<std::size_t>(fraction.cell));
        }
    }

private:
    friend class RowBalance;
    /// The fractions of one pair: those that go up and those that do not; heaps once units are exchanged.
    struct PairFractions {
        std::vector<Fraction> left;
        std::vector<Fraction> taken;
        bool heaped = false;
    };
    bool fillColumn(std::size_t column, const std::vector<std::size_t> &pairs);
    void split();

    const PairTable &m_table;
    std::vector<PairFractions> m_pairs;
    std::vector<std::int64_t> m_columnNeed, m_rowNeed;
    std::vector<std::uint64_t> m_lastUp; ///< by column: the last key that goes up
    bool m_isSplit = false;              ///< whether pairs know their own ups
};

/// The same for a table given whole: the rounded cells, or nothing.
std::optional<std::vector<std::int64_t>> roundJointly(const Parts &parts, const PairTable &table,
                                                      const std::vector<double> &ideal,
                                                      const std::vector<CellRank> &ranks);

} // namespace quotasmith::spread
