// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/export/export_form.h"
#include "cli/json.h"
#include "cli/table.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"

#include <vector>

/// Answers that are tables: for people, as JSON, as CSV or as a workbook.
namespace quotasmith::cli {

/// The words of --format these commands know.
inline constexpr const char *kTableForms = "csv|xlsx|json";

/// As it is read on a terminal: amounts grouped, shares in percent.
Table shownTable(const exchange::ExportTable &table);

/// Nothing said: the JSON, or the tables for people. Else the file: CSV is of the first table, a workbook of all.
void answerTables(Context &context, const ExportOptions &to, const std::vector<exchange::NamedTable> &tables,
                  const Json &json);

} // namespace quotasmith::cli
