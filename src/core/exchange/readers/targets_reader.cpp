// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/targets_reader.h"

#include "core/base/text.h"
#include "core/exchange/readers/target_lines.h"
#include "core/exchange/readers/when_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace quotasmith::exchange {

namespace {

struct NodeColumn {
    const BoundColumn *column = nullptr;
    std::optional<plan::Axis> axis;
};

class TargetsReader {
public:
    explicit TargetsReader(LineReader &lines);
    void readLine(std::vector<TargetLine> &out);

private:
    void readValues(TargetLine line, std::vector<TargetLine> &out);
    TargetRecord readNode();
    void readAxis(TargetRecord &record);
    void readAmbition(TargetRecord &record);
    std::optional<plan::Measure> measureOfLine();
    void readPeriods(TargetLine &line, std::optional<plan::Measure> measure);
    void readWide(const TargetLine &line, std::vector<TargetLine> &out);
    void readCell(TargetLine &line, const BoundColumn &column);
    std::optional<TargetCell> value(plan::Measure measure, std::size_t column, std::string_view field,
                                    const When &when);
    void refuseSecond(const TargetRecord &record);
    static void completeTotal(TargetRecord &total, const TargetRecord &above);

    using Key = std::tuple<int, std::string, std::string, plan::Measure, int, int>;

    LineReader &m_lines;
    WhenReader m_when;
    std::array<NodeColumn, 4> m_nodes;
    const BoundColumn *m_axis;
    const BoundColumn *m_name;
    const BoundColumn *m_parent;
    const BoundColumn *m_measure;
    const BoundColumn *m_ambition;
    std::vector<const BoundColumn *> m_measures; ///< a column for each measure
    std::optional<PeriodHeader::Kind> m_finest;  ///< of the columns for periods
    std::map<Key, std::int64_t> m_seen;          ///< cell → line
};

TargetsReader::TargetsReader(LineReader &lines)
    : m_lines(lines), m_when(lines), m_axis(lines.mapping().find("axis")), m_name(lines.mapping().find("name")),
      m_parent(lines.mapping().find("parent")), m_measure(lines.mapping().find("measure")),
      m_ambition(lines.mapping().find("ambition"))
{
    const Mapping &mapping = lines.mapping();
    m_nodes = {NodeColumn{mapping.find("code"), std::nullopt},
               NodeColumn{mapping.find("person"), plan::Axis::Organisation},
               NodeColumn{mapping.find("tier"), plan::Axis::Customer},
               NodeColumn{mapping.find("product"), plan::Axis::Product}};
    for (const BoundColumn &bound : mapping.fields)
        if (bound.field->measure)
            m_measures.push_back(&bound);
    for (const auto kind : {PeriodHeader::Kind::Year, PeriodHeader::Kind::Quarter, PeriodHeader::Kind::Month})
        if (mapping.hasPeriods(kind))
            m_finest = kind;
}

void TargetsReader::readLine(std::vector<TargetLine> &out)
{
    TargetLine line;
    line.isTotal = m_lines.takeTotal();
    m_when.startLine();
    line.record = readNode();
    if (line.isTotal && !out.empty())
        completeTotal(line.record, out.back().record);
    const std::size_t before = out.size();
    readValues(std::move(line), out);
    for (std::size_t i = before; i < out.size(); ++i)
        if (!out[i].isTotal)
            refuseSecond(out[i].record);
    for (std::size_t i = before; i < out.size(); ++i)
        out[i].isRefused = m_lines.hasRefusal();
}

/// Adds the line once for each measure that columns of periods are of.
void TargetsReader::readWide(const TargetLine &line, std::vector<TargetLine> &out)
{
    std::vector<std::optional<plan::Measure>> measures;
    for (const PeriodColumn &column : m_lines.mapping().periods)
        if (std::find(measures.begin(), measures.end(), column.measure) == measures.end())
            measures.push_back(column.measure);
    for (const std::optional<plan::Measure> &measure : measures) {
        out.push_back(line);
        if (measure)
            out.back().record.measure = *measure;
        readPeriods(out.back(), measure);
    }
}

/// Adds the line once, or once for each column of a measure.
void TargetsReader::readValues(TargetLine line, std::vector<TargetLine> &out)
{
    if (!m_finest && !m_measures.empty()) {
        for (const BoundColumn *column : m_measures) {
            out.push_back(line);
            out.back().record.measure = *column->field->measure;
            readCell(out.back(), *column);
        }
        return;
    }
    const bool isOfLinesAbove = line.isTotal && !out.empty() && m_lines.text(m_measure).empty();
    const auto measure = isOfLinesAbove ? std::optional(out.back().record.measure) : measureOfLine();
    if (measure) {
        line.record.measure = *measure;
        if (m_finest)
            return readWide(line, out);
        readCell(line, *m_lines.mapping().find("value"));
    }
    out.push_back(std::move(line));
}

TargetRecord TargetsReader::readNode()
{
    TargetRecord record;
    record.line = m_lines.line();
    record.name = m_lines.text(m_name);
    record.parent = m_lines.text(m_parent);
    readAxis(record);
    readAmbition(record);
    for (const NodeColumn &node : m_nodes) {
        const std::string_view text = m_lines.text(node.column);
        if (text.empty() || isTotalWord(text))
            continue;
        const bool isNamed = !record.code.empty();
        if (isNamed && !m_lines.text(m_nodes.front().column).empty())
            break; // a code says it all; what else stands there describes it
        if (isNamed) {
            m_lines.refuse(*node.column, "node-ambiguous", {{"other", record.code}});
            break;
        }
        record.code = text;
        if (node.axis)
            record.axis = node.axis;
    }
    return record;
}

void TargetsReader::readAxis(TargetRecord &record)
{
    const std::string_view text = m_lines.text(m_axis);
    record.axis = plan::findAxis(base::folded(text));
    if (!record.axis && !text.empty() && !isTotalWord(text))
        m_lines.refuse(*m_axis, "axis-unknown");
}

void TargetsReader::readAmbition(TargetRecord &record)
{
    record.ambition = base::folded(m_lines.text(m_ambition));
    if (!record.ambition.empty() && record.ambition != "base" && record.ambition != "stretch" &&
        record.ambition != "challenge")
        m_lines.refuse(*m_ambition, "ambition-unknown");
}

std::optional<plan::Measure> TargetsReader::measureOfLine()
{
    const std::string_view text = m_lines.text(m_measure);
    if (text.empty())
        return m_lines.options().measure;
    const auto measure = findMeasureByName(text);
    if (!measure)
        m_lines.refuse(*m_measure, "measure-unknown");
    return measure;
}

void TargetsReader::readPeriods(TargetLine &line, std::optional<plan::Measure> measure)
{
    for (const PeriodColumn &column : m_lines.mapping().periods) {
        if (column.measure != measure)
            continue;
        // Whichever year it is called by, a year's column is the sum of the line.
        const bool isSum = column.period.kind == PeriodHeader::Kind::Year && m_finest != column.period.kind;
        const auto when = isSum ? std::optional(When{calendar::Month(), 12, 0}) : m_when.of(column.period);
        if (!when) {
            m_lines.refuseLine("year-missing");
            return;
        }
        if (auto cell = value(line.record.measure, column.column, "value", *when))
            (column.period.kind == *m_finest ? line.record.cells : line.stated).push_back(*cell);
    }
}

void TargetsReader::readCell(TargetLine &line, const BoundColumn &column)
{
    const bool hasMonth = m_lines.mapping().has("month");
    const auto when = hasMonth ? m_when.ofLine() : m_when.wholeYear();
    if (!when && !m_lines.hasRefusal())
        m_lines.refuseLine(hasMonth ? "date-missing" : "year-missing");
    // The amount is read in any case: it belongs to the file's sum.
    if (auto cell = value(line.record.measure, column.column, column.field->code, when.value_or(When())))
        line.record.cells.push_back(*cell);
}

std::optional<TargetCell> TargetsReader::value(plan::Measure measure, std::size_t column, std::string_view field,
                                               const When &when)
{
    TargetCell cell{when.first, when.months, 0, 0, {}};
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio) {
        const auto ratio = m_lines.rate(column, field);
        cell.ratio = ratio.value_or(money::Rate());
        return ratio ? std::optional(cell) : std::nullopt;
    }
    const auto amount = m_lines.amount(column, m_lines.formOf(measure, column), field);
    if (!amount)
        return std::nullopt;
    cell.units = amount->units;
    cell.lostMillionths = amount->lostMillionths;
    return cell;
}

