// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/sheet.h"

#include <unordered_map>

namespace quotasmith::spread {

/// Carries an axis' lines over to a changed tree: a leaf that stays keeps its line; a node that has become a parent
/// passes its line to its new leaves (by their ideal, equally when they have none); new leaves elsewhere start at zero.
/// Every month of every surviving node keeps its sum. `lines` are the stored ones by node; leaves take
/// nothing in their months of `absent` (by leaf; empty: none), unless nobody stands in any of them.
plan::TargetTable reshape(const std::unordered_map<plan::NodeId, plan::TargetLine> &lines, const plan::Tree &tree,
                          const plan::TargetLine &spine, const std::vector<MonthSet> &absent = {});

} // namespace quotasmith::spread
