// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/value_text.h"

namespace quotasmith::plan {

/// The node a text names in a field: by code, else, where files are read, by a name nobody else has.
/// Throws Error{"node-unknown"} and Error{"node-named"} {axis,node,nearest}, Error{"node-ambiguous",{node,codes}},
/// Error{"node-level-wrong",{node,level,known}}.
NodeId findListNode(const ListField &field, std::string_view text, const Record &record, const ListContext &context);

/// The node's code; `#` and its number when there is none.
std::string listNodeCode(const ListField &field, NodeId node, const Record &record, const ListContext &context);

} // namespace quotasmith::plan
