// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/hold_rows.h"

#include "core/base/error.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

int positionOf(const plan::Hold &hold, const store::PlanSheet &plan)
{
    const auto node = plan.sheet.tree(hold.axis).find(hold.node);
    if (!node)
        throw base::Error("tree-broken", {{"axis", std::string(plan::axisCode(hold.axis))},
                                          {"code", std::to_string(hold.node.value())},
                                          {"cause", "hold"}});
    return *node;
}

Json limitJson(std::int64_t units, bool isSet, int decimals)
{
    return isSet ? amountJson(units, decimals) : Json(nullptr);
}

} // namespace

const plan::Node &nodeOf(const plan::Hold &hold, const store::PlanSheet &plan)
{
    return plan.sheet.tree(hold.axis).node(positionOf(hold, plan));
}

HoldState stateOf(const plan::Hold &hold, const store::PlanSheet &plan, const std::string &today)
{
    const std::int64_t present = plan.sheet.value(hold.axis, positionOf(hold, plan), hold.months);
    return {present, plan::besideHold(hold, present), plan::hasEnded(hold, plan.settings.calendar, today)};
}

Json holdJson(const plan::Hold &hold, const store::PlanSheet &plan, const std::string &today)
{
    using plan::HoldBound;
    const int decimals = plan.settings.decimals(hold.measure);
    const HoldState state = stateOf(hold, plan, today);
    const plan::Node &node = nodeOf(hold, plan);
    const bool isExact = hold.bound == HoldBound::Exact;
    return {{"id", hold.id.value() == 0 ? Json(nullptr) : Json(std::to_string(hold.id.value()))},
            {"axis", plan::axisCode(hold.axis)},
            {"node", node.code},
            {"name", textJson(text::nodeName(node))},
            {"period", plan.settings.calendar.text(hold.months)},
            {"measure", plan::measureCode(hold.measure)},
            {"kind", plan::holdBoundCode(hold.bound)},
            {"value", limitJson(hold.value, isExact, decimals)},
            {"atLeast", limitJson(hold.value, !isExact && hold.bound != HoldBound::AtMost, decimals)},
            {"atMost", limitJson(hold.most, !isExact && hold.bound != HoldBound::AtLeast, decimals)},
            {"strength", plan::holdStrengthCode(hold.strength)},
            {"priority", hold.priority},
            {"present", amountJson(state.present, decimals)},
            {"difference", amountJson(state.beside, decimals)},
            {"met", state.beside == 0},
            {"author", hold.author},
            {"reason", textOrNull(hold.reason)},
            {"until", textOrNull(hold.until)},
            {"expired", state.hasEnded},
            {"since", hold.since}};
}

Json holdsJson(std::span<const plan::Hold> holds, const store::PlanSheet &plan, const std::string &today)
{
    Json rows = Json::array();
    for (const plan::Hold &hold : holds)
        rows.push_back(holdJson(hold, plan, today));
    return rows;
}

} // namespace quotasmith::cli
