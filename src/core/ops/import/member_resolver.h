// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/aliases.h"
#include "core/ops/import/import_context.h"
#include "core/ops/nodes/node_catalog.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace quotasmith::ops {

/// Turns the texts of one column into members of one axis, a million times quickly: every different text is looked up
/// once. A blank text is the axis' unassigned leaf; an unknown one is refused with its nearest matches, or made.
class MemberResolver {
public:
    /// `field` is the column's field: person, account, product.
    MemberResolver(ImportContext &context, plan::Axis axis, std::string_view field);

    /// The member's number among those met so far (0, 1, 2 …), or nothing: the line is refused in the report.
    std::optional<std::uint32_t> resolve(std::string_view text, std::int64_t line);
    plan::NodeId node(std::uint32_t number) const { return m_members[number]; }
    /// Members made because they were missing.
    std::int64_t created() const { return m_created; }

private:
    struct Refusal {
        std::string code;
        base::ErrorData data;
    };
    /// Small, so that a text's answer lies beside the text itself.
    struct Answer {
        std::optional<std::uint32_t> member;
        const Refusal *refusal = nullptr; ///< without a member
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    Answer lookUp(const std::string &text);
    Answer refused(Refusal refusal);
    std::uint32_t numberOf(plan::NodeId node);

    ImportContext &m_context;
    plan::Axis m_axis;
    NodeCatalog m_catalog;
    Aliases m_aliases;
    std::string m_field;
    std::unordered_map<std::string, Answer, TextHash, std::equal_to<>> m_answers;
    std::deque<Refusal> m_refusals;
    std::unordered_map<plan::NodeId, std::uint32_t> m_numbers;
    std::vector<plan::NodeId> m_members;
    std::string_view m_lastText;
    const Answer *m_last = nullptr;
    std::int64_t m_created = 0;
};

} // namespace quotasmith::ops
