// SPDX-License-Identifier: Apache-2.0
#include "core/ops/board/goals.h"

#include "core/ops/board/members.h"
#include "core/ops/board/set_ratio.h"
#include "core/ops/targets/last_year.h"
#include "core/plan/ratio.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using MaybeRate = std::optional<money::Rate>;

MaybeRate lastYearAt(const store::Connection &connection, const store::PlanSheet &plan, const spread::Place &place,
                     plan::Measure measure)
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio) {
        std::vector<plan::Measure> missing;
        return lastYearRatio(connection, store::readRatioPlan(connection, measure), place, missing);
    }
    const plan::Tree &tree = plan.sheet.tree(place.axis);
    const auto units =
        lastYearOf(readLastYear(connection, plan.settings, measure, place.axis, tree), tree, place.node, place.months);
    return units && *units != 0 ? MaybeRate(plan::wholeUnits(measure, *units, plan.settings.currency.exponent))
                                : std::nullopt;
}

MaybeRate leastOf(const store::Connection &connection, const store::PlanSheet &plan, const spread::Place &place,
                  const plan::AtLeastGoal &goal)
{
    if (goal.ratio)
        return goal.ratio;
    if (goal.amount)
        return plan::wholeUnits(goal.measure, *goal.amount, plan.settings.currency.exponent);
    const bool isShare = goal.share.has_value();
    const int parent = plan.sheet.tree(place.axis).parent(place.node);
    const spread::Place above{place.axis, std::max(parent, 0), place.months};
    const MaybeRate base =
        isShare ? targetAt(connection, plan, above, goal.measure) : lastYearAt(connection, plan, place, goal.measure);
    const money::Rate part = isShare ? *goal.share : money::Rate(1, 1) + goal.growth.value_or(money::Rate());
    return base ? MaybeRate(part * *base) : std::nullopt;
}

} // namespace

std::vector<GoalState> readGoalStates(const store::Connection &connection)
{
    std::vector<GoalState> states;
    const plan::PlanSettings settings = store::readSettings(connection);
    const std::vector<plan::AtLeastGoal> goals = store::readAtLeastGoals(connection, settings);
    if (goals.empty())
        return states;
    const store::PlanSheet plan = store::readSheet(connection, settings.money);
    for (const plan::AtLeastGoal &goal : goals) {
        const plan::Tree &tree = plan.sheet.tree(goal.axis);
        const auto node = tree.find(goal.node);
        if (!node || !tree.isPlanned(*node))
            continue;
        const spread::Place place{goal.axis, *node, goal.months};
        GoalState state{goal, tree.node(*node).code, *node == 0, {}, {}, {}};
        state.least = leastOf(connection, plan, place, goal);
        state.present = targetAt(connection, plan, place, goal.measure);
        if (state.least)
            state.gap = std::max(money::Rate(), *state.least - state.present.value_or(money::Rate()));
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace quotasmith::ops
