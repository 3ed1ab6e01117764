// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/value_text.h"

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// What the texts of a list are understood against: the plan's settings, and its trees as they are when first asked
/// for. The connection outlives it.
plan::ListContext listContext(const store::Connection &connection,
                              plan::NodeNaming naming = plan::NodeNaming::CodeOnly);

} // namespace quotasmith::ops
