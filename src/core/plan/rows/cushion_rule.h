// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/node.h"

#include <optional>

namespace quotasmith::plan {

/// What is assigned beyond the plan (超分配) below a node, or below every node of a level: assigned = planned × Π(1 +
/// rate of each level above). A rule for a node wins over the rule of its level.
struct CushionRule {
    Axis axis = Axis::Organisation;
    std::optional<Level> level; ///< exactly one of level and node
    std::optional<NodeId> node;
    money::Rate rate; ///< 0.05: five percent more than planned; never below 0

    friend bool operator==(const CushionRule &, const CushionRule &) = default;
};

} // namespace quotasmith::plan
