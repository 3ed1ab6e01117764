// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/measure.h"
#include "core/plan/plan_settings.h"

#include <QString>

#include <optional>
#include <string>

/// Ratios, and other values told as exact fractions.
namespace quotasmith::text {

/// For people: `22.0 %`, `1,234.50` where the ratio is an amount, `45.0` days. Nothing: the dash.
QString ratioText(plan::Measure ratio, const std::optional<money::Rate> &value, const plan::PlanSettings &settings);
/// For files: `0.22`, `1234.50`; at most six decimals where none say it exactly.
std::string ratioPlain(plan::Measure ratio, const money::Rate &value, const plan::PlanSettings &settings);

/// A value of any measure in its whole unit, rounded to what the measure counts in: `1,500,000.00`, `12`, `22.0 %`.
QString wholeText(plan::Measure measure, const std::optional<money::Rate> &value, const plan::PlanSettings &settings);
/// The same for files: `1500000.00`, `12`, `0.22`.
std::string wholePlain(plan::Measure measure, const money::Rate &value, const plan::PlanSettings &settings);

} // namespace quotasmith::text
