// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/new_members.h"

#include "core/base/text.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

std::string kindOf(plan::Level level)
{
    switch (level) {
    case plan::Level::Person:
        return "people";
    case plan::Level::Account:
        return "customers";
    case plan::Level::Product:
        return "products";
    default:
        return std::string(plan::levelCode(level));
    }
}

} // namespace

NewMembers::NewMembers(ImportContext &context) : m_context(context), m_aliases(context.writer.connection()) {}

bool NewMembers::isIdle() const
{
    return !m_context.options.createMissing && m_context.options.newMembers.empty();
}

void NewMembers::make(plan::Level level, plan::Axis axis, const std::string &text, const std::string &name,
                      const std::string &parent)
{
    const std::string wanted(base::trimmed(text));
    const bool isWanted = m_context.options.createMissing || m_context.options.newMembers.contains(wanted);
    if (wanted.empty() || !isWanted || m_aliases.find(axis, wanted))
        return;
    NodeCatalog &known = catalog(axis);
    if (known.byCode(wanted) || known.match(wanted, level).kind != NodeMatch::Kind::None)
        return;
    known.add(groupAbove(known, level, axis, parent), wanted, name.empty() ? wanted : name);
    ++m_made[level];
}

void NewMembers::finish()
{
    for (const auto &[level, count] : m_made)
        m_context.report.created[kindOf(level)] = count;
    if (!m_made.empty())
        settleTargets(m_context.writer);
}

NodeCatalog &NewMembers::catalog(plan::Axis axis)
{
    auto &catalog = m_catalogs[static_cast<std::size_t>(axis)];
    if (!catalog)
        catalog = std::make_unique<NodeCatalog>(m_context.writer, axis);
    return *catalog;
}

plan::NodeId NewMembers::groupAbove(NodeCatalog &catalog, plan::Level level, plan::Axis axis, const std::string &parent)
{
    const auto named = parent.empty() ? std::nullopt : catalog.byCode(parent);
    if (named && levelBelow(axis, catalog.node(*named).level) == level)
        return *named;
    plan::NodeId group = catalog.root();
    while (levelBelow(axis, catalog.node(group).level) && levelBelow(axis, catalog.node(group).level) != level)
        group = catalog.unassignedChild(group);
    return group;
}

} // namespace quotasmith::ops
