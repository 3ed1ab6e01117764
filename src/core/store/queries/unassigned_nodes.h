// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"

#include <optional>

namespace quotasmith::store {

class Connection;

/// The node on this level that takes what has no member of its own, down from the root by such nodes only; nothing
/// while nobody needed it. Reads a few nodes, however many the axis has.
std::optional<plan::NodeId> findUnassigned(const Connection &connection, plan::Axis axis, plan::Level level);

} // namespace quotasmith::store
