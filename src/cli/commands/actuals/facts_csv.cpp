// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/facts_csv.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/nodes.h"

#include <algorithm>
#include <unordered_map>

namespace quotasmith::cli {

namespace {

/// The measures that occur, as columns.
struct MeasureColumn {
    int measure = 0;
    int decimals = 0;
};

std::vector<exchange::ExportColumn> columnsOf(const std::vector<MeasureColumn> &measures)
{
    std::vector<exchange::ExportColumn> columns{{"date", exchange::ColumnKind::Date, 0},
                                                {"person", exchange::ColumnKind::Text, 0},
                                                {"account", exchange::ColumnKind::Text, 0},
                                                {"product", exchange::ColumnKind::Text, 0}};
    for (const MeasureColumn &column : measures) {
        const plan::Measure measure = plan::factMeasures()[static_cast<std::size_t>(column.measure)];
        columns.push_back({std::string(plan::measureCode(measure)), exchange::ColumnKind::Money, column.decimals});
    }
    return columns;
}

/// Lines for the file, one after the other, through a CsvWriter or a SheetWriter.
template <class Writer> class FactLines {
public:
    FactLines(const store::Connection &connection, std::vector<MeasureColumn> columns, Writer &writer)
        : m_writer(writer), m_columns(std::move(columns))
    {
        for (const plan::Axis axis : plan::kAxes)
            for (const plan::Node &node : store::readNodes(connection, axis))
                m_codes[node.id] = node.unassigned ? std::string() : node.code;
    }

    void add(const plan::Fact &fact, const std::string &month)
    {
        m_writer.bare(fact.day == 0 ? month : month + dayText(fact.day));
        for (const plan::NodeId member : {fact.person, fact.account, fact.product})
            m_writer.text(m_codes[member]);
        for (const auto &[measure, decimals] : m_columns) {
            if (fact.has(measure))
                m_writer.amount(fact.values[static_cast<std::size_t>(measure)], decimals);
            else
                m_writer.missing();
        }
        m_writer.endRow();
        ++m_rows;
    }
    std::int64_t rows() const { return m_rows; }

private:
    static std::string dayText(int day)
    {
        return {'-', static_cast<char>('0' + day / 10), static_cast<char>('0' + day % 10)};
    }

    Writer &m_writer;
    std::unordered_map<plan::NodeId, std::string> m_codes;
    std::vector<MeasureColumn> m_columns;
    std::int64_t m_rows = 0;
};

/// A typed value as the line it stands for.
plan::Fact factOf(const plan::Entry &entry)
{
    plan::Fact fact{entry.person, entry.account, entry.product, 0, 0, {}};
    const auto measures = plan::factMeasures();
    const auto m =
        static_cast<std::size_t>(std::find(measures.begin(), measures.end(), entry.measure) - measures.begin());
    fact.present = 1U << m;
    fact.values[m] = entry.value;
    return fact;
}

/// What counts in a period.
struct Lines {
    std::vector<store::FactPart> parts;
    std::vector<plan::Entry> entries;
    std::vector<MeasureColumn> columns;
    std::int64_t count = 0;
};

Lines linesOf(const store::Connection &connection, const plan::PlanSettings &settings,
              const std::optional<calendar::Period> &period)
{
    Lines lines{store::readActiveParts(connection), store::readEntries(connection), {}, 0};
    const auto isOutside = [&](const auto &one) { return period && !period->contains(one.month); };
    std::erase_if(lines.parts, isOutside);
    std::erase_if(lines.entries, isOutside);
    std::uint32_t present = 0;
    for (const store::FactPart &part : lines.parts) {
        present |= part.present;
        lines.count += part.lines;
    }
    for (const plan::Entry &entry : lines.entries)
        present |= factOf(entry).present;
    lines.count += static_cast<std::int64_t>(lines.entries.size());
    const auto measures = plan::factMeasures();
    for (std::size_t m = 0; m < measures.size(); ++m)
        if ((present >> m & 1U) != 0)
            lines.columns.push_back({static_cast<int>(m), settings.decimals(measures[m])});
    return lines;
}

template <class Writer> std::int64_t writeLines(const store::Connection &connection, const Lines &lines, Writer &writer)
{
    FactLines<Writer> out(connection, lines.columns, writer);
    for (const store::FactPart &part : lines.parts)
        store::visitFacts(connection, part.id,
                          [&, month = part.month.text()](const plan::Fact &fact) { out.add(fact, month); });
    for (const plan::Entry &entry : lines.entries)
        out.add(factOf(entry), entry.month.text());
    return out.rows();
}

} // namespace

FactsFile factsCsv(const store::Connection &connection, const plan::PlanSettings &settings,
                   const std::optional<calendar::Period> &period, exchange::ByteOrderMark mark)
{
    const Lines lines = linesOf(connection, settings, period);
    FactsFile file{
        std::string(mark == exchange::ByteOrderMark::Written ? exchange::kByteOrderMark : std::string_view()), 0};
    exchange::CsvWriter writer(file.bytes);
    for (const exchange::ExportColumn &column : columnsOf(lines.columns))
        writer.bare(column.header);
    writer.endRow();
    file.rows = writeLines(connection, lines, writer);
    return file;
}

FactsFile factsWorkbook(const store::Connection &connection, const plan::PlanSettings &settings,
                        const std::optional<calendar::Period> &period, const exchange::WorkbookForm &form)
{
    constexpr std::int64_t kManyLines = 50'000;
    const Lines lines = linesOf(connection, settings, period);
    exchange::WorkbookForm sized = form;
    sized.size = lines.count > kManyLines ? exchange::WorkbookSize::Large : exchange::WorkbookSize::Small;
    exchange::SheetWriter writer(sized, columnsOf(lines.columns));
    const std::int64_t rows = writeLines(connection, lines, writer);
    return {writer.finish(0), rows};
}

} // namespace quotasmith::cli
