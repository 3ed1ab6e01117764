// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/hold_rows.h"

#include "core/base/error.h"

namespace quotasmith::cli {

const plan::Node &nodeOf(const plan::Hold &hold, const store::PlanSheet &plan)
{
    const plan::Tree &tree = plan.sheet.tree(hold.axis);
    const auto node = tree.find(hold.node);
    if (!node)
        throw base::Error("tree-broken", {{"axis", std::string(plan::axisCode(hold.axis))},
                                          {"code", std::to_string(hold.node.value())},
                                          {"cause", "hold"}});
    return tree.node(*node);
}

Json holdsJson(std::span<const plan::Hold> holds, const store::PlanSheet &plan)
{
    Json rows = Json::array();
    for (const plan::Hold &hold : holds)
        rows.push_back({{"id", std::to_string(hold.id.value())},
                        {"axis", plan::axisCode(hold.axis)},
                        {"node", nodeOf(hold, plan).code},
                        {"period", plan.settings.calendar.text(hold.months)},
                        {"measure", plan::measureCode(hold.measure)},
                        {"value", amountJson(hold.value, plan.settings.decimals(hold.measure))},
                        {"author", hold.author},
                        {"reason", textOrNull(hold.reason)},
                        {"until", textOrNull(hold.until)},
                        {"since", hold.since}});
    return rows;
}

} // namespace quotasmith::cli
