// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::plan {

/// Whether a node is named by its code alone, or also by a name nobody else has.
enum class NodeNaming { CodeOnly, CodeOrName };

/// What texts of a list are understood against.
struct ListContext {
    PlanSettings settings;
    std::function<const Tree &(Axis)> tree; ///< asked only for nodes
    NodeNaming naming = NodeNaming::CodeOnly;
};

/// The value a text stands for in a field; `record` holds what the fields before it say. Nothing for a blank text, and
/// for `-`, `N/A` … where numbers stand. Throws Error with the code of what is wrong:
/// `record-value-bad` {field,value,type,problem}, `record-word-unknown` {field,value,nearest,known},
/// `record-value-outside` {field,value,least,most}, `node-unknown` and `node-named` {axis,node,nearest},
/// `node-ambiguous` {node,codes}, `node-level-wrong` {node,level,known}, `period-bad` {period}, `period-outside`
/// {period,year}.
std::optional<ListValue> readListValue(const ListField &field, std::string_view text, const Record &record,
                                       const ListContext &context);

/// The value as text which readListValue reads back: amounts plain decimals, nodes their code. A node that is not there
/// is its number behind `#`.
std::string printListValue(const ListField &field, const ListValue &value, const Record &record,
                           const ListContext &context);

} // namespace quotasmith::plan
