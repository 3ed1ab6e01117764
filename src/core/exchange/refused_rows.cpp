// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/refused_rows.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/csv/formula_guard.h"
#include "core/exchange/readers/merged_cells.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

namespace quotasmith::exchange {

namespace {

/// Columns whose merged cells stand for each of their lines.
std::set<std::size_t> namedColumns(const Source &source, const ImportReport &report)
{
    std::set<std::size_t> columns;
    for (const MapEntry &entry : report.map) {
        const Field *field = findField(report.kind, entry.field);
        for (std::size_t i = 0; i < source.header().size(); ++i)
            if (field && !isAmount(*field) && source.header()[i] == entry.column)
                columns.insert(i);
    }
    return columns;
}

/// Rows of text in a workbook, called like CsvWriter.
class TextSheet {
public:
    explicit TextSheet(const WorkbookForm &form) : m_book(form) {}

    void text(std::string_view text)
    {
        if (!text.empty())
            m_book.text(m_place, guardedForWorkbook(text), {m_isHeader ? CellForm::Header : CellForm::Text});
        ++m_place.column;
    }
    void bare(std::string_view text) { this->text(text); }
    void count(std::int64_t value)
    {
        m_book.amount(m_place, value, {CellForm::Amount});
        ++m_place.column;
    }
    void endRow()
    {
        if (m_isHeader)
            m_book.arrange({m_place.row, 0, true});
        m_isHeader = false;
        m_place = {m_place.row + 1, 0};
    }
    /// The row that begins now has the names of the columns.
    void beginHeader() { m_isHeader = true; }
    std::string finish() { return m_book.finish(); }

private:
    NewWorkbook m_book;
    CellPlace m_place;
    bool m_isHeader = false;
};

void beginHeader(CsvWriter &) {}
void beginHeader(TextSheet &writer)
{
    writer.beginHeader();
}

/// Without them the amounts of a table in 万元 would be read in 元.
template <class Writer> void writeNotes(Writer &writer, const Source &source)
{
    const TableNotes &notes = source.notes();
    std::vector<std::string> written;
    for (const TableNote *note : {&notes.scaleNote, &notes.yearNote, &notes.monthNote}) {
        const auto &header = source.header();
        const bool isKnown = std::find(written.begin(), written.end(), note->text) != written.end() ||
                             std::find(header.begin(), header.end(), note->text) != header.end();
        if (note->text.empty() || isKnown)
            continue;
        writer.text(note->text);
        writer.endRow();
        written.push_back(note->text);
    }
}

template <class Writer> void writeHeader(Writer &writer, const Source &source, bool hasWords)
{
    beginHeader(writer);
    for (const std::string &name : source.header())
        writer.text(name);
    for (const std::string_view name : {"refusedLine", "refusedColumn", "refusedCode"})
        writer.bare(name);
    if (hasWords)
        writer.bare("refusedReason");
    writer.endRow();
}

template <class Writer>
void writeReason(Writer &writer, std::int64_t line, const Refusal *refusal, const RefusalWords &words)
{
    writer.count(line);
    writer.text(refusal ? refusal->column : std::string());
    writer.text(refusal ? refusal->code : std::string());
    if (words)
        writer.text(refusal ? words(*refusal) : std::string());
}

template <class Writer>
void writeRefused(Writer &writer, const Source &source, const ImportReport &report, const RefusalWords &words)
{
    const Refusals &refused = report.refused;
    MergedCells merged(source, namedColumns(source, report));
    std::unordered_map<std::int64_t, const Refusal *> firsts;
    for (const Refusal &refusal : refused.listed())
        firsts.emplace(refusal.line, &refusal);
    writeNotes(writer, source);
    writeHeader(writer, source, static_cast<bool>(words));
    const auto rows = source.rows();
    Row row;
    while (rows->next(row)) {
        merged.fill(row);
        if (!refused.contains(row.line))
            continue;
        for (std::size_t i = 0; i < source.header().size(); ++i)
            writer.text(i < row.fields.size() ? row.fields[i] : std::string_view());
        const auto found = firsts.find(row.line);
        writeReason(writer, row.line, found == firsts.end() ? nullptr : found->second, words);
        writer.endRow();
    }
}

} // namespace

std::string refusedRowsText(const Source &source, const ImportReport &report, const RefusalWords &words)
{
    std::string out(kByteOrderMark);
    CsvWriter writer(out);
    writeRefused(writer, source, report, words);
    return out;
}

std::string refusedRowsWorkbook(const Source &source, const ImportReport &report, const WorkbookForm &form,
                                const RefusalWords &words)
{
    TextSheet writer(form);
    writeRefused(writer, source, report, words);
    return writer.finish();
}

} // namespace quotasmith::exchange
