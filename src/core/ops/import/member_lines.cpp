// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/member_lines.h"

#include "core/base/text.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

std::string columnOf(const ImportContext &context, std::string_view field)
{
    const exchange::BoundColumn *bound = context.mapping.find(field);
    return bound && bound->column < context.source.header().size() ? context.source.columnName(bound->column)
                                                                   : std::string();
}

std::string listed(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : "; ") + word;
    return text;
}

MemberLines::MemberLines(ImportContext &context, NodeCatalog &catalog)
    : m_context(context), m_catalog(catalog), m_aliases(context.writer.connection())
{
}

void MemberLines::refuse(std::int64_t line, const std::string &field, const std::string &text, const char *code,
                         base::ErrorData data)
{
    m_context.report.refused.add({line, columnOf(m_context, field), field, text, code, std::move(data)});
}

std::optional<plan::NodeId> MemberLines::findMember(std::int64_t line, const std::string &code,
                                                    const std::vector<std::string> &externalIds,
                                                    const std::string &name)
{
    const plan::Level level = m_catalog.lowestLevel();
    if (code.empty()) {
        const NodeMatch named = m_catalog.match(name, level);
        if (named.kind == NodeMatch::Kind::Several)
            refuse(line, "name", name, "name-ambiguous", {{"codes", listed(named.codes)}});
        return named.kind == NodeMatch::Kind::One ? std::optional(named.node) : std::nullopt;
    }
    auto member = m_catalog.byCode(code);
    if (member && m_catalog.node(*member).level != level)
        member.reset(); // a group of the same code: the newcomer's code adds its parent's name
    if (!member)
        if (const auto known = m_catalog.byExternalId(code))
            member = known;
    for (const std::string &id : externalIds) {
        const auto other = m_catalog.byExternalId(id);
        if (other && member && *other != *member)
            refuse(line, "externalIds", id, "id-of-another", {{"code", m_catalog.node(*other).code}});
        if (other && !member)
            member = other;
    }
    return member;
}

std::optional<plan::NodeId> MemberLines::findOther(const NodeCatalog &others, plan::Level level,
                                                   const std::string &text, std::int64_t line, const std::string &field)
{
    if (text.empty())
        return std::nullopt;
    for (const plan::Axis axis : plan::kAxes)
        if (const auto known = m_aliases.find(axis, text); known && others.has(*known))
            return known;
    const NodeMatch match = others.match(text, level);
    if (match.kind == NodeMatch::Kind::One)
        return match.node;
    if (match.kind == NodeMatch::Kind::Several)
        refuse(line, field, text, "name-ambiguous", {{"codes", listed(match.codes)}});
    else
        refuse(line, field, text, "name-unknown", {{"nearest", listed(base::nearest(text, others.words(level)))}});
    return std::nullopt;
}

plan::NodeId MemberLines::putMember(std::optional<plan::NodeId> member, plan::NodeId parent, const std::string &code,
                                    const std::string &name, const std::vector<std::string> &externalIds)
{
    if (!member) {
        member = m_catalog.add(parent, code, name);
        m_isChanged = true;
    } else {
        const std::string kept = name.empty() ? m_catalog.node(*member).name : name;
        m_isChanged = m_catalog.update(*member, kept, parent) || m_isChanged;
    }
    m_isChanged = m_catalog.addExternalIds(*member, externalIds) || m_isChanged;
    return *member;
}

void MemberLines::endLine()
{
    ++(m_isChanged ? m_context.report.rows.taken : m_context.report.rows.unchanged);
}

void MemberLines::finish(const std::string &members)
{
    for (const auto &[level, count] : m_catalog.added()) {
        const bool isMember = level == m_catalog.lowestLevel();
        m_context.report.created[isMember ? members : std::string(plan::levelCode(level))] = count;
    }
    settleTargets(m_context.writer);
}

} // namespace quotasmith::ops
