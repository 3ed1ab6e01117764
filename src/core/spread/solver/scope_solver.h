// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/rounding/scope_rounding.h"
#include "core/spread/solver/scope_table.h"

#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Solves one scope: feasibility, ideal, rounding.
///
/// The opposite edit leads back because of two things. The real sums are fitted to those of the present ideals moved by
/// the edit's difference (or, where cells beside those ideals cannot meet the whole sums, ideals and sums are both
/// brought to the whole ones first). And the present integers are first made what the present ideals round to: where
/// an earlier edit of another scope has rounded otherwise, the ideals move towards the integers until they agree.
class ScopeSolver {
public:
    ScopeSolver(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights);

    std::optional<Solution> run();

private:
    enum class Reals { OfIdeals, OfUnits };
    using Multipliers = std::optional<std::vector<double>>;

    Multipliers multipliers(const PartSums &sums, const std::vector<char> &alwaysZero) const;
    PartSums sumsOfWeights() const;
    bool isNearOn(const PartSums &a, const PartSums &b) const;
    bool isInUnits() const;
    bool canUseIdeals() const;
    void matchSigns();
    void bringTo(const PartSums &before);
    bool roundsToPresent() const;
    std::vector<char> zerosAt(const PartSums &sums) const;
    ScopeRounding rounding() const { return {m_table, m_sheet.grain, m_sheet.allowNegative}; }
    void moveHalfway();
    void shiftReals(double share);
    void settle(Reals reals);
    std::optional<Solution> attempt(Reals reals);
    std::optional<Solution> fitAndRound(Reals reals);
    void raiseFaint();

    const Sheet &m_sheet;
    const std::vector<plan::TargetLine> &m_leaves;
    bool m_hasOwnWeights;
    bool m_movedIdeals = false;
    ScopeTable m_table;
    PartSums m_now, m_before;
    std::vector<char> m_columnUsed, m_rowUsed; ///< parts that have cells of their own
    std::vector<char> m_alwaysZero;            ///< by pair
};

} // namespace quotasmith::spread
