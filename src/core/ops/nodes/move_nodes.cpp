// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/ops/nodes/changed_tree.h"
#include "core/ops/nodes/edit_nodes.h"
#include "core/ops/nodes/node_catalog.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/place_text.h"
#include "core/ops/targets/write_sheet.h"
#include "core/spread/staffing/restaff.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/node_removal.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// A node that goes somewhere else, or whose line goes to another node, on an axis that is changed in memory.
class TreeChange {
public:
    TreeChange(const store::Connection &connection, plan::Axis axis, const std::string &code)
        : m_connection(connection), m_axis(axis),
          m_tree(store::readTree(connection, store::readSettings(connection), axis)),
          m_at(requireNode(m_tree, axis, code)), m_node(m_tree.node(m_at)), m_nodes(m_tree.nodes())
    {
        if (m_at == 0)
            throw base::Error("node-is-root", {{"node", code}});
    }

    const plan::Tree &tree() const { return m_tree; }
    const plan::Node &node() const { return m_node; }
    /// The unassigned member a parent's own line goes to, once it has other members.
    const std::optional<plan::Node> &rest() const { return m_rest; }

    void hangBelow(int parent, plan::NodeId restId)
    {
        m_groups = {m_node.parent, m_tree.node(parent).id};
        m_edited = m_node.id;
        plan::Node moved = m_node;
        moved.parent = m_tree.node(parent).id;
        *std::find(m_nodes.begin(), m_nodes.end(), m_node) = moved;
        if (m_tree.isPlanned(parent) && m_tree.isLeaf(parent) && m_tree.isPlanned(m_at))
            keepRest(m_tree.node(parent), restId);
        m_node = moved;
    }

    void giveTo(int heir)
    {
        m_groups = {m_node.parent, m_tree.node(m_tree.parent(heir)).id};
        m_edited = m_heir = m_tree.node(heir).id;
        std::erase(m_nodes, m_node);
    }

    std::vector<StaffMeasure> solve() const
    {
        std::vector<StaffMeasure> measures;
        if (!m_tree.isPlanned(m_at))
            return measures;
        for (const plan::Measure measure : store::plannedMeasures(m_connection))
            measures.push_back(solve(store::readSheet(m_connection, measure)));
        return measures;
    }

private:
    void keepRest(const plan::Node &parent, plan::NodeId restId)
    {
        m_rest = plan::Node{restId, m_axis, {}, {}, parent.id, m_node.level, true};
        m_rest->code = "unassigned-" + parent.code;
        for (int n = 2; m_tree.find(std::string_view(m_rest->code)); ++n)
            m_rest->code = "unassigned-" + parent.code + '-' + std::to_string(n);
        m_rest->name = m_rest->code;
        m_nodes.push_back(*m_rest);
    }

    LinesByLeaf movedLines(const spread::Sheet &sheet) const
    {
        LinesByLeaf lines = linesOf(sheet, m_axis);
        const auto give = [&](plan::NodeId from, plan::NodeId to) {
            plan::TargetLine line = lines[from], taken = lines[to];
            moveMonths(line, taken, ~spread::MonthSet());
            lines[to] = taken;
            lines.erase(from);
        };
        if (m_rest)
            give(m_rest->parent, m_rest->id);
        if (!m_heir.isNull())
            give(m_tree.node(m_at).id, m_heir);
        return lines;
    }

    void requireOpen(const spread::Sheet &sheet) const
    {
        const plan::MonthUnits own = sheet.months(m_axis, m_at);
        for (std::size_t m = 0; m < 12; ++m)
            if (sheet.closed[m] && own[m] != 0)
                throw base::Error("node-closed-months", {{"node", m_tree.node(m_at).code}});
    }

    StaffMeasure solve(store::PlanSheet before) const
    {
        requireOpen(before.sheet);
        StaffMeasure one{std::move(before), {}, spread::Refusal{}, {}};
        one.after =
            overNodes(one.before, m_axis, m_nodes, movedLines(one.before.sheet), store::readPresences(m_connection));
        spread::Sheet &sheet = one.after.sheet;
        std::erase_if(sheet.holds,
                      [&](const plan::Hold &hold) { return !m_heir.isNull() && hold.node == m_tree.node(m_at).id; });
        const plan::Tree &tree = sheet.tree(m_axis);
        spread::Restaffing request{m_axis, {}, {}, {}, {m_axis, *tree.find(m_edited), {}}, 0};
        for (const plan::NodeId group : m_groups)
            request.groups.push_back(*tree.find(group));
        for (int m = 0; m < 12; ++m)
            if (!sheet.closed[static_cast<std::size_t>(m)])
                request.months.push_back(m);
        request.value = sheet.value(m_axis, request.edit.node, {});
        one.result = spread::restaff(sheet, request);
        if (const auto *done = std::get_if<spread::Done>(&one.result))
            one.bridge = bridge(one.before, done->after);
        return one;
    }

