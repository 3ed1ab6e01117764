// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/next_year/next_year.h"

#include "core/ops/op_codes.h"
#include "core/ops/plan/next_year/carried_lists.h"
#include "core/ops/plan/next_year/carried_people.h"
#include "core/ops/versions/targets_in_force.h"
#include "core/ops/versions/versions.h"
#include "core/store/backup.h"
#include "core/store/draft.h"
#include "core/store/new_file.h"
#include "core/store/new_year.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

#include <algorithm>
#include <charconv>

namespace quotasmith::ops {

namespace {

constexpr const char *kOriginFile = "origin.file";
constexpr const char *kOriginYear = "origin.year";
constexpr const char *kOriginPlan = "origin.plan";
constexpr const char *kOriginVersion = "origin.version";

std::string baseKey(plan::Measure measure)
{
    return "openingBase." + std::string(plan::measureCode(measure));
}

std::optional<std::int64_t> numberOf(const std::optional<std::string> &text)
{
    std::int64_t number = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

/// The targets in force as those of another year: a value a leaf and month that has one.
std::vector<store::OtherYearTarget> pastTargets(const store::Connection &connection, const plan::PlanSettings &settings)
{
    const TargetsInForce inForce(connection);
    std::vector<store::OtherYearTarget> targets;
    for (const plan::Measure measure : store::plannedMeasures(connection))
        for (const plan::Axis axis : plan::kAxes)
            for (const auto &[node, line] : inForce.lines(measure, axis))
                for (int m = 0; m < 12; ++m)
                    if (const std::int64_t value = line.cells[static_cast<std::size_t>(m)]; value != 0)
                        targets.push_back({measure, node, settings.calendar.month(m), value});
    return targets;
}

/// What leads back to the plan this one is started from.
PlanOrigin originOf(const store::Document &plan, const plan::PlanSettings &settings)
{
    PlanOrigin origin{plan.file().filename().string(), settings.calendar.year(), std::to_string(settings.planId), {}};
    for (const VersionInfo &version : readVersions(plan.connection()))
        if (version.state == VersionState::Approved)
            origin.version = version.code;
    return origin;
}

void writeOrigin(store::Writer &writer, const PlanOrigin &origin, const std::vector<OpeningBase> &bases)
{
    store::putSetting(writer, kOriginFile, origin.file);
    store::putSetting(writer, kOriginYear, std::to_string(origin.year));
    store::putSetting(writer, kOriginPlan, origin.plan);
    store::putSetting(writer, kOriginVersion, origin.version);
    for (const OpeningBase &base : bases)
        store::putSetting(writer, baseKey(base.measure), std::to_string(base.amount()));
}

void carryOver(store::Document &document, const PlanOrigin &origin, const std::vector<store::OtherYearTarget> &targets,
               NextYear &result)
{
    const calendar::Month first = result.settings.calendar.start();
    const store::Op op{
        kPlanContinue, store::StepKind::Barrier, {{"company", result.settings.company}, {"source", origin.file}}};
    document.transact(op, [&](store::Writer &writer) {
        for (const store::OtherYearTarget &target : targets)
            store::putOtherYearTarget(writer, target);
        result.rowsLeft = carryLists(writer, first);
        carryPeople(writer, first);
        carrySchemes(writer, first);
        result.settings.planId = writer.newId<plan::NodeId>().value();
        store::putSettings(writer, result.settings);
        writeOrigin(writer, origin, result.end.bases);
    });
}

} // namespace

std::optional<PlanOrigin> readOrigin(const store::Connection &connection)
{
    const auto file = store::readSetting(connection, kOriginFile);
    if (!file)
        return std::nullopt;
    return PlanOrigin{*file, static_cast<int>(numberOf(store::readSetting(connection, kOriginYear)).value_or(0)),
                      store::readSetting(connection, kOriginPlan).value_or(""),
                      store::readSetting(connection, kOriginVersion).value_or("")};
}

std::optional<std::int64_t> readOpeningBase(const store::Connection &connection, plan::Measure measure)
{
    return numberOf(store::readSetting(connection, baseKey(measure)));
}

NextYear startNextYear(const store::Document &plan, const std::filesystem::path &file,
                       const store::Surroundings &surroundings)
{
    store::requireNewFile(file);
    NextYear result;
    result.end = readYearEnd(plan.connection());
    result.settings = result.end.settings;
    result.settings.calendar = result.settings.calendar.shifted(1);
    // Everything happens under a name nobody knows; the finished file appears at once, or not at all.
    const store::Draft draft(std::filesystem::absolute(file));
    store::copyFile(plan.connection(), draft.file(), store::CopyDetail::Everything);
    store::clearYear(draft.file());
    const auto targets = pastTargets(plan.connection(), result.end.settings);
    carryOver(*store::Document::openForWriting(draft.file(), surroundings), originOf(plan, result.end.settings),
              targets, result);
    draft.publish();
    return result;
}

} // namespace quotasmith::ops
