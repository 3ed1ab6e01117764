// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/hold_records.h"

#include "core/store/tables/holds.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

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

std::vector<plan::HoldId> holdsStandingFor(const spread::Sheet &sheet, const spread::Place &place)
{
    const plan::NodeId node = sheet.tree(place.axis).node(place.node).id;
    std::vector<plan::HoldId> exact, months;
    for (const plan::Hold &hold : sheet.holds) {
        if (hold.axis != place.axis || hold.node != node)
            continue;
        if (hold.months == place.months)
            exact.push_back(hold.id);
        else if (hold.months.isMonth() && place.months.contains(hold.months))
            months.push_back(hold.id);
    }
    return exact.empty() ? months : exact;
}

} // namespace quotasmith::ops
