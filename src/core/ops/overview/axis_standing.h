// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/overview/read_overview.h"

#include <vector>

namespace quotasmith::ops {

/// Where a node stands to date. A month without a fact of the node is zero in `actuals`, as long as the company has
/// any.
struct NodeStanding {
    int node = 0; ///< tree position
    review::Attained toDate;
    plan::MonthUnits targets{};
    plan::MonthUnits actuals{};
};

/// The planned nodes of an axis below its root, in tree order.
struct AxisStanding {
    plan::Axis axis = plan::Axis::Organisation;
    std::vector<NodeStanding> nodes;
    std::vector<plan::Level> levels; ///< on which they stand, from above

    /// The nodes of a level by attainment, the highest first, equal ones in tree order; those without one (nothing
    /// planned to date) are left out.
    std::vector<const NodeStanding *> ranked(const plan::Tree &tree, plan::Level level) const;
};

/// Of the overview's measure and month; without one that counts, nobody stands anywhere.
AxisStanding readAxisStanding(const store::Connection &connection, const Overview &overview, plan::Axis axis);

} // namespace quotasmith::ops
