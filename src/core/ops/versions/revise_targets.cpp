// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/money.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/finish_edit.h"
#include "core/ops/targets/write_sheet.h"
#include "core/ops/versions/edit_versions.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/versions/version_rows.h"
#include "core/store/tables/versions/version_snapshots.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

constexpr std::array<std::string_view, 3> kMethods{"respread", "lower", "free"};

base::ErrorData dataOf(const VersionInfo &version)
{
    return {{"version", std::to_string(version.number)}, {"state", std::string(versionStateCode(version.state))}};
}

/// Of the company in a month; nothing when nobody knows.
std::optional<std::int64_t> actualOf(const store::Connection &connection, plan::Measure measure, calendar::Month month)
{
    std::optional<std::int64_t> sum;
    const calendar::Period period{calendar::PeriodKind::Month, month, 1, 0};
    for (const auto &[each, members] : store::sumsByMember(connection, plan::Axis::Organisation, period))
        for (const auto &[member, actual] : members)
            if (const auto value = actual.value(measure))
                sum = money::addUnits(sum.value_or(0), *value);
    return sum;
}

/// What closed months fell short of, below zero when they came to more; months without actuals say nothing.
std::int64_t shortfall(const store::Connection &connection, const store::PlanSheet &plan)
{
    std::int64_t missing = 0;
    for (std::size_t m = 0; m < 12; ++m) {
        const auto actual = plan.sheet.closed[m] ? actualOf(connection, plan.sheet.measure,
                                                            plan.settings.calendar.month(static_cast<int>(m)))
                                                 : std::nullopt;
        if (actual)
            missing = money::addUnits(missing, money::subtractUnits(plan.sheet.spine.cells[m], *actual));
    }
    return missing;
}

spread::EditResult revised(const store::Connection &connection, const store::PlanSheet &plan, Revising method)
{
    const std::int64_t year = plan::sumOf(plan.sheet.spine.cells);
    const std::int64_t missing = method == Revising::Free ? 0 : shortfall(connection, plan);
    if (missing == 0 || (method == Revising::Lower && missing < 0))
        return spread::Done{plan.sheet, {}};
    return spread::setAnnual(plan.sheet, method == Revising::Respread ? money::addUnits(year, missing)
                                                                      : money::subtractUnits(year, missing));
}

calendar::Month requireOpenMonth(const store::PlanSheet &plan)
{
    for (int m = 0; m < 12; ++m)
        if (!plan.sheet.closed[static_cast<std::size_t>(m)])
            return plan.settings.calendar.month(m);
    throw base::Error("no-open-month");
}

store::VersionRow rowOf(int number, const Revision &revision, calendar::Month effective)
{
    store::VersionRow row;
    row.number = number;
    row.state = versionStateCode(VersionState::Draft);
    row.method = revisingCode(revision.method);
    row.reason = base::trimmed(revision.reason);
    row.condition = base::trimmed(revision.trigger);
    row.effective = effective;
    return row;
}

store::Changes begin(store::Document &document, store::VersionRow row, const spread::Sheet &after)
{
    const store::Op op{kVersionsRevise,
                       store::StepKind::Edit,
                       {{"version", std::to_string(row.number)}, {"revising", row.method}, {"reason", row.reason}}};
    return document.transact(op, [&](store::Writer &writer) {
        row.begunAt = writer.now();
        row.begunBy = writer.author();
        store::putVersion(writer, row);
        store::takeHolds(writer, row.number);
        writeSheet(writer, after);
    });
}

/// People who came and went since may leave the approved targets without a place to stand on.
void requireFits(const store::Connection &connection)
{
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        const store::PlanSheet plan = store::readSheet(connection, measure);
        for (const plan::Axis axis : plan::kAxes) {
            const plan::Tree &tree = plan.sheet.tree(axis);
            for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
                const spread::MonthSet absent = plan.sheet.absentMonths(axis, leaf);
                const auto &cells = plan.sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].cells;
                for (std::size_t m = 0; m < 12; ++m)
                    if (absent.test(m) && cells[m] != 0)
                        throw base::Error("version-drop-misfit", {{"node", tree.node(tree.leafNode(leaf)).code}});
            }
        }
    }
}

void requireNodes(const store::Connection &connection, int approved, int revision)
{
    const auto missing = store::missingNodes(connection, approved, revision);
    if (missing.empty())
        return;
    std::string code = std::to_string(missing.front().value());
    for (const plan::Axis axis : plan::kAxes)
        for (const plan::Node &node : store::snapshotNodes(connection, approved, axis))
            if (node.id == missing.front())
                code = node.code;
    throw base::Error("version-drop-misfit", {{"node", code}});
}

} // namespace

std::string_view revisingCode(Revising revising)
{
    return kMethods[static_cast<std::size_t>(revising)];
}

std::optional<Revising> findRevising(std::string_view code)
{
    const auto found = std::find(kMethods.begin(), kMethods.end(), code);
    return found == kMethods.end() ? std::nullopt : std::optional(static_cast<Revising>(found - kMethods.begin()));
}

TargetsOutcome reviseTargets(store::Document &document, const Revision &revision, Run run)
{
    const store::Connection &connection = document.connection();
    const VersionInfo version = currentVersion(connection);
    if (version.state != VersionState::Approved)
        throw base::Error("version-not-approved", dataOf(version));
    if (base::trimmed(revision.reason).empty())
        throw base::Error("revision-reason-missing");
    requireAdditive(revision.measure);
    TargetsOutcome outcome = outcomeOn(document, revision.measure);
    if (!outcome.before.planned)
        throw base::Error("no-targets", {{"measure", std::string(plan::measureCode(revision.measure))}});
    const store::VersionRow row = rowOf(version.number + 1, revision, requireOpenMonth(outcome.before));
    outcome.result = revised(connection, outcome.before, revision.method);
    if (outcome.after())
        outcome.value = plan::sumOf(outcome.after()->spine.cells);
    if (outcome.after() && run == Run::Write)
        outcome.changes = begin(document, row, *outcome.after());
    return outcome;
}

store::Changes dropRevision(store::Document &document)
{
    const store::Connection &connection = document.connection();
    const VersionInfo version = currentVersion(connection);
    if (version.number == 1)
        throw base::Error("version-first");
    if (version.state != VersionState::Draft && version.state != VersionState::Rejected)
        throw base::Error("version-not-draft", dataOf(version));
    const int approved = version.number - 1;
    requireNodes(connection, approved, version.number);
    const store::Op op{kVersionsDrop, store::StepKind::Edit, {{"version", std::to_string(version.number)}}};
    return document.transact(op, [&](store::Writer &writer) {
        store::restoreSnapshot(writer, approved);
        store::restoreHolds(writer, version.number);
        requireFits(connection);
        settleTargets(writer);
        store::dropHolds(writer, version.number);
        store::removeVersion(writer, version.number);
    });
}

} // namespace quotasmith::ops