void TargetsReader::refuseSecond(const TargetRecord &record)
{
    for (const TargetCell &cell : record.cells) {
        const Key key{record.axis ? static_cast<int>(*record.axis) : -1,
                      record.code,
                      record.ambition,
                      record.measure,
                      cell.first.index(),
                      cell.months};
        const auto [first, isNew] = m_seen.emplace(key, record.line);
        if (isNew || first->second == record.line)
            continue;
        m_lines.refuseLine("duplicate-target",
                           {{"first", std::to_string(first->second)}, {"period", cell.first.text()}});
        return;
    }
}

/// What a total leaves blank it shares with the lines above.
void TargetsReader::completeTotal(TargetRecord &total, const TargetRecord &above)
{
    if (!total.axis)
        total.axis = above.axis;
    if (total.ambition.empty())
        total.ambition = above.ambition;
}

/// Totals found by their place in the tree, each line once.
void countParents(const std::vector<TargetLine> &lines, const std::set<std::int64_t> &named, ImportReport &report)
{
    std::set<std::int64_t> found;
    for (const TargetLine &line : lines)
        if (line.isTotal && !line.isRefused && !named.contains(line.record.line))
            found.insert(line.record.line);
    report.rows.totals += static_cast<std::int64_t>(found.size());
}

void addControl(const std::vector<TargetLine> &lines, ImportReport &report)
{
    for (const TargetLine &line : lines)
        if (!line.isTotal && plan::kindOf(line.record.measure) != plan::MeasureKind::Ratio)
            for (const TargetCell &cell : line.record.cells)
                report.control[line.record.measure].file.add(cell.units, cell.lostMillionths);
}

} // namespace

std::vector<TargetRecord> readTargets(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                      ImportReport &report)
{
    LineReader reader(source, mapping, options, report);
    TargetsReader targets(reader);
    std::vector<TargetLine> lines;
    std::set<std::int64_t> named;
    while (reader.next()) {
        targets.readLine(lines);
        if (lines.back().isTotal)
            named.insert(reader.line());
    }
    markParents(lines);
    countParents(lines, named, report);
    compareTotals(lines, report);
    addControl(lines, report);
    std::vector<TargetRecord> records;
    for (TargetLine &line : lines)
        if (!line.isTotal && !line.isRefused)
            records.push_back(std::move(line.record));
    return records;
}

} // namespace quotasmith::exchange
