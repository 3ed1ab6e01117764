// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/target_lines.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace quotasmith::exchange {

namespace {

/// Lines whose values add up with each other.
using Group = std::tuple<int, plan::Measure, std::string>;
/// First month and number of months.
using Period = std::pair<calendar::Month, int>;

Group groupOf(const TargetRecord &record)
{
    return {record.axis ? static_cast<int>(*record.axis) : -1, record.measure, record.ambition};
}

Period periodOf(const TargetCell &cell)
{
    return {cell.first, cell.months};
}

void compareSums(const TargetLine &line, const TargetCell &total, const ExactSum &sum, ImportReport &report)
{
    ExactSum stated;
    stated.add(total.units, total.lostMillionths);
    ExactSum difference = sum;
    difference -= stated;
    const auto month = total.months == 1 ? std::optional(total.first) : std::nullopt;
    if (!difference.isWithinHalfUnit())
        report.totalDifferences.push_back({line.record.line, line.record.measure, month, stated, sum});
}

/// What stands below each total of one group.
class GroupSums {
public:
    explicit GroupSums(const std::vector<const TargetLine *> &lines) : m_lines(lines)
    {
        for (const TargetLine *line : lines)
            if (!line->record.code.empty())
                m_byCode.emplace(line->record.code, line);
        for (const TargetLine *line : lines)
            if (!line->isTotal)
                addUpwards(*line);
    }

    void compare(ImportReport &report) const
    {
        for (const TargetLine *line : m_lines)
            if (line->isTotal)
                compareLine(*line, report);
    }

private:
    /// To every total above the line; a total without a code is above all.
    void addUpwards(const TargetLine &line)
    {
        add(nullptr, line);
        std::set<const TargetLine *> passed{&line}; // parents of a foreign file may run in a circle
        for (auto above = m_byCode.find(line.record.parent);
             above != m_byCode.end() && passed.insert(above->second).second;
             above = m_byCode.find(above->second->record.parent))
            add(above->second, line);
    }
    void add(const TargetLine *total, const TargetLine &line)
    {
        for (const TargetCell &cell : line.record.cells)
            m_sums[{total, periodOf(cell)}].add(cell.units, cell.lostMillionths);
    }
    void compareLine(const TargetLine &line, ImportReport &report) const
    {
        const auto known = m_byCode.find(line.record.code);
        const TargetLine *const total = known != m_byCode.end() && known->second == &line ? &line : nullptr;
        for (const TargetCell &cell : line.record.cells) {
            const auto found = m_sums.find({total, periodOf(cell)});
            compareSums(line, cell, found == m_sums.end() ? ExactSum() : found->second, report);
        }
    }

    const std::vector<const TargetLine *> &m_lines;
    std::map<std::string, const TargetLine *> m_byCode;
    std::map<std::pair<const TargetLine *, Period>, ExactSum> m_sums;
};

/// Sums over several periods against the periods themselves.
void compareWithin(const TargetLine &line, ImportReport &report)
{
    for (const TargetCell &stated : line.stated) {
        const calendar::Month end = stated.first.plus(stated.months);
        ExactSum sum;
        for (const TargetCell &cell : line.record.cells)
            if (stated.months == 12 || (cell.first >= stated.first && cell.first < end))
                sum.add(cell.units, cell.lostMillionths);
        compareSums(line, stated, sum, report);
    }
}

} // namespace

void markParents(std::vector<TargetLine> &lines)
{
    std::map<Group, std::set<std::string>> parents;
    for (const TargetLine &line : lines)
        if (!line.record.parent.empty() && line.record.parent != line.record.code)
            parents[groupOf(line.record)].insert(line.record.parent);
    for (TargetLine &line : lines) {
        const auto found = parents.find(groupOf(line.record));
        const bool isRatio = plan::kindOf(line.record.measure) == plan::MeasureKind::Ratio; // set on parents as well
        if (!isRatio && found != parents.end() && found->second.contains(line.record.code))
            line.isTotal = true;
    }
}

void compareTotals(const std::vector<TargetLine> &lines, ImportReport &report)
{
    std::map<Group, std::vector<const TargetLine *>> groups;
    for (const TargetLine &line : lines) {
        if (plan::kindOf(line.record.measure) == plan::MeasureKind::Ratio)
            continue; // a ratio of a whole is no sum
        groups[groupOf(line.record)].push_back(&line);
        compareWithin(line, report);
    }
    for (const auto &[group, members] : groups)
        GroupSums(members).compare(report);
}

} // namespace quotasmith::exchange
