// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/member_resolver.h"

#include "core/base/text.h"
#include "core/ops/import/member_lines.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

MemberResolver::MemberResolver(ImportContext &context, plan::Axis axis, std::string_view field)
    : m_context(context), m_axis(axis), m_catalog(context.writer, axis), m_aliases(context.writer.connection()),
      m_field(field)
{
}

std::optional<std::uint32_t> MemberResolver::resolve(std::string_view text, std::int64_t line)
{
    if (!m_last || text != m_lastText) { // neighbouring lines mostly say the same
        auto found = m_answers.find(text);
        if (found == m_answers.end()) {
            const std::string kept(text);
            found = m_answers.emplace(kept, lookUp(kept)).first;
        }
        m_last = &found->second;
        m_lastText = found->first;
    }
    if (!m_last->member)
        m_context.report.refused.add({line, columnOf(m_context, m_field), m_field, std::string(text),
                                      m_last->refusal->code, m_last->refusal->data});
    return m_last->member;
}

MemberResolver::Answer MemberResolver::lookUp(const std::string &text)
{
    const std::string name(base::trimmed(text));
    if (name.empty())
        return {numberOf(m_catalog.unassignedLeaf())};
    const plan::Level level = m_catalog.lowestLevel();
    if (const auto known = m_aliases.find(m_axis, name); known && m_catalog.node(*known).level == level)
        return {numberOf(*known)};
    NodeMatch match = m_catalog.match(name, level);
    if (match.kind == NodeMatch::Kind::None && name.size() != text.size())
        match = m_catalog.match(text, level); // a guarded text keeps its white space
    if (match.kind == NodeMatch::Kind::One)
        return {numberOf(match.node)};
    if (match.kind == NodeMatch::Kind::Several)
        return refused({"name-ambiguous", {{"codes", listed(match.codes)}}});
    if (!m_context.options.createMissing && !m_context.options.newMembers.contains(name))
        return refused({"name-unknown", {{"nearest", listed(base::nearest(name, m_catalog.words(level)))}}});
    ++m_created;
    const plan::NodeId group = m_catalog.node(m_catalog.unassignedLeaf()).parent;
    return {numberOf(m_catalog.add(group, name, name))};
}

MemberResolver::Answer MemberResolver::refused(Refusal refusal)
{
    return {std::nullopt, &m_refusals.emplace_back(std::move(refusal))};
}

std::uint32_t MemberResolver::numberOf(plan::NodeId node)
{
    const auto [found, isNew] = m_numbers.emplace(node, static_cast<std::uint32_t>(m_members.size()));
    if (isNew)
        m_members.push_back(node);
    return found->second;
}

} // namespace quotasmith::ops
