// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/release_and_set.h"

#include "core/base/error.h"
#include "core/ops/board/members.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/finish_edit.h"
#include "core/ops/targets/first_fill.h"
#include "core/ops/targets/hold_records.h"
#include "core/ops/targets/unit_value.h"
#include "core/plan/ratio.h"
#include "core/store/tables/holds.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

constexpr spread::Place kYear{plan::Axis::Organisation, 0, {}};

/// Takes the holds of these places off the sheet and says which they were.
std::vector<plan::Hold> releaseFrom(store::PlanSheet &plan, std::span<const PlaceName> places)
{
    std::vector<plan::Hold> gone;
    for (const PlaceName &name : places) {
        const auto holds = holdsStandingFor(plan, requirePlace(plan.sheet, plan.settings, name));
        if (holds.empty())
            throw base::Error("hold-unknown", {{"node", name.node}, {"period", name.period}});
        for (const plan::Hold &hold : holds)
            std::erase_if(plan.sheet.holds, [&](const plan::Hold &other) { return other.id == hold.id; });
        gone.insert(gone.end(), holds.begin(), holds.end());
    }
    return gone;
}

void removeHolds(store::Writer &writer, const std::vector<plan::Hold> &holds)
{
    for (const plan::Hold &hold : holds)
        store::removeHold(writer, hold.id);
}

} // namespace

TargetsOutcome releaseAndSetAnnual(store::Document &document, std::span<const PlaceName> released,
                                   plan::Measure measure, const spread::ValueExpression &value, Run run)
{
    requireAdditive(measure);
    TargetsOutcome outcome = outcomeOn(document, measure);
    store::PlanSheet &plan = outcome.before;
    const std::vector<plan::Hold> gone = releaseFrom(plan, released);
    outcome.value = requireUnits(document.connection(), plan, kYear, value);
    if (gone.empty() && plan.planned && outcome.value == plan::sumOf(plan.sheet.spine.cells)) {
        outcome.result = spread::Done{plan.sheet, {}};
        return outcome;
    }
    prepareFirstFill(document.connection(), plan);
    outcome.result = spread::setAnnual(plan.sheet, outcome.value);
    finishEdit(document, outcome, run, gone.empty() ? kTargetsAnnual : kTargetsReleaseSet,
               {{"measure", std::string(plan::measureCode(measure))}, {"value", std::to_string(outcome.value)}},
               [&](store::Writer &writer, const spread::Sheet &) { removeHolds(writer, gone); });
    return outcome;
}

TargetsOutcome releaseAndSet(store::Document &document, std::span<const PlaceName> released, const SetTarget &request,
                             Run run)
{
    requireAdditive(request.measure);
    TargetsOutcome outcome = outcomeOn(document, request.measure);
    const std::vector<plan::Hold> gone = releaseFrom(outcome.before, released);
    prepareFirstFill(document.connection(), outcome.before);
    const store::PlanSheet &plan = outcome.before;
    const spread::Place place = requirePlace(plan.sheet, plan.settings, request.place);
    outcome.value = requireUnits(document.connection(), plan, place, request.value);
    outcome.result = spread::setValue(plan.sheet, place, outcome.value, request.keep);
    if (outcome.after() && plan.planned && outcome.value == plan.sheet.value(place.axis, place.node, place.months))
        outcome.result = spread::Done{plan.sheet, {}};
    outcome.proposals = proposalsAt(document.connection(), plan, place, request.measure,
                                    plan::wholeUnits(request.measure, outcome.value, plan.settings.currency.exponent));
    Summary summary = placeSummary(request.place, request.measure);
    summary["value"] = std::to_string(outcome.value);
    summary["keep"] = spread::keepCode(request.keep);
    finishEdit(document, outcome, run, gone.empty() ? kTargetsSet : kTargetsReleaseSet, std::move(summary),
               [&](store::Writer &writer, const spread::Sheet &after) {
                   removeHolds(writer, gone);
                   if (request.hold)
                       writeHolds(writer, requirePlanned(after, plan.settings, place, {}), {}, {});
               });
    return outcome;
}

} // namespace quotasmith::ops
