// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/refused_rows.h"

#include "core/exchange/csv/csv_writer.h"

#include <unordered_map>

namespace quotasmith::exchange {

namespace {

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

std::string refusedRowsText(const Source &source, const Refusals &refused, const RefusalWords &words)
{
    std::unordered_map<std::int64_t, const Refusal *> firsts;
    for (const Refusal &refusal : refused.listed())
        firsts.emplace(refusal.line, &refusal);
    std::string out(kByteOrderMark);
    CsvWriter writer(out);
    writeHeader(writer, source, static_cast<bool>(words));
    const auto rows = source.rows();
    Row row;
    while (rows->next(row)) {
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
