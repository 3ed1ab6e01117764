// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/plan/axis.h"

#include <optional>
#include <string>

namespace quotasmith::plan {

using NodeId = base::Id<struct NodeTag>;

/// A member of an axis' tree. Its code is unique within the axis, never localised, never empty.
struct Node {
    NodeId id;
    Axis axis = Axis::Organisation;
    std::string code;
    std::string name;
    NodeId parent; ///< null for the root
    Level level = Level::Root;
    bool unassigned = false; ///< takes what has no member of its own
    friend bool operator==(const Node &, const Node &) = default;
};

} // namespace quotasmith::plan
