// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/ops/versions/version_sheet.h"
#include "core/ops/versions/versions.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <map>

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

/// What a node has of its own: of a leaf its line, of any other nothing.
plan::MonthUnits lineOf(const spread::Sheet &sheet, plan::Axis axis, plan::NodeId node)
{
    const plan::Tree &tree = sheet.tree(axis);
    const auto at = tree.find(node);
    return at && tree.isPlanned(*at) && tree.isLeaf(*at) ? sheet.months(axis, *at) : plan::MonthUnits{};
}

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
        for (int leaf = 0; leaf < after.leafCount(); ++leaf)
            addLine(axis, after.node(after.leafNode(leaf)), cells);
        for (int leaf = 0; leaf < before.leafCount(); ++leaf) {
            const plan::Node &node = before.node(before.leafNode(leaf));
            const auto still = after.find(node.id);
            if (!still || !after.isPlanned(*still) || !after.isLeaf(*still))
                addLine(axis, node, cells);
        }
    }

private:
    void addLine(plan::Axis axis, const plan::Node &node, std::vector<VersionCell> &cells) const
    {
        const plan::MonthUnits was = lineOf(m_before, axis, node.id), is = lineOf(m_after, axis, node.id);
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
