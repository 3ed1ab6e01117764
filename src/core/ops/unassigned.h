// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/axis.h"
#include "core/plan/node.h"

#include <string>

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

/// The leaf of an axis that takes what names no member (a fact without an account): the unassigned node of every level
/// below the root, made when missing. Codes: `unassigned-<level>`.
plan::NodeId unassignedLeaf(store::Writer &writer, plan::Axis axis);
/// The unassigned child of one node at the next level (a region's unassigned team), made when missing. Its code is
/// `unassigned-<parent's code>`; below the root and below unassigned nodes `unassigned-<level>`.
plan::NodeId unassignedChild(store::Writer &writer, plan::Axis axis, plan::NodeId parent);

} // namespace quotasmith::ops
