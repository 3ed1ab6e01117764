// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/parts.h"

#include <optional>
#include <variant>
#include <vector>

namespace quotasmith::spread {

/// A part of one axis that is solved on its own: the leaves below a node × the months that may move. Everything outside
/// stays as it is.
struct Scope {
    plan::Axis axis = plan::Axis::Organisation;
    int node = 0;
    std::vector<int> months;            ///< that may move, ascending; closed ones are never among them
    std::vector<PartSum> columns;       ///< what the node must have in each of them
    std::vector<PartSum> columnsBefore; ///< what it has
    std::vector<Claim> columnClaims;    ///< what each column is in an explanation
    std::vector<HeldSet> sets;          ///< held sets inside, reduced to these months
};

/// A hold and the tree position of its node.
struct PlacedHold {
    plan::Hold hold;
    int node = 0;
};
/// The holds in the order of axis, node and months, so that nothing depends on the order they are kept in.
std::vector<PlacedHold> placedHolds(const Sheet &sheet);

/// The sets that the sheet's holds below `node` come to in these months: what is held less what lies in other months.
/// Their real sum is the sum of the present ideals.
std::vector<HeldSet> heldSetsIn(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months);
/// A set of a node × months inside a scope, as its present ideals say, moved to `units`.
HeldSet setIn(const Sheet &sheet, plan::Axis axis, int scopeNode, const Claim &claim, MonthSet months,
              std::int64_t units);

/// What a scope comes to, by cell in the order leaf, month.
struct Solution {
    std::vector<double> ideal;
    std::vector<std::int64_t> cells;
    bool movedIdeals = false; ///< the present integers were not what the present ideals round to
};
/// Nothing: the sums cannot be met. `weights`: by leaf of the scope; the sheet's present ideals when empty.
std::optional<Solution> solveScope(const Sheet &sheet, const Scope &scope,
                                   const std::vector<plan::MonthReals> &weights = {});
/// Puts it in its place.
void putLines(Sheet &sheet, const Scope &scope, const Solution &solution);
/// The irreducible set of claims that cannot be met together, for a scope solveScope refused.
Conflict explainScope(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights = {});

} // namespace quotasmith::spread
