// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/people/change_staff.h"
#include "core/plan/axis.h"
#include "core/store/document.h"

#include <string>

/// The trees of a plan, changed node by node: one undo step each. Targets keep every month of the company; closed
/// months never change.
namespace quotasmith::ops {

/// Throws Error{"node-unknown"}, Error{"code-taken",{axis,node}}, Error{"node-level-wrong",{level,parent,known}}.
struct AddNode {
    plan::Axis axis = plan::Axis::Organisation;
    std::string code;   ///< empty: counted
    std::string name;   ///< empty: the code
    std::string parent; ///< empty: the root
    std::string level;  ///< empty: the one below the parent's
};
struct AddedNode {
    std::string code;
    store::Changes changes;
};
/// A node below one that has carried targets itself takes them over.
AddedNode addNode(store::Document &document, const AddNode &request);

/// Another name or code. Throws Error{"node-unknown"}, Error{"code-taken"}, Error{"node-is-root"} for a root's code.
store::Changes renameNode(store::Document &document, plan::Axis axis, const std::string &code, const std::string &name,
                          const std::string &newCode);

/// Hangs a node with everything below it under another parent. Held totals stay: the others of the old and the new
/// parent absorb. Throws also Error{"node-in-itself"}, Error{"node-is-root"}, Error{"node-closed-months"}.
StaffOutcome moveNode(store::Document &document, plan::Axis axis, const std::string &code, const std::string &parent,
                      Run run);

/// Removes a node without members. What it has goes to the heir, of the same axis and kind; without one it must have
/// neither targets nor actuals. Throws Error{"node-has-members"}, Error{"node-in-use",{node,cause}},
/// Error{"heir-unlike",{node,heir}}, Error{"node-is-root"}, Error{"node-closed-months"}.
StaffOutcome removeNode(store::Document &document, plan::Axis axis, const std::string &code, const std::string &heir,
                        Run run);

} // namespace quotasmith::ops
