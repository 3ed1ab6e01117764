// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/write_sheet.h"

#include "core/ops/targets/number_guard.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

void writeSheet(store::Writer &writer, const spread::Sheet &sheet)
{
    requireNumbersOpen(writer.connection(), sheet);
    std::array<store::SharedLines, 3> stored; // by Axis; what is kept of them is so until the first row is written
    for (const plan::Axis axis : plan::kAxes)
        stored[static_cast<std::size_t>(axis)] = store::sharedTargets(writer.connection(), sheet.measure, axis);
    store::putSpine(writer, sheet.measure, sheet.spine);
    std::array<bool, 12> open = sheet.open;
    for (std::size_t m = 0; m < 12; ++m)
        open[m] = open[m] && sheet.spine.cells[m] == 0;
    store::putOpenMonths(writer, sheet.measure, open);
    for (const plan::Axis axis : plan::kAxes) {
        const plan::Tree &tree = sheet.tree(axis);
        const auto &leaves = sheet.table(axis).leaves;
        std::vector<store::NodeLine> lines;
        lines.reserve(leaves.size());
        for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
            lines.push_back({tree.node(tree.leafNode(leaf)).id, &leaves[static_cast<std::size_t>(leaf)]});
        store::putTargets(writer, sheet.measure, axis, *stored[static_cast<std::size_t>(axis)], lines);
    }
}

void settleTargets(store::Writer &writer)
{
    for (const plan::Measure measure : store::plannedMeasures(writer.connection()))
        writeSheet(writer, store::readSheet(writer.connection(), measure).sheet);
}

} // namespace quotasmith::ops
