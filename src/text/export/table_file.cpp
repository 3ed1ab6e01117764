// SPDX-License-Identifier: Apache-2.0
#include "text/export/table_file.h"

#include "core/base/text.h"
#include "core/exchange/refused_rows.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "text/convert.h"
#include "text/export/workbook_words.h"
#include "text/import_text.h"

namespace quotasmith::text {

bool isWorkbookName(const std::filesystem::path &file)
{
    return base::lowered(file.extension().string()) == ".xlsx";
}

std::string tableBytes(const NamedTable &table, const std::filesystem::path &file, const std::string &now)
{
    if (!isWorkbookName(file))
        return exchange::csvText(table.table, exchange::ByteOrderMark::Written);
    return exchange::workbookBytes(table.table, workbookForm(table.sheet, now), table.frozenColumns);
}

std::string refusedBytes(const std::filesystem::path &source, const exchange::ImportReport &report,
                         const std::filesystem::path &file, const std::string &now)
{
    const auto lines = exchange::Source::open(source, report.form());
    const auto words = [](const exchange::Refusal &refusal) { return toUtf8(refusedText(refusal)); };
    return isWorkbookName(file)
               ? exchange::refusedRowsWorkbook(lines, report, workbookForm(refusedSheetName(), now), words)
               : exchange::refusedRowsText(lines, report, words);
}

} // namespace quotasmith::text
