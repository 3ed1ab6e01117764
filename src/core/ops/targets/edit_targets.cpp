// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/edit_targets.h"

#include "core/base/error.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/hold_records.h"
#include "core/ops/targets/last_year.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using Summary = std::map<std::string, std::string>;

Summary placeSummary(const PlaceName &place, plan::Measure measure)
{
    return {{"axis", std::string(plan::axisCode(place.axis))},
            {"node", place.node},
            {"period", place.period},
            {"measure", std::string(plan::measureCode(measure))}};
}

bool isEmpty(const plan::TargetLine &line)
{
    return std::all_of(line.cells.begin(), line.cells.end(), [](std::int64_t units) { return units == 0; });
}

void requireAdditive(plan::Measure measure)
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
        throw base::Error("measure-not-additive", {{"measure", std::string(plan::measureCode(measure))}});
}

std::int64_t requireUnits(const spread::ValueExpression &value, const spread::ValueBases &bases, bool allowNegative)
{
    const auto units = spread::resolve(value, bases);
    if (!units) {
        const bool growth = value.kind == spread::ValueExpression::Kind::GrowthOnLastYear;
        throw base::Error(growth ? "value-without-last-year" : "value-without-base");
    }
    if (*units < 0 && !allowNegative)
        throw base::Error("value-negative", {{"units", std::to_string(*units)}});
    return *units;
}

/// What a typed value may refer to at a place.
spread::ValueBases basesAt(const store::Connection &connection, const store::PlanSheet &plan,
                           const spread::Place &place, const spread::ValueExpression &value)
{
    const spread::Sheet &sheet = plan.sheet;
    const plan::Tree &tree = sheet.tree(place.axis);
    spread::ValueBases bases;
    bases.present = sheet.value(place.axis, place.node, place.months);
    const int parent = tree.parent(place.node);
    bases.parent = parent < 0 ? plan::sumOf(sheet.spine.cells) : sheet.value(place.axis, parent, place.months);
    if (value.kind == spread::ValueExpression::Kind::GrowthOnLastYear)
        bases.lastYear =
            lastYearOf(readLastYear(connection, plan.settings, sheet.measure, place.axis, tree), tree, place.node,
                       place.months);
    return bases;
}

/// Writes a finished edit as one step.
void finish(store::Document &document, TargetsOutcome &outcome, Run run, const char *code, Summary summary,
            const std::function<void(store::Writer &, const spread::Sheet &)> &more = {})
{
    const spread::Sheet *after = outcome.after();
    if (!after || run == Run::Preview)
        return;
    outcome.changes = document.transact({code, store::StepKind::Edit, std::move(summary)}, [&](store::Writer &writer) {
        writeSheet(writer, *after);
        if (more)
            more(writer, *after);
    });
}

/// Shares of a million as ideals next to nothing: only their shape counts, not the amounts they would be.
constexpr double kShapeOnly = 1e-15;

/// A measure without targets yet starts with the shape of past years.
void prepareFirstFill(const store::Connection &connection, store::PlanSheet &plan)
{
    if (!isEmpty(plan.sheet.spine))
        return;
    const spread::Seasonality seasonality = readSeasonality(connection, plan.settings, plan.sheet.measure);
    for (std::size_t m = 0; m < 12; ++m)
        plan.sheet.spine.ideal[m] = static_cast<double>(seasonality.shares[m]) * kShapeOnly;
}

void fillHistory(const store::Connection &connection, const store::PlanSheet &plan, spread::SpreadRequest &request)
{
    const plan::Axis axis = request.place.axis;
    const LastYear lastYear =
        readLastYear(connection, plan.settings, plan.sheet.measure, axis, plan.sheet.tree(axis));
    if (!lastYear.known)
        throw base::Error("no-history", {{"measure", std::string(plan::measureCode(plan.sheet.measure))}});
    for (const plan::MonthUnits &leaf : lastYear.leaves) {
        plan::MonthReals &weights = request.history.emplace_back();
        std::transform(leaf.begin(), leaf.end(), weights.begin(),
                       [](std::int64_t units) { return static_cast<double>(std::max<std::int64_t>(units, 0)); });
    }
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
    requireAdditive(measure);
    TargetsOutcome outcome{store::readSheet(document.connection(), measure), spread::Refusal{}, {}, 0};
    store::PlanSheet &plan = outcome.before;
    prepareFirstFill(document.connection(), plan);
    const spread::Place year{plan::Axis::Organisation, 0, {}};
    outcome.value =
        requireUnits(value, basesAt(document.connection(), plan, year, value), plan.sheet.allowNegative);
    outcome.result = spread::setAnnual(plan.sheet, outcome.value);
    finish(document, outcome, run, kTargetsAnnual,
           {{"measure", std::string(plan::measureCode(measure))}, {"value", std::to_string(outcome.value)}});
    return outcome;
}

