// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/aliases.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/import/member_lines.h"
#include "core/ops/lists/list_context.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"

#include <algorithm>
#include <vector>

namespace quotasmith::ops {

namespace {

/// `customer:KA`
struct Target {
    std::optional<plan::Axis> axis;
    std::string code;
};

Target targetOf(const std::string &text)
{
    const std::size_t colon = text.find(':');
    const auto axis = colon == std::string::npos ? std::nullopt : plan::findAxis(base::folded(text.substr(0, colon)));
    return {axis, axis ? std::string(base::trimmed(text.substr(colon + 1))) : text};
}

/// The axis a code is of.
plan::Axis axisOf(const plan::ListContext &context, const Target &target)
{
    std::vector<std::string> axes;
    std::vector<std::string> codes;
    std::optional<plan::Axis> found;
    for (const plan::Axis axis : plan::kAxes) {
        if (target.axis && *target.axis != axis)
            continue;
        const plan::Tree &tree = context.tree(axis);
        for (const plan::Node &node : tree.nodes())
            codes.push_back(node.code);
        if (!tree.find(std::string_view(target.code)))
            continue;
        found = axis;
        axes.emplace_back(plan::axisCode(axis));
    }
    if (!found)
        throw base::Error("alias-unknown",
                          {{"code", target.code}, {"nearest", listed(base::nearest(target.code, codes))}});
    if (axes.size() > 1)
        throw base::Error("alias-ambiguous", {{"code", target.code}, {"axes", listed(axes)}});
    return *found;
}

} // namespace

Aliases::Aliases(const store::Connection &connection)
{
    for (const plan::Record &record : store::readList(connection, plan::listKind("aliases"))) {
        const auto axis = record.axis("axis");
        const auto node = record.node("node");
        if (axis && node)
            m_nodes[static_cast<std::size_t>(*axis)].emplace(base::folded(record.text("text")), *node);
    }
}

std::optional<plan::NodeId> Aliases::find(plan::Axis axis, std::string_view text) const
{
    const auto &nodes = m_nodes[static_cast<std::size_t>(axis)];
    if (nodes.empty())
        return std::nullopt;
    const auto found = nodes.find(base::folded(text));
    return found == nodes.end() ? std::nullopt : std::optional(found->second);
}

void Aliases::translate(const plan::ListKind &kind, FieldTexts &said, const plan::ListContext &context) const
{
    for (const plan::ListField &field : kind.fields) {
        const auto text = said.find(field.code);
        if (field.type != plan::ListType::Node || text == said.end())
            continue;
        const plan::Axis axis = axisSaid(field, said);
        const plan::Tree &tree = context.tree(axis);
        const auto node = find(axis, text->second);
        if (const auto place = node ? tree.find(*node) : std::nullopt)
            text->second = tree.node(*place).code;
    }
}

plan::Axis axisSaid(const plan::ListField &field, const FieldTexts &said)
{
    const auto stated = said.find(field.axis);
    const std::string name = stated == said.end() ? std::string(field.axis) : base::folded(stated->second);
    return plan::findAxis(name).value_or(plan::Axis::Organisation);
}

std::pair<std::string, std::string> parseAliasEntry(std::string_view entry)
{
    const std::size_t cut = entry.rfind('=');
    const std::string_view text = base::trimmed(entry.substr(0, cut == std::string_view::npos ? 0 : cut));
    const std::string_view code = cut == std::string_view::npos ? text : base::trimmed(entry.substr(cut + 1));
    if (text.empty() || code.empty())
        throw base::Error("alias-entry-bad", {{"entry", std::string(entry)}});
    return {std::string(text), std::string(code)};
}

void rememberAliases(store::Writer &writer, std::span<const std::pair<std::string, std::string>> aliases)
{
    if (aliases.empty())
        return;
    const plan::ListKind &kind = plan::listKind("aliases");
    ListEditor editor(writer.connection(), kind, listContext(writer.connection()));
    for (const auto &[text, code] : aliases) {
        const Target target = targetOf(code);
        const plan::Axis axis = axisOf(editor.context(), target);
        const ListEditor::Outcome outcome =
            editor.put({{"axis", std::string(plan::axisCode(axis))}, {"text", text}, {"node", target.code}});
        if (outcome.effect != ListEditor::Effect::Unchanged)
            editor.store(writer, outcome);
    }
}

} // namespace quotasmith::ops
