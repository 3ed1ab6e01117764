// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/source/table_start.h"

#include "core/base/platform.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/dialect.h"
#include "core/exchange/xlsx/reader/file_kind.h"
#include "core/exchange/xlsx/reader/workbook.h"

namespace quotasmith::ops {

namespace {

std::vector<exchange::HeadRow> firstRows(exchange::RowReader &reader, std::size_t most)
{
    std::vector<exchange::HeadRow> rows;
    exchange::Row row;
    while (rows.size() < most && reader.next(row)) {
        rows.push_back({row.line, {row.fields.begin(), row.fields.end()}});
        for (const exchange::CellProblem &problem : row.cellProblems)
            if (problem.field < rows.back().cells.size())
                rows.back().cells[problem.field] = problem.text;
    }
    return rows;
}

std::vector<TableStart> startsOfText(std::string_view bytes, const exchange::SourceForm &form, std::size_t most)
{
    const exchange::DecodedText text = exchange::decodeText(
        bytes, form.encoding.empty() ? exchange::detectEncoding(bytes) : exchange::parseEncoding(form.encoding, bytes));
    exchange::CsvReader reader(text.text, form.delimiter.empty() ? exchange::detectDelimiter(text.text)
                                                                 : exchange::parseDelimiter(form.delimiter));
    return {{{}, firstRows(reader, most)}};
}

std::vector<TableStart> startsOfSheets(const exchange::Workbook &workbook, const std::string &sheet, std::size_t most)
{
    std::vector<TableStart> starts;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        const bool isWanted = sheet.empty() ? workbook.sheets()[i].state == exchange::SheetState::Visible
                                            : i == workbook.sheetCalled(sheet);
        if (!isWanted)
            continue;
        const auto reader = workbook.rows(i);
        starts.push_back({workbook.sheets()[i].name, firstRows(*reader, most)});
    }
    std::erase_if(starts, [](const TableStart &start) { return start.rows.empty(); });
    return starts;
}

} // namespace

std::vector<TableStart> readTableStarts(const std::filesystem::path &file, const exchange::SourceForm &form,
                                        std::size_t rows)
{
    const base::MappedFile content(file);
    const std::string name = file.filename().string();
    if (exchange::fileKindOf(name, content.content()) == exchange::FileKind::Workbook)
        return startsOfSheets(exchange::Workbook(name, content.content()), form.sheet, rows);
    return startsOfText(content.content(), form, rows);
}

} // namespace quotasmith::ops
