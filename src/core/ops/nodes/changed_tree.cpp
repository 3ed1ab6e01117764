// SPDX-License-Identifier: Apache-2.0
#include "core/ops/nodes/changed_tree.h"

#include "core/money/money.h"
#include "core/spread/reshape.h"

namespace quotasmith::ops {

LinesByLeaf linesOf(const spread::Sheet &sheet, plan::Axis axis)
{
    LinesByLeaf lines;
    const plan::Tree &tree = sheet.tree(axis);
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
        lines[tree.node(tree.leafNode(leaf)).id] = sheet.table(axis).leaves[static_cast<std::size_t>(leaf)];
    return lines;
}

void moveMonths(plan::TargetLine &from, plan::TargetLine &to, spread::MonthSet months)
{
    for (std::size_t m = 0; m < 12; ++m) {
        if (!months.test(m))
            continue;
        to.cells[m] = money::addUnits(to.cells[m], from.cells[m]);
        to.ideal[m] += from.ideal[m];
        from.cells[m] = 0;
        from.ideal[m] = 0;
    }
}

store::PlanSheet overNodes(const store::PlanSheet &before, plan::Axis axis, std::vector<plan::Node> nodes,
                           const LinesByLeaf &lines, const std::vector<plan::Presence> &presences)
{
    store::PlanSheet after;
    after.settings = before.settings;
    after.planned = before.planned;
    after.sheet = before.sheet;
    const auto changed = static_cast<std::size_t>(axis);
    for (std::size_t a = 0; a < 3; ++a) {
        after.trees[a] = a == changed
                             ? std::make_shared<const plan::Tree>(std::move(nodes), before.settings.plannedLevel(axis))
                             : before.trees[a];
        after.sheet.trees[a] = after.trees[a].get();
    }
    const plan::Tree &tree = *after.trees[changed];
    after.sheet.absent[changed] = store::absentMonths(tree, before.settings.calendar, presences);
    after.sheet.table(axis) = spread::reshape(lines, tree, before.sheet.spine, after.sheet.absent[changed]);
    return after;
}

} // namespace quotasmith::ops
