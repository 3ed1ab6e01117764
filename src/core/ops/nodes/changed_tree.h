// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/queries/plan_sheet.h"

#include <unordered_map>
#include <vector>

namespace quotasmith::ops {

using LinesByLeaf = std::unordered_map<plan::NodeId, plan::TargetLine>;

/// The lines of one axis by leaf.
LinesByLeaf linesOf(const spread::Sheet &sheet, plan::Axis axis);
/// Adds the months of a line to another and takes them away here.
void moveMonths(plan::TargetLine &from, plan::TargetLine &to, spread::MonthSet months);

/// A measure's sheet with one axis over other nodes: lines by leaf laid over the new tree, nobody shares yet.
store::PlanSheet overNodes(const store::PlanSheet &before, plan::Axis axis, std::vector<plan::Node> nodes,
                           const LinesByLeaf &lines, const std::vector<plan::Presence> &presences);

} // namespace quotasmith::ops
