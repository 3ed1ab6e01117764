// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/refused_rows.h"

#include "core/exchange/csv/csv_writer.h"
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

/// Without them the amounts of a table in 万元 would be read in 元.
void writeNotes(CsvWriter &writer, const Source &source)
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

void writeHeader(CsvWriter &writer, const Source &source, bool hasWords)
{
    for (const std::string &name : source.header())
        writer.text(name);
    for (const std::string_view name : {"refusedLine", "refusedColumn", "refusedCode"})
        writer.bare(name);
    if (hasWords)
        writer.bare("refusedReason");
    writer.endRow();
}

void writeReason(CsvWriter &writer, std::int64_t line, const Refusal *refusal, const RefusalWords &words)
{
    writer.count(line);
    writer.text(refusal ? refusal->column : std::string());
    writer.text(refusal ? refusal->code : std::string());
    if (words)
        writer.text(refusal ? words(*refusal) : std::string());
}

} // namespace

std::string refusedRowsText(const Source &source, const ImportReport &report, const RefusalWords &words)
{
    const Refusals &refused = report.refused;
    MergedCells merged(source, namedColumns(source, report));
    std::unordered_map<std::int64_t, const Refusal *> firsts;
    for (const Refusal &refusal : refused.listed())
        firsts.emplace(refusal.line, &refusal);
    std::string out(kByteOrderMark);
    CsvWriter writer(out);
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
    return out;
}

} // namespace quotasmith::exchange
