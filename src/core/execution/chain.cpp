// SPDX-License-Identifier: Apache-2.0
#include "core/execution/chain.h"

#include <algorithm>
#include <string>

namespace quotasmith::execution {

namespace {

std::vector<std::size_t> &servedBy(std::vector<ServedTarget> &targets, const TargetPlace &place)
{
    const auto found =
        std::find_if(targets.begin(), targets.end(), [&](const ServedTarget &each) { return each.target == place; });
    if (found != targets.end())
        return found->strategies;
    targets.push_back({place, {}});
    return targets.back().strategies;
}

template <class Work>
void link(std::span<const Work> all, std::span<const plan::Strategy> strategies, std::vector<WorkedStrategy> &worked,
          std::vector<std::size_t> WorkedStrategy::*list, std::vector<std::size_t> &loose)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].status == plan::ActionStatus::Dropped)
            continue;
        const auto served = std::find_if(strategies.begin(), strategies.end(),
                                         [&](const plan::Strategy &each) { return each.code == all[i].strategy; });
        if (served == strategies.end())
            loose.push_back(i);
        else
            (worked[static_cast<std::size_t>(served - strategies.begin())].*list).push_back(i);
    }
}

} // namespace

Chain chainOf(std::span<const TargetPlace> targets, std::span<const plan::Strategy> strategies,
              std::span<const plan::Project> projects, std::span<const plan::ActionItem> actions)
{
    Chain chain;
    for (const TargetPlace &target : targets)
        servedBy(chain.targets, target);
    for (std::size_t i = 0; i < strategies.size(); ++i) {
        const plan::Strategy &strategy = strategies[i];
        const plan::Axis axis = strategy.node ? strategy.axis : plan::Axis::Organisation;
        servedBy(chain.targets, {axis, strategy.node, strategy.measure}).push_back(i);
    }
    chain.strategies.resize(strategies.size());
    link(projects, strategies, chain.strategies, &WorkedStrategy::projects, chain.looseProjects);
    link(actions, strategies, chain.strategies, &WorkedStrategy::actions, chain.looseActions);
    return chain;
}

} // namespace quotasmith::execution
