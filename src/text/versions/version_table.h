// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/ops/versions/versions.h"
#include "core/plan/plan_settings.h"

#include <QString>

#include <cstdint>

namespace quotasmith::text {

/// How many columns say which cell a row is about.
inline constexpr std::uint16_t kComparisonFrozenColumns = 5;

/// The cells in which two versions differ as a table on its way out, with the header in the language of the moment;
/// codes are never localised.
exchange::ExportTable comparisonTable(const ops::VersionComparison &comparison, const plan::PlanSettings &settings);
QString comparisonSheetName();

} // namespace quotasmith::text
