// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/edit_targets.h"

#include "core/base/error.h"
#include "core/calendar/working_days.h"
#include "core/ops/board/members.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/finish_edit.h"
#include "core/ops/targets/first_fill.h"
#include "core/ops/targets/hold_records.h"
#include "core/ops/targets/last_year.h"
#include "core/ops/targets/release_and_set.h"
#include "core/ops/targets/unit_value.h"
#include "core/plan/ratio.h"
#include "core/spread/edits/change_months.h"
#include "core/spread/target_view.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

constexpr spread::Place kYear{plan::Axis::Organisation, 0, {}};

void fillHistory(const store::Connection &connection, const store::PlanSheet &plan, spread::SpreadRequest &request)
{
    const plan::Axis axis = request.place.axis;
    const LastYear lastYear = readLastYear(connection, plan.settings, plan.sheet.measure, axis, plan.sheet.tree(axis));
    if (!lastYear.known)
        throw base::Error("no-history", {{"measure", std::string(plan::measureCode(plan.sheet.measure))}});
    for (const plan::MonthUnits &leaf : lastYear.leaves) {
        plan::MonthReals &weights = request.history.emplace_back();
        std::transform(leaf.begin(), leaf.end(), weights.begin(),
                       [](std::int64_t units) { return static_cast<double>(std::max<std::int64_t>(units, 0)); });
    }
}

/// The leaves of the reference as weights of the place's leaves, first by first; for a single leaf the whole node.
void fillReference(const store::PlanSheet &plan, const std::string &code, spread::SpreadRequest &request)
{
    const spread::Sheet &sheet = plan.sheet;
    const plan::Axis axis = request.place.axis;
    const plan::Tree &tree = sheet.tree(axis);
    const int reference = requirePlace(sheet, plan.settings, {axis, code, {}}).node;
    const plan::Tree::Run to = tree.leaves(request.place.node), from = tree.leaves(reference);
    if (to.count() > 1 && to.count() != from.count())
        throw base::Error("reference-shape", {{"node", tree.node(request.place.node).code},
                                              {"leaves", std::to_string(to.count())},
                                              {"reference", code},
                                              {"given", std::to_string(from.count())}});
    request.history.resize(static_cast<std::size_t>(tree.leafCount()));
    for (int leaf = from.first; leaf < from.end; ++leaf) {
        const int place = to.count() > 1 ? leaf - from.first + to.first : to.first;
        for (std::size_t m = 0; m < 12; ++m)
            request.history[static_cast<std::size_t>(place)][m] +=
                sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].ideal[m];
    }
}

bool hasTotal(spread::Method method)
{
    using spread::Method;
    return method != Method::StraightLine && method != Method::Percent && method != Method::Growth &&
           method != Method::Repeat;
}

spread::SpreadRequest engineRequest(const store::Connection &connection, const store::PlanSheet &plan,
                                    const SpreadTargets &wanted)
{
    spread::SpreadRequest request;
    PlaceName place = wanted.place;
    if (place.node.empty())
        place.node = plan.sheet.tree(place.axis).node(0).code;
    request.place = requirePlace(plan.sheet, plan.settings, place);
    request.method = wanted.method;
    request.pattern = wanted.pattern;
    request.populatedOnly = wanted.populatedOnly;
    if (wanted.method == spread::Method::Reference)
        fillReference(plan, wanted.reference, request);
    if (wanted.method == spread::Method::WorkingDays) {
        const calendar::HolidayList holidays = store::readHolidays(connection);
        for (std::size_t m = 0; m < 12; ++m)
            request.seasonality[m] = calendar::workingDays(plan.settings.calendar.month(static_cast<int>(m)), holidays);
    }
    if (wanted.method == spread::Method::History)
        fillHistory(connection, plan, request);
    if (wanted.method == spread::Method::Seasonal) {
        const spread::Seasonality seasonality = readSeasonality(connection, plan.settings, wanted.measure);
        if (!seasonality.learned)
            throw base::Error("no-history", {{"measure", std::string(plan::measureCode(wanted.measure))}});
        request.seasonality = seasonality.shares;
    }
    return request;
}

} // namespace

const spread::Sheet *TargetsOutcome::after() const
{
    const auto *done = std::get_if<spread::Done>(&result);
    return done ? &done->after : nullptr;
}

TargetsOutcome setAnnualTarget(store::Document &document, plan::Measure measure, const spread::ValueExpression &value,
                               Run run)
{
    return releaseAndSetAnnual(document, {}, measure, value, run);
}

TargetsOutcome setAmbition(store::Document &document, plan::Measure measure, const std::string &level,
                           const spread::ValueExpression &value, Run run)
{
    requireAdditive(measure);
    if (store::readSetting(document.connection(), "ambitions").value_or("on") == "off")
        throw base::Error("ambitions-off", {{"ambition", level}});
    TargetsOutcome outcome = outcomeOn(document, measure);
    spread::Sheet &sheet = outcome.before.sheet;
    outcome.value = requireUnits(document.connection(), outcome.before, kYear, value);
    const auto present = store::readAmbition(document.connection(), measure, level);
    outcome.result = spread::Done{spread::scaledTo(sheet, outcome.value), {}};
    sheet = spread::scaledTo(sheet, present.value_or(0));
    if (run == Run::Preview)
        return outcome;
    outcome.changes =
        document.transact({kTargetsAnnual,
                           store::StepKind::Edit,
                           {{"measure", std::string(plan::measureCode(measure))},
                            {"ambition", level},
                            {"value", std::to_string(outcome.value)}}},
                          [&](store::Writer &writer) { store::putAmbition(writer, measure, level, outcome.value); });
    return outcome;
}

TargetsOutcome setTarget(store::Document &document, const SetTarget &request, Run run)
{
    return releaseAndSet(document, {}, request, run);
}

TargetsOutcome spreadTargets(store::Document &document, const SpreadTargets &request, Run run)
{
    requireAdditive(request.measure);
    TargetsOutcome outcome = outcomeOn(document, request.measure);
    if (!outcome.before.planned)
        throw base::Error("no-targets", {{"measure", std::string(plan::measureCode(request.measure))}});
    const auto engine = engineRequest(document.connection(), outcome.before, request);
    outcome.result = hasTotal(request.method)
                         ? spread::spreadPlace(outcome.before.sheet, engine)
                         : spread::changeMonths(outcome.before.sheet,
                                                {engine.place, engine.method, request.rate, engine.populatedOnly});
    Summary summary = placeSummary(request.place, request.measure);
    summary["method"] = spread::methodCode(request.method);
    finishEdit(document, outcome, run, kTargetsSpread, std::move(summary));
    return outcome;
}

} // namespace quotasmith::ops
