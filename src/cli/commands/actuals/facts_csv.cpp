// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/facts_csv.h"

#include "core/exchange/csv/csv_writer.h"
#include "core/store/tables/entries.h"
#include "core/store/tables/fact_parts.h"
#include "core/store/tables/nodes.h"

#include <algorithm>
#include <unordered_map>

namespace quotasmith::cli {

namespace {

/// Lines for the file, one after the other.
class FactLines {
public:
    FactLines(const store::Connection &connection, const plan::PlanSettings &settings, std::uint32_t present,
              std::string &out)
        : m_writer(out)
    {
        for (const plan::Axis axis : plan::kAxes)
            for (const plan::Node &node : store::readNodes(connection, axis))
                m_codes[node.id] = node.unassigned ? std::string() : node.code;
        const auto measures = plan::factMeasures();
        for (std::size_t m = 0; m < measures.size(); ++m)
            if ((present >> m & 1U) != 0)
                m_columns.push_back({static_cast<int>(m), settings.decimals(measures[m])});
        writeHeader(measures);
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
    struct Column {
        int measure = 0;
        int decimals = 0;
    };

    void writeHeader(std::span<const plan::Measure> measures)
    {
        for (const char *name : {"date", "person", "account", "product"})
            m_writer.bare(name);
        for (const Column &column : m_columns)
            m_writer.bare(plan::measureCode(measures[static_cast<std::size_t>(column.measure)]));
        m_writer.endRow();
    }

    static std::string dayText(int day)
    {
        return {'-', static_cast<char>('0' + day / 10), static_cast<char>('0' + day % 10)};
    }

    exchange::CsvWriter m_writer;
    std::unordered_map<plan::NodeId, std::string> m_codes;
    std::vector<Column> m_columns;
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

std::uint32_t measuresIn(const std::vector<store::FactPart> &parts, const std::vector<plan::Entry> &entries)
{
    std::uint32_t present = 0;
    for (const store::FactPart &part : parts)
        present |= part.present;
    for (const plan::Entry &entry : entries)
        present |= factOf(entry).present;
    return present;
}

} // namespace

FactsCsv factsCsv(const store::Connection &connection, const plan::PlanSettings &settings,
                  const std::optional<calendar::Period> &period, exchange::ByteOrderMark mark)
{
    std::vector<store::FactPart> parts = store::readActiveParts(connection);
    std::vector<plan::Entry> entries = store::readEntries(connection);
    const auto isOutside = [&](const auto &one) { return period && !period->contains(one.month); };
    std::erase_if(parts, isOutside);
    std::erase_if(entries, isOutside);
    FactsCsv csv{std::string(mark == exchange::ByteOrderMark::Written ? exchange::kByteOrderMark : std::string_view()),
                 0};
    FactLines lines(connection, settings, measuresIn(parts, entries), csv.text);
    for (const store::FactPart &part : parts)
        store::visitFacts(connection, part.id,
                          [&, month = part.month.text()](const plan::Fact &fact) { lines.add(fact, month); });
    for (const plan::Entry &entry : entries)
        lines.add(factOf(entry), entry.month.text());
    csv.rows = lines.rows();
    return csv;
}

} // namespace quotasmith::cli
