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

plan::Hold holdOf(const Sheet &sheet, const Place &place)
{
    plan::Hold hold;
    hold.axis = place.axis;
    hold.measure = sheet.measure;
    hold.node = sheet.tree(place.axis).node(place.node).id;
    hold.months = place.months;
    hold.value = sheet.value(place.axis, place.node, place.months);
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

HoldPlan planHold(const Sheet &sheet, const Place &place)
{
    HoldPlan plan;
    if (isHeld(sheet, place))
        return plan;
    const plan::Tree &tree = sheet.tree(place.axis);
    bool isShorter = false;
    for (const plan::Hold &hold : sheet.holds) {
        const auto node = hold.axis == place.axis ? tree.find(hold.node) : std::nullopt;
        if (!node)
            continue;
        isShorter = isShorter || crosses(tree, place.node, place.months, *node, hold.months);
        if (crosses(tree, *node, hold.months, place.node, place.months)) {
            plan.drop.push_back(hold.id);
            addMonths(sheet, {place.axis, *node, hold.months}, plan);
        }
    }
    if (isShorter)
        addMonths(sheet, place, plan);
    else
        plan.add.push_back(holdOf(sheet, place));
    return plan;
}

} // namespace quotasmith::spread
