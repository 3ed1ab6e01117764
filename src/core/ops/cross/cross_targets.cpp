// SPDX-License-Identifier: Apache-2.0
#include "core/ops/cross/cross_targets.h"

#include "core/base/error.h"
#include "core/ops/cross/cross_seed.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

std::vector<CrossMember> membersOf(const spread::Sheet &sheet, plan::Axis axis, calendar::MonthRange months)
{
    const plan::Tree &tree = sheet.tree(axis);
    std::vector<CrossMember> members;
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
        const int node = tree.leafNode(leaf);
        const std::int64_t target =
            plan::sumOf(sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].cells, months.first, months.last);
        if (target < 0)
            throw base::Error("cross-negative",
                              {{"axis", std::string(plan::axisCode(axis))}, {"node", tree.node(node).code}});
        if (target != 0 || !tree.node(node).unassigned)
            members.push_back({node, target, {}});
    }
    return members;
}

std::vector<std::int64_t> targetsOf(const std::vector<CrossMember> &members)
{
    std::vector<std::int64_t> targets;
    for (const CrossMember &member : members)
        targets.push_back(member.target);
    return targets;
}

bool isPlaced(const spread::CrossTable &table)
{
    return std::all_of(table.nobody.begin(), table.nobody.end(), [](std::int64_t units) { return units == 0; });
}

} // namespace

std::string_view seedCode(CrossSeed seed)
{
    switch (seed) {
    case CrossSeed::ServiceRules:
        return "service-rules";
    case CrossSeed::LastYear:
        return "last-year";
    case CrossSeed::Flat:
        break;
    }
    return "flat";
}

Cross crossTargets(const store::Connection &connection, const CrossRequest &request)
{
    if (plan::kindOf(request.measure) == plan::MeasureKind::Ratio)
        throw base::Error("measure-not-additive", {{"measure", std::string(plan::measureCode(request.measure))}});
    Cross cross{store::readSheet(connection, request.measure), CrossSeed::Flat, {}, {}, {}};
    cross.rows = membersOf(cross.plan.sheet, request.rows, request.months);
    cross.columns = membersOf(cross.plan.sheet, request.columns, request.months);
    const SeedAnswer seed = readSeed(connection, request, cross);
    cross.seed = seed.kind;
    spread::CrossProblem problem{targetsOf(cross.rows), targetsOf(cross.columns), seed.seed};
    cross.table = spread::crossTable(problem);
    if (seed.kind == CrossSeed::LastYear && !isPlaced(cross.table)) {
        problem.seed = spread::opened(seed.seed);
        cross.table = spread::crossTable(problem);
    }
    return cross;
}

} // namespace quotasmith::ops
