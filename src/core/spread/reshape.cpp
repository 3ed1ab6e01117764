// SPDX-License-Identifier: Apache-2.0
#include "core/spread/reshape.h"

#include "core/money/apportion.h"
#include "core/money/money.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quotasmith::spread {

namespace {

/// Spreads one line over the leaves of a node, month by month: by their ideals, equally where they have none.
void passDown(plan::TargetTable &table, plan::Tree::Run run, const plan::TargetLine &line,
              const std::vector<MonthSet> &absent)
{
    const auto isAway = [&](int i, std::size_t m) {
        return !absent.empty() && absent[static_cast<std::size_t>(i)].test(m);
    };
    const auto leaf = [&](int i) -> plan::TargetLine & { return table.leaves[static_cast<std::size_t>(i)]; };
    for (std::size_t m = 0; m < 12; ++m) {
        if (line.cells[m] == 0 && line.ideal[m] == 0)
            continue;
        std::vector<std::int64_t> weights;
        std::int64_t sum = 0;
        for (int i = run.first; i < run.end; ++i) {
            weights.push_back(isAway(i, m) ? 0 : std::max<std::int64_t>(std::llround(leaf(i).ideal[m]), 0));
            sum = money::addUnits(sum, weights.back());
        }
        for (int i = run.first; sum == 0 && i < run.end; ++i)
            weights[static_cast<std::size_t>(i - run.first)] = isAway(i, m) ? 0 : 1;
        if (std::all_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight == 0; }))
            std::fill(weights.begin(), weights.end(), 1);
        const auto total = static_cast<double>(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}));
        const auto parts = money::largestRemainder(line.cells[m], weights).value();
        for (int i = run.first; i < run.end; ++i) {
            const auto part = static_cast<std::size_t>(i - run.first);
            leaf(i).cells[m] = money::addUnits(leaf(i).cells[m], parts[part]);
            leaf(i).ideal[m] += line.ideal[m] * static_cast<double>(weights[part]) / total;
        }
    }
}

} // namespace

plan::TargetTable reshape(const std::unordered_map<plan::NodeId, plan::TargetLine> &lines, const plan::Tree &tree,
                          const plan::TargetLine &spine, const std::vector<MonthSet> &absent)
{
    plan::TargetTable table;
    table.leaves.resize(static_cast<std::size_t>(tree.leafCount()));
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
        if (const auto own = lines.find(tree.node(tree.leafNode(leaf)).id); own != lines.end())
            table.leaves[static_cast<std::size_t>(leaf)] = own->second;
    if (lines.empty()) {
        passDown(table, tree.leaves(0), spine, absent);
        return table;
    }
    for (int node = tree.size() - 1; node >= 0; --node) {
        if (tree.isPlanned(node) && tree.isLeaf(node))
            continue;
        const auto own = lines.find(tree.node(node).id);
        if (own == lines.end())
            continue;
        const int leaf = tree.leafOf(node); // below the planned levels: its planned ancestor's
        passDown(table, leaf >= 0 ? plan::Tree::Run{leaf, leaf + 1} : tree.leaves(node), own->second, absent);
    }
    return table;
}

} // namespace quotasmith::spread
