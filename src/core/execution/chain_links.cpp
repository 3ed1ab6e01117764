// SPDX-License-Identifier: Apache-2.0
#include "core/execution/chain_links.h"

namespace quotasmith::execution {

namespace {

/// A line for each activity, or one without any.
void addWork(std::vector<ChainLink> &links, const ChainLink &start, const std::vector<std::size_t> &projects,
             const std::vector<std::size_t> &actions)
{
    for (const std::size_t project : projects)
        links.push_back({start.target, start.strategy, project, {}});
    for (const std::size_t action : actions)
        links.push_back({start.target, start.strategy, {}, action});
    if (projects.empty() && actions.empty())
        links.push_back(start);
}

} // namespace

std::vector<ChainLink> linksOf(const Chain &chain)
{
    std::vector<ChainLink> links;
    for (std::size_t target = 0; target < chain.targets.size(); ++target) {
        const std::vector<std::size_t> &strategies = chain.targets[target].strategies;
        for (const std::size_t strategy : strategies)
            addWork(links, {target, strategy, {}, {}}, chain.strategies[strategy].projects,
                    chain.strategies[strategy].actions);
        if (strategies.empty())
            links.push_back({target, {}, {}, {}});
    }
    if (!chain.looseProjects.empty() || !chain.looseActions.empty())
        addWork(links, {}, chain.looseProjects, chain.looseActions);
    return links;
}

} // namespace quotasmith::execution
