// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/aliases.h"
#include "core/ops/import/import_context.h"
#include "core/ops/nodes/node_catalog.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace quotasmith::ops {

/// Members a file names and the plan does not have, made before the file's lines are taken, where the user wants them:
/// all of them, or those that were named.
class NewMembers {
public:
    explicit NewMembers(ImportContext &context);

    /// Nothing can be wanted: lines need not be looked through.
    bool isIdle() const;
    /// What the user does not want, an alias stands for, or the plan knows already is left as it is. A newcomer stands
    /// in the unassigned group above its level, below `parent` where that is the code of such a group.
    void make(plan::Level level, plan::Axis axis, const std::string &text, const std::string &name = {},
              const std::string &parent = {});
    /// Reports what was made and settles the targets over the changed trees.
    void finish();

private:
    NodeCatalog &catalog(plan::Axis axis);
    plan::NodeId groupAbove(NodeCatalog &catalog, plan::Level level, plan::Axis axis, const std::string &parent);

    ImportContext &m_context;
    Aliases m_aliases;
    std::array<std::unique_ptr<NodeCatalog>, 3> m_catalogs; ///< by axis, once needed
    std::map<plan::Level, std::int64_t> m_made;
};

} // namespace quotasmith::ops
