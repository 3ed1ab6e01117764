// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/ops/commission/compare_schemes.h"
#include "core/ops/commission/period_pay.h"
#include "core/ops/commission/simulate_pay.h"

#include <QString>

#include <span>

/// Pay as tables on their way out, the headers in the language of the moment.
namespace quotasmith::text {

/// A person a row: what a period pays.
exchange::ExportTable payTable(const ops::PayBook &book, std::span<const ops::PersonStatements> people);
/// A line of a statement a row, of everybody given.
exchange::ExportTable payLinesTable(const ops::PayBook &book, std::span<const ops::PersonStatements> people);
/// A person and year a row.
exchange::ExportTable comparisonTable(const ops::SchemeComparison &comparison);
/// A case a row.
exchange::ExportTable scenariosTable(const ops::PaySimulation &simulation, int decimals);

/// What the sheets of a workbook are called.
QString paySheetName();
QString payLinesSheetName();
QString schemeComparisonSheetName();
QString scenariosSheetName();

/// Where a quota comes from: `assigned stated scaled none`.
QString quotaOriginName(ops::QuotaOrigin origin);

} // namespace quotasmith::text
