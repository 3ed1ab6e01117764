// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/ops/review/read_forecast.h"
#include "core/ops/review/read_review.h"
#include "core/ops/review/read_variance.h"

#include <QString>

/// Plan against actual, bridges and forecasts as tables on their way out, headers and names in the language of the
/// moment; codes are never localised.
namespace quotasmith::text {

/// A row a node.
exchange::ExportTable reviewTable(const ops::Review &review);
/// The start, every effect, the end.
exchange::ExportTable varianceTable(const ops::Variance &variance);
/// A row a method and month, actuals among them; the year last.
exchange::ExportTable forecastTable(const ops::Forecasts &forecasts);

/// What the sheets of workbooks are called.
QString reviewSheetName();
QString varianceSheetName();
QString forecastSheetName();

} // namespace quotasmith::text
