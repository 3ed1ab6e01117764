// SPDX-License-Identifier: Apache-2.0
#include "core/ops/overview/axis_standing.h"

#include "core/money/money.h"
#include "core/ops/targets/last_year.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// By tree position: every leaf's months added to all that stand above it.
std::vector<plan::MonthUnits> rolledUp(const plan::Tree &tree, const std::vector<plan::MonthUnits> &leaves)
{
    std::vector<plan::MonthUnits> sums(static_cast<std::size_t>(tree.size()));
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
        for (int at = tree.leafNode(leaf); at >= 0; at = tree.parent(at))
            for (std::size_t m = 0; m < 12; ++m) {
                auto &cell = sums[static_cast<std::size_t>(at)][m];
                cell = money::addUnits(cell, leaves[static_cast<std::size_t>(leaf)][m]);
            }
    return sums;
}

std::vector<plan::MonthUnits> cellsOf(const plan::TargetTable &table)
{
    std::vector<plan::MonthUnits> leaves;
    leaves.reserve(table.leaves.size());
    for (const plan::TargetLine &line : table.leaves)
        leaves.push_back(line.cells);
    return leaves;
}

} // namespace

std::vector<const NodeStanding *> AxisStanding::ranked(const plan::Tree &tree, plan::Level level) const
{
    struct Ranked {
        const NodeStanding *standing;
        money::Rate rate;
    };
    std::vector<Ranked> found;
    for (const NodeStanding &one : nodes)
        if (const auto rate = one.toDate.rate(); rate && tree.node(one.node).level == level)
            found.push_back({&one, *rate});
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rate > b.rate; });
    std::vector<const NodeStanding *> order;
    order.reserve(found.size());
    for (const Ranked &one : found)
        order.push_back(one.standing);
    return order;
}

AxisStanding readAxisStanding(const store::Connection &connection, const Overview &overview, plan::Axis axis)
{
    AxisStanding standing;
    standing.axis = axis;
    if (!overview.through || !overview.plan.planned)
        return standing;
    const plan::Tree &tree = overview.plan.sheet.tree(axis);
    const LastYear year = readYear(connection, overview.plan.settings, overview.measure(), axis, tree, 0);
    const auto targets = rolledUp(tree, cellsOf(overview.plan.sheet.table(axis)));
    const auto actuals = rolledUp(tree, year.leaves);
    for (int i = 1; i < tree.size(); ++i) {
        if (!tree.isPlanned(i))
            continue;
        const auto at = static_cast<std::size_t>(i);
        const review::Attained toDate{plan::sumOf(targets[at], 0, *overview.through),
                                      plan::sumOf(actuals[at], 0, *overview.through)};
        standing.nodes.push_back({i, toDate, targets[at], actuals[at]});
        if (std::find(standing.levels.begin(), standing.levels.end(), tree.node(i).level) == standing.levels.end())
            standing.levels.push_back(tree.node(i).level);
    }
    std::sort(standing.levels.begin(), standing.levels.end());
    return standing;
}

} // namespace quotasmith::ops
