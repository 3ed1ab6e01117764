// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/ratio.h"
#include "core/spread/edit.h"
#include "core/spread/target_view.h"

#include <array>
#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Everything the targets of one ratio are read from. What is borrowed outlives it.
struct RatioSheet {
    plan::Measure measure = plan::Measure::Conversion;
    std::array<const plan::Tree *, 3> trees{}; ///< by Axis
    std::vector<plan::RatioTarget> targets;    ///< of this measure
    const Sheet *numerator = nullptr;          ///< nullptr: no targets
    const Sheet *denominator = nullptr;
    int currencyExponent = 2;
};

enum class RatioOrigin { Missing, Set, Computed };
struct RatioCell {
    std::optional<money::Rate> value; ///< exact; amounts in whole currency
    RatioOrigin origin = RatioOrigin::Missing;
    friend bool operator==(const RatioCell &, const RatioCell &) = default;
};

/// Which of the two a node shows: a parent what its parts make, a leaf what was set, each the other where that is
/// missing.
RatioCell shownRatio(bool isLeaf, const std::optional<money::Rate> &set, const std::optional<money::Rate> &computed);
/// The ratio of a node and period. A parent's is recomputed from its numerator and denominator where both have targets
/// there, else it is what was set, else missing; a leaf's is what was set, else recomputed. Never a sum or a mean.
RatioCell ratioAt(const RatioSheet &sheet, const Place &place);
/// What was set for exactly this node and period, shown or not.
std::optional<money::Rate> ratioSetAt(const RatioSheet &sheet, const Place &place);
/// Whose row a ratio of a place is kept under.
plan::NodeId ratioNode(const RatioSheet &sheet, const Place &place);

struct RatioRow {
    plan::Axis axis = plan::Axis::Organisation;
    int node = 0;
    std::vector<RatioCell> values; ///< by columnsOf(by), the year last
};
/// The planned nodes of an axis in tree order; unassigned ones only where they have a value.
std::vector<RatioRow> viewRatios(const RatioSheet &sheet, plan::Axis axis, Column by);

} // namespace quotasmith::spread
