// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/execution/json_values.h"
#include "cli/commands/execution/part_json.h"
#include "core/execution/chain_links.h"

#include <array>

namespace quotasmith::cli {

namespace {

Json targetJson(const ops::Execution &all, const std::optional<std::size_t> &target)
{
    if (!target)
        return nullptr;
    const execution::TargetPlace &place = all.chain.targets[*target].target;
    return {{"axis", plan::axisCode(place.axis)},
            {"node", nodeJson(all, place.axis, place.node)},
            {"measure", plan::measureCode(place.measure)}};
}

template <class Work> Json workJson(const char *kind, const Work &work, const std::string &text)
{
    constexpr std::array<const char *, 4> kStatuses{"open", "doing", "done", "dropped"};
    return {{"kind", kind},
            {"code", work.code},
            {"text", text},
            {"owner", work.owner},
            {"due", dateJson(work.due)},
            {"status", kStatuses[static_cast<std::size_t>(work.status)]}};
}

Json activityOf(const ops::Execution &all, const execution::ChainLink &link)
{
    if (link.project)
        return workJson("project", all.projects[*link.project], all.projects[*link.project].name);
    if (link.action)
        return workJson("action", all.actions[*link.action], all.actions[*link.action].text);
    return nullptr;
}

} // namespace

Json chainJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const execution::ChainLink &link : execution::linksOf(all.chain))
        json.push_back({{"target", targetJson(all, link.target)},
                        {"strategy", link.strategy ? Json(all.strategies[*link.strategy].code) : Json(nullptr)},
                        {"activity", activityOf(all, link)}});
    return json;
}

} // namespace quotasmith::cli
