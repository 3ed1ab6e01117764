// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/actual_rows.h"

#include "core/ops/targets/place_text.h"
#include "core/store/tables/nodes.h"

namespace quotasmith::cli {

namespace {

/// A tree and the node whose rows are wanted.
struct Wanted {
    plan::Axis axis;
    plan::Tree tree;
    int node = 0;
};

Wanted find(const store::Connection &connection, const plan::PlanSettings &settings, const std::string &by)
{
    if (const auto axis = plan::findAxis(by))
        return {*axis, store::readTree(connection, settings, *axis), 0};
    for (const plan::Axis axis : plan::kAxes) {
        plan::Tree tree = store::readTree(connection, settings, axis);
        if (const auto node = tree.find(std::string_view(by)))
            return {axis, std::move(tree), *node};
    }
    plan::Tree tree = store::readTree(connection, settings, plan::Axis::Organisation);
    const int node = ops::requireNode(tree, plan::Axis::Organisation, by);
    return {plan::Axis::Organisation, std::move(tree), node};
}

/// Sums of every node, added up from the members.
std::vector<store::ActualSums> sumsOf(const store::Connection &connection, const Wanted &wanted,
                                      const calendar::Period &period)
{
    std::vector<store::ActualSums> sums(static_cast<std::size_t>(wanted.tree.size()));
    for (const auto &[month, byMember] : store::sumsByMember(connection, wanted.axis, period))
        for (const auto &[member, actual] : byMember)
            if (const auto node = wanted.tree.find(member))
                sums[static_cast<std::size_t>(*node)].add(actual);
    for (int node = wanted.tree.size() - 1; node > 0; --node)
        sums[static_cast<std::size_t>(wanted.tree.parent(node))].add(sums[static_cast<std::size_t>(node)]);
    return sums;
}

std::vector<plan::Measure> measuresIn(const store::ActualSums &sums)
{
    std::vector<plan::Measure> measures;
    for (const plan::Measure measure : plan::allMeasures())
        if (plan::kindOf(measure) != plan::MeasureKind::Ratio && sums.value(measure))
            measures.push_back(measure);
    return measures;
}

} // namespace

ActualRows readActualRows(const store::Connection &connection, const plan::PlanSettings &settings,
                          const std::string &by, const calendar::Period &period)
{
    const Wanted wanted = find(connection, settings, by);
    const std::vector<store::ActualSums> sums = sumsOf(connection, wanted, period);
    ActualRows result{measuresIn(sums[static_cast<std::size_t>(wanted.node)]), {}};
    for (int node = wanted.node; node < wanted.tree.end(wanted.node); ++node) {
        const store::ActualSums &own = sums[static_cast<std::size_t>(node)];
        if (own.present != 0)
            result.rows.push_back(
                {wanted.tree.node(node), wanted.tree.depth(node) - wanted.tree.depth(wanted.node), own});
    }
    return result;
}

} // namespace quotasmith::cli
