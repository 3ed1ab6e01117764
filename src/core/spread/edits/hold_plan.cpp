// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/narrow_conflict.h"

#include <algorithm>

namespace quotasmith::spread {

bool crosses(const plan::Tree &tree, int upper, calendar::MonthRange upperMonths, int lower,
             calendar::MonthRange lowerMonths)
{
    return upper != 0 && tree.isAbove(upper, lower) && lowerMonths.contains(upperMonths) &&
           lowerMonths != upperMonths && !upperMonths.isMonth();
}

namespace {

plan::Hold holdOf(const Sheet &sheet, const Place &place, const HoldWish &wish = {})
{
    plan::Hold hold;
    hold.axis = place.axis;
    hold.measure = sheet.measure;
    hold.node = sheet.tree(place.axis).node(place.node).id;
    hold.months = place.months;
    hold.bound = wish.bound;
    hold.strength = wish.strength;
    hold.priority = wish.priority;
    hold.value = wish.bound == plan::HoldBound::Exact ? sheet.value(place.axis, place.node, place.months) : wish.value;
    hold.most = wish.most;
    return hold;
}

bool isHeld(const Sheet &sheet, const Place &place)
{
    const plan::NodeId node = sheet.tree(place.axis).node(place.node).id;
    return std::any_of(sheet.holds.begin(), sheet.holds.end(), [&](const plan::Hold &hold) {
        return hold.axis == place.axis && hold.node == node && hold.months == place.months;
    });
}

void addMonths(const Sheet &sheet, const Place &place, HoldPlan &plan)
{
    for (int m = place.months.first; m <= place.months.last; ++m)
        if (const Place month{place.axis, place.node, {m, m}}; !isHeld(sheet, month))
            plan.add.push_back(holdOf(sheet, month));
    plan.notices.push_back({"hold-as-months", place, sheet.value(place.axis, place.node, place.months)});
}

} // namespace

HoldPlan planHold(const Sheet &sheet, const Place &place, const HoldWish &wish)
{
    HoldPlan plan;
    if (isHeld(sheet, place))
        return plan;
    const plan::Tree &tree = sheet.tree(place.axis);
    const bool isSoft = wish.strength == plan::HoldStrength::Soft;
    const bool isLimit = wish.bound != plan::HoldBound::Exact;
    bool isShorter = false;
    for (const plan::Hold &hold : sheet.holds) {
        const auto node = hold.axis == place.axis ? tree.find(hold.node) : std::nullopt;
        if (!node || isSoft || hold.strength == plan::HoldStrength::Soft)
            continue;
        const bool isUpper = crosses(tree, place.node, place.months, *node, hold.months);
        const bool isLower = crosses(tree, *node, hold.months, place.node, place.months);
        if ((isUpper && isLimit) || (isLower && hold.bound != plan::HoldBound::Exact))
            return {{}, {}, {}, hold.id};
        isShorter = isShorter || isUpper;
        if (isLower) {
            plan.drop.push_back(hold.id);
            addMonths(sheet, {place.axis, *node, hold.months}, plan);
        }
    }
    if (isShorter)
        addMonths(sheet, place, plan);
    else
        plan.add.push_back(holdOf(sheet, place, wish));
    return plan;
}

} // namespace quotasmith::spread
