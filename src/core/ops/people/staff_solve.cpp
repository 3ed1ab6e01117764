// SPDX-License-Identifier: Apache-2.0
#include "core/ops/people/staff_change.h"
#include "core/spread/staffing/newcomer.h"
#include "core/store/tables/targets.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::ops {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Organisation;

} // namespace

/// A team without any amount has nothing to share with a newcomer: the nearest node above that has.
int StaffChange::sharingNode(const spread::Sheet &sheet, int team) const
{
    const plan::Tree &tree = sheet.tree(kAxis);
    while (tree.parent(team) >= 0 && sheet.value(kAxis, team, {m_first, 11}) == 0)
        team = tree.parent(team);
    return team;
}

std::optional<spread::LeafWeight> StaffChange::weightOf(const Newcomer &newcomer, const spread::Sheet &sheet,
                                                        int team) const
{
    const plan::Tree &tree = sheet.tree(kAxis);
    const int node = *tree.find(newcomer.node);
    if (!tree.isPlanned(node) || !tree.isLeaf(node))
        return std::nullopt;
    const auto &calendar = m_roster.settings().calendar;
    spread::Newcomer wanted{tree.leaves(node).first, m_first, {}, newcomer.hasPlace, {}};
    for (int m = m_first; m < 12; ++m)
        wanted.ramp[static_cast<std::size_t>(m)] = m_ramp.at(std::max(calendar.month(m).since(newcomer.rampFrom), 0));
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
        const auto from = m_roster.presence(tree.node(tree.leafNode(leaf)).id).rampFrom;
        wanted.learning.push_back(from && m_from.since(*from) < static_cast<int>(m_ramp.shares.size()) ? 1 : 0);
    }
    return spread::newcomerWeight(sheet, kAxis, team, wanted);
}

spread::Restaffing StaffChange::restaffing(const spread::Sheet &sheet) const
{
    const plan::Tree &tree = sheet.tree(kAxis);
    spread::Restaffing request;
    request.months.resize(static_cast<std::size_t>(12 - m_first));
    std::iota(request.months.begin(), request.months.end(), m_first);
    for (const plan::NodeId group : m_groups)
        request.groups.push_back(*tree.find(group));
    for (const Newcomer &newcomer : m_newcomers) {
        request.groups.front() = sharingNode(sheet, request.groups.front());
        if (auto weight = weightOf(newcomer, sheet, request.groups.front()))
            request.weights.push_back(*weight);
    }
    request.edit = {kAxis, *tree.find(m_edited), {m_first, 11}};
    request.value = sheet.value(request.edit.axis, request.edit.node, request.edit.months);
    return request;
}

std::vector<StaffMeasure> StaffChange::solve(const store::Connection &connection) const
{
    std::vector<StaffMeasure> measures;
    const plan::Level lowest = m_roster.settings().plannedLevel(kAxis);
    if (plan::depthOf(lowest) < plan::depthOf(plan::Level::Person))
        return measures;
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        StaffMeasure one{store::readSheet(connection, measure), {}, spread::Refusal{}, {}};
        one.after = m_roster.sheetOver(one.before);
        one.result = spread::restaff(one.after.sheet, restaffing(one.after.sheet));
        if (const auto *done = std::get_if<spread::Done>(&one.result))
            one.bridge = bridgeBetween(one, done->after, m_roster);
        measures.push_back(std::move(one));
    }
    return measures;
}

} // namespace quotasmith::ops