store::Changes setAmbition(store::Document &document, plan::Measure measure, const std::string &level,
                           const spread::ValueExpression &value)
{
    requireAdditive(measure);
    if (store::readSetting(document.connection(), "ambitions").value_or("on") == "off")
        throw base::Error("ambitions-off", {{"ambition", level}});
    const store::PlanSheet plan = store::readSheet(document.connection(), measure);
    const spread::Place year{plan::Axis::Organisation, 0, {}};
    const std::int64_t units =
        requireUnits(value, basesAt(document.connection(), plan, year, value), plan.sheet.allowNegative);
    return document.transact({kTargetsAnnual,
                              store::StepKind::Edit,
                              {{"measure", std::string(plan::measureCode(measure))},
                               {"ambition", level},
                               {"value", std::to_string(units)}}},
                             [&](store::Writer &writer) { store::putAmbition(writer, measure, level, units); });
}

TargetsOutcome setTarget(store::Document &document, const SetTarget &request, Run run)
{
    requireAdditive(request.measure);
    TargetsOutcome outcome{store::readSheet(document.connection(), request.measure), spread::Refusal{}, {}, 0};
    const store::PlanSheet &plan = outcome.before;
    const spread::Place place = requirePlace(plan.sheet, plan.settings, request.place);
    outcome.value = requireUnits(request.value, basesAt(document.connection(), plan, place, request.value),
                                 plan.sheet.allowNegative);
    outcome.result = spread::setValue(plan.sheet, place, outcome.value, request.keep);
    Summary summary = placeSummary(request.place, request.measure);
    summary["value"] = std::to_string(outcome.value);
    summary["keep"] = spread::keepCode(request.keep);
    finish(document, outcome, run, kTargetsSet, std::move(summary),
           [&](store::Writer &writer, const spread::Sheet &after) {
               if (request.hold)
                   writeHolds(writer, spread::planHold(after, place), {}, {});
           });
    return outcome;
}

TargetsOutcome spreadTargets(store::Document &document, const SpreadTargets &request, Run run)
{
    requireAdditive(request.measure);
    TargetsOutcome outcome{store::readSheet(document.connection(), request.measure), spread::Refusal{}, {}, 0};
    if (!outcome.before.planned)
        throw base::Error("no-targets", {{"measure", std::string(plan::measureCode(request.measure))}});
    const auto engine = engineRequest(document.connection(), outcome.before, request);
    outcome.result = spread::spreadPlace(outcome.before.sheet, engine);
    Summary summary = placeSummary(request.place, request.measure);
    summary["method"] = spread::methodCode(request.method);
    finish(document, outcome, run, kTargetsSpread, std::move(summary));
    return outcome;
}

HoldOutcome holdTarget(store::Document &document, const PlaceName &name, plan::Measure measure,
                       const std::string &reason, const std::string &until)
{
    const store::PlanSheet plan = store::readSheet(document.connection(), measure);
    const spread::HoldPlan wanted = spread::planHold(plan.sheet, requirePlace(plan.sheet, plan.settings, name));
    HoldOutcome outcome;
    outcome.notices = wanted.notices;
    outcome.changes = document.transact(
        {kTargetsHold, store::StepKind::Edit, placeSummary(name, measure)},
        [&](store::Writer &writer) { outcome.added = writeHolds(writer, wanted, reason, until); });
    return outcome;
}

store::Changes releaseTarget(store::Document &document, const PlaceName &name, plan::Measure measure)
{
    const store::PlanSheet plan = store::readSheet(document.connection(), measure);
    const spread::Place place = requirePlace(plan.sheet, plan.settings, name);
    const std::vector<plan::HoldId> holds = holdsStandingFor(plan.sheet, place);
    if (holds.empty())
        throw base::Error("hold-unknown", {{"node", name.node}, {"period", name.period}});
    return document.transact({kTargetsRelease, store::StepKind::Edit, placeSummary(name, measure)},
                             [&](store::Writer &writer) {
                                 for (const plan::HoldId hold : holds)
                                     store::removeHold(writer, hold);
                             });
}

} // namespace quotasmith::ops
