// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/source.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/dialect.h"
#include "core/exchange/head/head_rows.h"
#include "core/exchange/head/sheet_choice.h"
#include "core/exchange/xlsx/reader/file_kind.h"
#include "core/exchange/xlsx/reader/sheet_body.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{2} << 30;
constexpr std::uintmax_t kMostWorkbookBytes = std::uintmax_t{128} << 20;

[[noreturn]] void failSize(const std::string &file, std::uintmax_t limit)
{
    throw base::Error("file-too-large", {{"file", file}, {"limit", std::to_string(limit)}});
}

std::size_t sheetOf(const Workbook &workbook, const SourceForm &form)
{
    if (!form.sheet.empty())
        return workbook.sheetCalled(form.sheet);
    const auto &sheets = workbook.sheets();
    const auto likely = std::find_if(sheets.begin(), sheets.end(),
                                     [&](const SheetInfo &sheet) { return sheet.name == form.likelySheet; });
    return likely != sheets.end() ? static_cast<std::size_t>(likely - sheets.begin())
                                  : likelySheet(workbook, form.words);
}

/// Merged cells that begin in the first rows.
std::vector<CellRange> mergedAbove(const std::vector<CellRange> &merged, const HeadRows &rows)
{
    std::vector<CellRange> above;
    for (const CellRange &range : merged)
        if (!rows.rows().empty() && range.first.row <= rows.rows().back().line)
            above.push_back(range);
    return above;
}

/// The name of a file without its ending.
std::string stemOf(const std::string &file)
{
    return file.substr(0, file.rfind('.'));
}

/// What is written in the table counts before the name of its sheet, and that before the name of its file.
TableNotes notesOf(const TableHead &head, const std::string &sheet, const std::string &file)
{
    TableNotes notes = readTableNotes(head.notes);
    for (const std::string &name : {sheet, stemOf(file)}) {
        const TableNotes named = readTableNotes(std::vector<TableNote>{TableNote{0, name}});
        if (!notes.year && named.year) {
            notes.year = named.year;
            notes.yearNote = named.yearNote;
        }
        if (!notes.month && named.month) {
            notes.month = named.month;
            notes.monthNote = named.monthNote;
        }
    }
    return notes;
}

} // namespace

Source Source::open(const std::filesystem::path &file, const SourceForm &form)
{
    std::error_code ignored; // a file that is not there is named by the mapping below
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    if (!ignored && size > kMostBytes)
        failSize(file.string(), kMostBytes);
    return Source(file.filename().string(), std::make_unique<base::MappedFile>(file), nullptr, form);
}

Source Source::fromBytes(std::string name, std::string bytes, const SourceForm &form)
{
    return Source(std::move(name), nullptr, std::make_unique<const std::string>(std::move(bytes)), form);
}

Source::Source(std::string name, std::unique_ptr<base::MappedFile> file, std::unique_ptr<const std::string> memory,
               const SourceForm &form)
    : m_name(std::move(name)), m_file(std::move(file)), m_memory(std::move(memory))
{
    if (fileKindOf(m_name, bytes()) == FileKind::Workbook)
        openWorkbook(form);
    else
        openText(form);
    m_notes = notesOf(m_head, sheet(), m_name);
    m_hash = base::sha256(bytes());
}

void Source::openText(const SourceForm &form)
{
    if (!form.sheet.empty())
        throw base::Error("sheet-not-a-workbook", {{"file", m_name}, {"sheet", form.sheet}});
    m_text =
        decodeText(bytes(), form.encoding.empty() ? detectEncoding(bytes()) : parseEncoding(form.encoding, bytes()));
    m_delimiter = form.delimiter.empty() ? detectDelimiter(m_text.text) : parseDelimiter(form.delimiter);
    CsvReader reader(m_text.text, m_delimiter);
    const HeadRows rows(reader);
    takeHead(rows, {}, form);
    m_bodyStart = static_cast<std::size_t>(rows.positionBehind(m_head.first + m_head.rows - 1));
    m_bodyLine = 1 + countLineEnds(m_text.text.substr(0, m_bodyStart));
    m_length = static_cast<std::int64_t>(m_text.text.size() - m_bodyStart);
}

void Source::openWorkbook(const SourceForm &form)
{
    if (bytes().size() > kMostWorkbookBytes)
        failSize(m_name, kMostWorkbookBytes);
    m_workbook = std::make_unique<const Workbook>(m_name, bytes());
    m_sheet = sheetOf(*m_workbook, form);
    const auto reader = m_workbook->rows(m_sheet);
    const std::vector<CellRange> merged = m_workbook->merged(m_sheet, kMostSheetRows);
    const HeadRows rows(*reader);
    takeHead(rows, mergedAbove(merged, rows), form);
    m_bodyLine = rows.rows()[m_head.first + m_head.rows - 1].line + 1;
    m_length = m_workbook->length(m_sheet);
    takeMerged(merged);
}

void Source::takeHead(const HeadRows &rows, const std::vector<CellRange> &merged, const SourceForm &form)
{
    const std::vector<HeadRow> &all = rows.rows();
    if (all.empty())
        throw base::Error("header-missing", {{"file", m_name}});
    if (form.headerLine == 0) {
        m_head = findTableHead(all, merged, form.words);
    } else {
        const auto stated =
            std::find_if(all.begin(), all.end(), [&](const HeadRow &row) { return row.line == form.headerLine; });
        if (stated == all.end())
            throw base::Error("header-line-bad", {{"file", m_name}, {"line", std::to_string(form.headerLine)}});
        m_head = tableHeadAt(all, merged, static_cast<std::size_t>(stated - all.begin()),
                             std::max<std::size_t>(form.headerRows, 1));
    }
    m_headerLine = all[m_head.first].line;
    for (std::size_t row = m_head.first; row < m_head.first + m_head.rows; ++row)
        if (rows.problem(row) != RowProblem::None)
            throw base::Error("header-bad", {{"file", m_name},
                                             {"line", std::to_string(all[row].line)},
                                             {"problem", std::string(rowProblemCode(rows.problem(row)))}});
}

void Source::takeMerged(const std::vector<CellRange> &merged)
{
    for (const CellRange &range : merged)
        if (range.first.row >= m_bodyLine && range.last.row > range.first.row)
            m_mergedBelow.push_back(range);
    std::sort(m_mergedBelow.begin(), m_mergedBelow.end(),
              [](const CellRange &a, const CellRange &b) { return a.first.row < b.first.row; });
}

std::vector<SheetInfo> Source::sheets() const
{
    return m_workbook ? m_workbook->sheets() : std::vector<SheetInfo>();
}

std::string Source::sheet() const
{
    return m_workbook ? m_workbook->sheets()[m_sheet].name : std::string();
}

std::string Source::columnLetter(std::size_t column) const
{
    return m_workbook ? columnLetters(column) : std::string();
}

std::string Source::columnName(std::size_t column) const
{
    const std::string letter = columnLetter(column);
    if (letter.empty())
        return header()[column];
    return header()[column].empty() ? letter : header()[column] + " (" + letter + ')';
}

std::unique_ptr<RowReader> Source::rows() const
{
    if (m_workbook)
        return std::make_unique<SheetBody>(m_workbook->rows(m_sheet, header().size()), m_bodyLine, header().size());
    return std::make_unique<CsvReader>(m_text.text.substr(m_bodyStart), m_delimiter, m_bodyLine);
}

} // namespace quotasmith::exchange
