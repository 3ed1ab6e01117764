// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/version_sheet.h"

#include "core/base/error.h"
#include "core/spread/reshape.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/versions/version_snapshots.h"

#include <memory>

namespace quotasmith::ops {

namespace {

/// A snapshot holds nothing below the planned level, so every depth of the axis is planned.
plan::Level deepest(plan::Axis axis)
{
    int count = 0;
    const auto &levels = plan::levelsOf(axis, count);
    return levels[static_cast<std::size_t>(count - 1)];
}

bool isSigned(const VersionInfo &version)
{
    return version.state == VersionState::Approved;
}

} // namespace

VersionInfo requireVersion(const store::Connection &connection, int number)
{
    std::string known;
    for (VersionInfo &version : readVersions(connection)) {
        if (version.number == number)
            return std::move(version);
        known += (known.empty() ? "" : ", ") + std::to_string(version.number);
    }
    throw base::Error("version-unknown", {{"version", std::to_string(number)}, {"known", known}});
}

std::array<store::SharedTree, 3> versionTrees(const store::Connection &connection, const VersionInfo &version)
{
    if (!isSigned(version))
        return store::sharedTrees(connection, store::readSettings(connection));
    std::array<store::SharedTree, 3> trees;
    for (const plan::Axis axis : plan::kAxes)
        trees[static_cast<std::size_t>(axis)] =
            std::make_shared<const plan::Tree>(store::snapshotNodes(connection, version.number, axis), deepest(axis));
    return trees;
}

std::vector<plan::Measure> versionMeasures(const store::Connection &connection, const VersionInfo &version)
{
    return isSigned(version) ? store::snapshotMeasures(connection, version.number) : store::plannedMeasures(connection);
}

store::PlanSheet readVersionSheet(const store::Connection &connection, const VersionInfo &version,
                                  const std::array<store::SharedTree, 3> &trees, plan::Measure measure)
{
    store::PlanSheet plan;
    plan.settings = store::readSettings(connection);
    plan.trees = trees;
    spread::Sheet &sheet = plan.sheet;
    sheet.measure = measure;
    sheet.allowNegative = measure == plan::Measure::GrossProfit;
    sheet.grain = plan::kindOf(measure) == plan::MeasureKind::Money ? plan.settings.grain : 1;
    const int number = version.number;
    const auto spine =
        isSigned(version) ? store::snapshotSpine(connection, number, measure) : store::readSpine(connection, measure);
    plan.planned = spine.has_value();
    sheet.spine = spine.value_or(plan::TargetLine());
    sheet.open = isSigned(version) ? store::snapshotOpenMonths(connection, number, measure)
                                   : store::readOpenMonths(connection, measure);
    if (!spine)
        sheet.open.fill(true);
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        sheet.trees[a] = trees[a].get();
        const store::LinesByNode lines = isSigned(version) ? store::snapshotTargets(connection, number, measure, axis)
                                                           : store::readTargets(connection, measure, axis);
        sheet.tables[a] = spread::reshape(lines, *trees[a], sheet.spine);
    }
    return plan;
}

VersionInfo requireVersionAt(const store::Connection &connection, const std::string &day)
{
    std::vector<VersionInfo> versions = readVersions(connection);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (isSigned(*version) && version->approvedOn <= day)
            return std::move(*version);
    throw base::Error("version-none-at", {{"day", day}});
}

} // namespace quotasmith::ops
