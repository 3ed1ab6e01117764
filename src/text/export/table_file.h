// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/exchange/import_report.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <string>

/// Tables on their way into a file whose name says the form: a workbook when it ends with `.xlsx`, else CSV with the
/// byte-order mark that spreadsheets look for.
namespace quotasmith::text {

struct NamedTable {
    exchange::ExportTable table;
    QString sheet; ///< what the sheet of a workbook is called
    std::uint16_t frozenColumns = 0;
};

bool isWorkbookName(const std::filesystem::path &file);
/// What is to be written to `file`. `now`: the moment, `2027-05-03T08:15:00Z`. Throws what NewWorkbook throws.
std::string tableBytes(const NamedTable &table, const std::filesystem::path &file, const std::string &now);

/// The refused lines of an import with their reasons in words, to be mended and imported again. Opens the source once
/// more: throws what that throws.
std::string refusedBytes(const std::filesystem::path &source, const exchange::ImportReport &report,
                         const std::filesystem::path &file, const std::string &now);

} // namespace quotasmith::text
