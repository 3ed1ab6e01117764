// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/versions/versions.h"
#include "core/plan/plan_settings.h"
#include "core/spread/sheet.h"
#include "ui/shell/pages/number_words.h"

/// Versions of the targets as tables one reads, and what lies between two of them.
namespace quotasmith::ui {

/// The last one first.
TableContent versionsTable(const std::vector<ops::VersionInfo> &versions);
/// Every listed approver with what they said.
TableContent votesTable(const ops::VersionInfo &version);

/// From one annual number to another, a row a child of the company; sums exactly.
struct VersionBridge {
    plan::PlanSettings settings;
    QString from, to;
    std::int64_t start = 0;
    std::vector<ops::VersionBridgeRow> rows;
    std::int64_t end = 0;
};
VersionBridge bridgeOf(const ops::VersionComparison &comparison, const plan::PlanSettings &settings);
/// What moves, and what it comes to: beside a year's number a revision would be too small to be seen.
chart::WaterfallChart bridgeChart(const VersionBridge &bridge);
TableContent bridgeTable(const VersionBridge &bridge, const NumberWords &words);

/// Every cell that differs.
TableContent cellsTable(const ops::VersionComparison &comparison, const NumberWords &words);
/// Quarters and the year of every planned node of the organisation.
TableContent signedTable(const spread::Sheet &sheet, const QString &title, const NumberWords &words);

} // namespace quotasmith::ui
