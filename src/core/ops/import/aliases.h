// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/list_editor.h"
#include "core/plan/node.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace quotasmith::store {
class Connection;
class Writer;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// What files call members of the plan: the list `aliases`. An alias is the user's word, so it comes before names.
class Aliases {
public:
    explicit Aliases(const store::Connection &connection);

    /// Texts are compared as names are: folded.
    std::optional<plan::NodeId> find(plan::Axis axis, std::string_view text) const;
    /// Puts codes for aliases into the node fields of a row of a list.
    void translate(const plan::ListKind &kind, FieldTexts &said, const plan::ListContext &context) const;

private:
    std::array<std::unordered_map<std::string, plan::NodeId>, 3> m_nodes; ///< by axis
};

/// The axis a node field of a line is about: its own, or the one another field says; what says none means the
/// organisation.
plan::Axis axisSaid(const plan::ListField &field, const FieldTexts &said);

/// `text=code` as the user writes it. Throws Error{"alias-entry-bad", {entry}}.
std::pair<std::string, std::string> parseAliasEntry(std::string_view entry);

/// Remembers aliases in the plan; a code may be written `customer:KA` when several axes have it.
/// Throws Error{"alias-unknown", {code, nearest}}, Error{"alias-ambiguous", {code, axes}}.
void rememberAliases(store::Writer &writer, std::span<const std::pair<std::string, std::string>> aliases);

} // namespace quotasmith::ops
