// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/source.h"
#include "core/exchange/xlsx/writer/new_workbook.h"

#include <functional>
#include <string>

namespace quotasmith::exchange {

/// Says a refusal in words.
using RefusalWords = std::function<std::string(const Refusal &)>;

/// The refused lines as CSV, to be mended and imported again: what stands above the table and tells its unit, year or
/// month; the source's own columns, with merged names on each of their lines; then `refusedLine
/// refusedColumn refusedCode` and, when words are given, `refusedReason` of the first refusal on each line.
std::string refusedRowsText(const Source &source, const ImportReport &report, const RefusalWords &words = {});
/// The same as a workbook. Cells are text as it stood in the source, so that nothing is read otherwise the second time.
/// Throws what NewWorkbook throws.
std::string refusedRowsWorkbook(const Source &source, const ImportReport &report, const WorkbookForm &form,
                                const RefusalWords &words = {});

} // namespace quotasmith::exchange
