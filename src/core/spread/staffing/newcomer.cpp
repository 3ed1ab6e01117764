// SPDX-License-Identifier: Apache-2.0
#include "core/spread/staffing/newcomer.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

enum class Head { Full, Anybody, Nobody };

double meanOf(const Sheet &sheet, plan::Axis axis, int team, const Newcomer &newcomer, std::size_t month, Head head)
{
    const plan::Tree &tree = sheet.tree(axis);
    const plan::Tree::Run run = tree.leaves(team);
    double sum = 0;
    int heads = 0;
    for (int leaf = run.first; leaf < run.end; ++leaf) {
        const bool isNobody = tree.node(tree.leafNode(leaf)).unassigned;
        if (leaf == newcomer.leaf || sheet.absentMonths(axis, leaf).test(month) || isNobody != (head == Head::Nobody) ||
            (head == Head::Full && newcomer.learning[static_cast<std::size_t>(leaf)]))
            continue;
        sum += std::max(sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].ideal[month], 0.0);
        ++heads;
    }
    return heads == 0 ? 0 : sum / heads;
}

double fullHead(const Sheet &sheet, plan::Axis axis, int team, const Newcomer &newcomer, std::size_t month)
{
    for (const Head head : {Head::Full, Head::Anybody, Head::Nobody})
        if (const double mean = meanOf(sheet, axis, team, newcomer, month, head); mean > 0)
            return mean;
    return 0;
}

} // namespace

std::optional<LeafWeight> newcomerWeight(const Sheet &sheet, plan::Axis axis, int team, const Newcomer &newcomer)
{
    LeafWeight own{newcomer.leaf, {}};
    bool isFull = newcomer.hasPlace;
    for (auto m = static_cast<std::size_t>(newcomer.firstMonth); m < 12; ++m) {
        const money::Rate &share = newcomer.ramp[m];
        const double place = newcomer.hasPlace
                                 ? sheet.table(axis).leaves[static_cast<std::size_t>(newcomer.leaf)].ideal[m]
                                 : fullHead(sheet, axis, team, newcomer, m);
        isFull = isFull && share.numerator() >= share.denominator();
        own.weight[m] = place * static_cast<double>(share.numerator()) / static_cast<double>(share.denominator());
    }
    return isFull ? std::nullopt : std::optional(own);
}

} // namespace quotasmith::spread