    /// The node out of the one place and into the other, then everybody who absorbed.
    std::vector<BridgeRow> bridge(const store::PlanSheet &before, const spread::Sheet &after) const
    {
        std::vector<BridgeRow> rows;
        const plan::Tree &tree = after.tree(m_axis);
        const auto addLine = [&](const plan::Node &node, const plan::Tree &in, const plan::MonthUnits &was,
                                 const plan::MonthUnits &is) {
            for (int month = 0; month < 12; ++month)
                if (const auto m = static_cast<std::size_t>(month); was[m] != is[m])
                    rows.push_back({node.code, node.name, in.node(*in.find(node.parent)).code, month, was[m], is[m]});
        };
        const plan::Node &old = m_tree.node(m_at);
        addLine(old, m_tree, before.sheet.months(m_axis, m_at), {});
        if (const auto at = tree.find(old.id))
            addLine(tree.node(*at), tree, {}, after.months(m_axis, *at));
        for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
            const int at = tree.leafNode(leaf);
            const auto was = m_tree.find(tree.node(at).id);
            if (at == 0 || !was || *was == m_at || m_tree.isAbove(m_at, *was) || !m_tree.isLeaf(*was))
                continue;
            addLine(tree.node(at), tree, before.sheet.months(m_axis, *was), after.months(m_axis, at));
        }
        return rows;
    }

    const store::Connection &m_connection;
    plan::Axis m_axis;
    plan::Tree m_tree;
    int m_at;
    plan::Node m_node;
    std::vector<plan::Node> m_nodes;
    std::optional<plan::Node> m_rest;
    std::vector<plan::NodeId> m_groups;
    plan::NodeId m_edited, m_heir;
};

void writeSheets(store::Writer &writer, const std::vector<StaffMeasure> &measures)
{
    for (const StaffMeasure &measure : measures)
        writeSheet(writer, std::get<spread::Done>(measure.result).after);
}

store::Op opOf(const char *code, plan::Axis axis, const std::string &node, const std::string &to)
{
    return {code, store::StepKind::Edit, {{"axis", std::string(plan::axisCode(axis))}, {"node", node}, {"to", to}}};
}

} // namespace

StaffOutcome moveNode(store::Document &document, plan::Axis axis, const std::string &code, const std::string &parent,
                      Run run)
{
    const auto change = [&](plan::NodeId restId) {
        TreeChange result(document.connection(), axis, code);
        const plan::Tree &tree = result.tree();
        const int to = requireNode(tree, axis, parent);
        const int at = requireNode(tree, axis, code);
        if (to == at || tree.isAbove(at, to))
            throw base::Error("node-in-itself", {{"node", code}});
        if (plan::depthOf(tree.node(to).level) >= plan::depthOf(result.node().level))
            throw base::Error(
                "node-level-wrong",
                {{"level", std::string(plan::levelCode(result.node().level))}, {"parent", parent}, {"known", "—"}});
        if (result.node().parent == tree.node(to).id)
            throw base::Error("team-same", {{"person", code}, {"team", parent}});
        result.hangBelow(to, restId);
        return result;
    };
    StaffOutcome outcome;
    outcome.axis = axis;
    outcome.measures = change(plan::NodeId(-1)).solve();
    if (run == Run::Preview || outcome.refused())
        return outcome;
    outcome.changes = document.transact(opOf(kNodesMove, axis, code, parent), [&](store::Writer &writer) {
        const TreeChange done = change(writer.newId<plan::NodeId>());
        outcome.measures = done.solve();
        store::updateNode(writer, done.node());
        if (done.rest())
            store::insertNode(writer, *done.rest());
        writeSheets(writer, outcome.measures);
    });
    return outcome;
}

StaffOutcome removeNode(store::Document &document, plan::Axis axis, const std::string &code, const std::string &heir,
                        Run run)
{
    const store::Connection &connection = document.connection();
    TreeChange change(connection, axis, code);
    const plan::Tree &tree = change.tree();
    const int at = *tree.find(change.node().id);
    std::string members;
    for (int i = at + 1; i < tree.end(at); ++i)
        if (tree.parent(i) == at)
            members += (members.empty() ? "" : ", ") + tree.node(i).code;
    if (!members.empty())
        throw base::Error("node-has-members", {{"node", code}, {"nearest", members}});
    const std::string use = store::useOfNode(connection, change.node().id);
    if (heir.empty() && !use.empty())
        throw base::Error("node-in-use", {{"node", code}, {"cause", use}});
    plan::NodeId heirId;
    if (!heir.empty()) {
        const int to = requireNode(tree, axis, heir);
        const bool isAlike = to != 0 && to != at && tree.isPlanned(to) == tree.isPlanned(at) && tree.isLeaf(to) &&
                             (tree.isPlanned(at) || tree.node(to).level == tree.node(at).level);
        if (!isAlike)
            throw base::Error("heir-unlike", {{"node", code}, {"heir", heir}});
        heirId = tree.node(to).id;
        change.giveTo(to);
    }
    StaffOutcome outcome;
    outcome.axis = axis;
    if (!heir.empty())
        outcome.measures = change.solve();
    if (run == Run::Preview || outcome.refused())
        return outcome;
    outcome.changes = document.transact(opOf(kNodesRemove, axis, code, heir), [&](store::Writer &writer) {
        writeSheets(writer, outcome.measures);
        if (!heirId.isNull())
            store::giveAway(writer, tree.node(at), heirId);
        store::removeNode(writer, tree.node(at).id);
        settleTargets(writer);
    });
    return outcome;
}

} // namespace quotasmith::ops
