// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/target_members.h"

#include "core/base/text.h"
#include "core/ops/import/new_members.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

TargetMembers::TargetMembers(const store::Connection &connection) : m_aliases(connection)
{
    for (const plan::Axis axis : plan::kAxes)
        m_externalIds[static_cast<std::size_t>(axis)] = store::readExternalIds(connection, axis);
}

std::optional<int> TargetMembers::find(const plan::Tree &tree, plan::Axis axis, const std::string &text) const
{
    if (text.empty())
        return 0;
    if (const auto known = m_aliases.find(axis, text))
        return tree.find(*known);
    if (const auto coded = tree.find(std::string_view(text)))
        return coded;
    const auto &ids = m_externalIds[static_cast<std::size_t>(axis)];
    if (const auto external = ids.find(text); external != ids.end())
        return tree.find(external->second);
    std::optional<int> named;
    for (int node = 0; node < tree.size(); ++node)
        if (tree.isPlanned(node) && base::folded(tree.node(node).name) == base::folded(text)) {
            if (named)
                return std::nullopt;
            named = node;
        }
    return named;
}

void makeMissingMembers(ImportContext &context, const TargetMembers &known,
                        const std::vector<exchange::TargetRecord> &records)
{
    NewMembers members(context);
    if (members.isIdle())
        return;
    for (const plan::Axis axis : plan::kAxes) {
        const plan::Tree tree = store::readTree(context.writer.connection(), context.settings, axis);
        for (const exchange::TargetRecord &record : records)
            if (record.axis == axis && !known.find(tree, axis, record.code))
                members.make(tree.plannedLevel(), axis, record.code, record.name, record.parent);
    }
    members.finish();
}

} // namespace quotasmith::ops
