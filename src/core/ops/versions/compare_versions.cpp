// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/ops/versions/version_sheet.h"
#include "core/ops/versions/versions.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <set>

namespace quotasmith::ops {

namespace {

/// One of the two that are compared.
struct Side {
    VersionInfo version;
    std::array<store::SharedTree, 3> trees;
    std::vector<plan::Measure> measures;

    Side(const store::Connection &connection, int number)
        : version(requireVersion(connection, number)), trees(versionTrees(connection, version)),
          measures(versionMeasures(connection, version))
    {
    }
    store::PlanSheet sheet(const store::Connection &connection, plan::Measure measure) const
    {
        return readVersionSheet(connection, version, trees, measure);
    }
};

std::vector<plan::Measure> measuresOf(const Side &from, const Side &to)
{
    std::vector<plan::Measure> all = from.measures;
    all.insert(all.end(), to.measures.begin(), to.measures.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

bool isLeafOf(const plan::Tree &tree, plan::NodeId node)
{
    const auto at = tree.find(node);
    return at && tree.isPlanned(*at) && tree.isLeaf(*at);
}

/// The nearest node above that the other tree has too; null for none.
plan::NodeId keptAbove(const plan::Tree &tree, int node, const plan::Tree &other)
{
    for (int above = tree.parent(node); above >= 0; above = tree.parent(above))
        if (other.find(tree.node(above).id))
            return tree.node(above).id;
    return {};
}

plan::MonthUnits monthsOf(const spread::Sheet &sheet, plan::Axis axis, plan::NodeId node)
{
    const auto at = sheet.tree(axis).find(node);
    return at && sheet.tree(axis).isPlanned(*at) ? sheet.months(axis, *at) : plan::MonthUnits{};
}

/// Two sheets of one measure, leaf by leaf. Where a leaf of the one passed its numbers on to members of its own, or
/// took theirs, it is compared as a whole: nobody's number changed by that alone.
class Comparing {
public:
    Comparing(const spread::Sheet &before, const spread::Sheet &after, const calendar::FiscalCalendar &calendar)
        : m_before(before), m_after(after), m_calendar(calendar)
    {
    }

    /// The leaves of the later one in tree order, then those only the earlier one had.
    void addCells(plan::Axis axis, std::vector<VersionCell> &cells) const
    {
        const plan::Tree &after = m_after.tree(axis), &before = m_before.tree(axis);
        std::set<plan::NodeId> done;
        for (int leaf = 0; leaf < after.leafCount(); ++leaf)
            addLeaf(axis, {after, before}, after.leafNode(leaf), done, cells);
        for (int leaf = 0; leaf < before.leafCount(); ++leaf)
            if (const int node = before.leafNode(leaf); !after.find(before.node(node).id))
                addLeaf(axis, {before, after}, node, done, cells);
    }

private:
    struct Trees {
        const plan::Tree &own, &other;
    };
    void addLeaf(plan::Axis axis, const Trees &trees, int leaf, std::set<plan::NodeId> &done,
                 std::vector<VersionCell> &cells) const
    {
        plan::Node node = trees.own.node(leaf);
        if (!trees.other.find(node.id))
            if (const plan::NodeId whole = keptAbove(trees.own, leaf, trees.other); isLeafOf(trees.other, whole))
                node = trees.other.node(*trees.other.find(whole));
        if (done.insert(node.id).second)
            addLine(axis, node, cells);
    }

    void addLine(plan::Axis axis, const plan::Node &node, std::vector<VersionCell> &cells) const
    {
        const plan::MonthUnits was = monthsOf(m_before, axis, node.id), is = monthsOf(m_after, axis, node.id);
        for (int m = 0; m < 12; ++m)
            if (const auto at = static_cast<std::size_t>(m); was[at] != is[at])
                cells.push_back({axis, node.code, node.name, m_after.measure, m_calendar.month(m), was[at], is[at]});
    }

    const spread::Sheet &m_before, &m_after;
    const calendar::FiscalCalendar &m_calendar;
};

/// A part of the company: a member right below the root, or the company itself where it has none.
struct Part {
    plan::Node node;
    std::int64_t before = 0;
    std::int64_t after = 0;
};

void addParts(const spread::Sheet &sheet, std::vector<Part> &parts, std::int64_t Part::*side)
{
    constexpr plan::Axis kAxis = plan::Axis::Organisation;
    const plan::Tree &tree = sheet.tree(kAxis);
    const std::vector<int> members = tree.isLeaf(0) ? std::vector<int>{0} : tree.children(0);
    for (const int member : members) {
        const plan::Node &node = tree.node(member);
        auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &each) { return each.node.id == node.id; });
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{node, 0, 0});
        (*part).*side = sheet.value(kAxis, member, {});
    }
}

void buildBridge(const spread::Sheet &before, const spread::Sheet &after, VersionComparison &comparison)
{
    comparison.start = plan::sumOf(before.spine.cells);
    comparison.end = plan::sumOf(after.spine.cells);
    std::vector<Part> parts;
    addParts(after, parts, &Part::after);
    addParts(before, parts, &Part::before);
    for (const Part &part : parts)
        if (part.before != part.after)
            comparison.bridge.push_back(
                {part.node.code, part.node.name, money::subtractUnits(part.after, part.before)});
}

} // namespace

VersionComparison compareVersions(const store::Connection &connection, int from, int to)
{
    const Side earlier(connection, from), later(connection, to);
    VersionComparison comparison;
    comparison.from = earlier.version;
    comparison.to = later.version;
    const plan::PlanSettings settings = store::readSettings(connection);
    for (const plan::Measure measure : measuresOf(earlier, later)) {
        const store::PlanSheet before = earlier.sheet(connection, measure), after = later.sheet(connection, measure);
        const Comparing comparing(before.sheet, after.sheet, settings.calendar);
        for (const plan::Axis axis : plan::kAxes)
            comparing.addCells(axis, comparison.cells);
        if (measure == settings.money)
            buildBridge(before.sheet, after.sheet, comparison);
    }
    return comparison;
}

} // namespace quotasmith::ops
