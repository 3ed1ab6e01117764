// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/readers/list_reader.h"
#include "core/plan/lists/kind.h"

#include <vector>

namespace quotasmith::ops {

/// Tables people draw say the stage of a group once, in its first line or in cells that are joined: the lines below say
/// the same. Only where a file has no codes of its own, which is how a table of ours is told from such a one.
void repeatGroups(const plan::ListKind &kind, std::vector<exchange::ListLine> &lines);

} // namespace quotasmith::ops
