// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/records.h"
#include "core/ops/import/aliases.h"
#include "core/ops/import/import_context.h"
#include "core/plan/tree.h"

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace quotasmith::ops {

/// Whom a line of targets means.
class TargetMembers {
public:
    explicit TargetMembers(const store::Connection &connection);

    /// By alias, code, other id, or a name no other planned node has; a blank text is the whole axis. A tree position.
    std::optional<int> find(const plan::Tree &tree, plan::Axis axis, const std::string &text) const;

private:
    Aliases m_aliases;
    std::array<std::unordered_map<std::string, plan::NodeId>, 3> m_externalIds; ///< by axis
};

/// Makes whom the user wants to be new, as leaves of the planned level; only where a line says the axis.
void makeMissingMembers(ImportContext &context, const TargetMembers &known,
                        const std::vector<exchange::TargetRecord> &records);

} // namespace quotasmith::ops
