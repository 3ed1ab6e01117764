// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/hold_records.h"

#include "core/base/error.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/tables/holds.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

spread::HoldPlan requirePlanned(const spread::Sheet &sheet, const plan::PlanSettings &settings,
                                const spread::Place &place, const spread::HoldWish &wish)
{
    spread::HoldPlan plan = spread::planHold(sheet, place, wish);
    if (!plan.crossing)
        return plan;
    const plan::Tree &tree = sheet.tree(place.axis);
    const auto other = std::find_if(sheet.holds.begin(), sheet.holds.end(),
                                    [&](const plan::Hold &hold) { return hold.id == *plan.crossing; });
    throw base::Error("hold-crosses", {{"node", tree.node(place.node).code},
                                       {"period", settings.calendar.text(place.months)},
                                       {"other", tree.node(*tree.find(other->node)).code},
                                       {"otherPeriod", settings.calendar.text(other->months)}});
}

std::vector<plan::Hold> writeHolds(store::Writer &writer, const spread::HoldPlan &wanted, const std::string &reason,
                                   const std::string &until)
{
    for (const plan::HoldId hold : wanted.drop)
        store::removeHold(writer, hold);
    std::vector<plan::Hold> added = wanted.add;
    for (plan::Hold &hold : added) {
        hold.id = writer.newId<plan::HoldId>();
        hold.author = writer.author();
        hold.since = writer.now();
        hold.reason = reason;
        hold.until = until;
        store::insertHold(writer, hold);
    }
    return added;
}

std::vector<plan::Hold> holdsStandingFor(const store::PlanSheet &plan, const spread::Place &place)
{
    const plan::NodeId node = plan.sheet.tree(place.axis).node(place.node).id;
    std::vector<plan::Hold> exact, months;
    for (const auto *holds : {&plan.sheet.holds, &plan.expired})
        for (const plan::Hold &hold : *holds) {
            if (hold.axis != place.axis || hold.node != node)
                continue;
            if (hold.months == place.months)
                exact.push_back(hold);
            else if (hold.months.isMonth() && place.months.contains(hold.months))
                months.push_back(hold);
        }
    return exact.empty() ? months : exact;
}

} // namespace quotasmith::ops
