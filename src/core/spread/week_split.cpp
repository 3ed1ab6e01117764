// SPDX-License-Identifier: Apache-2.0
#include "core/spread/week_split.h"

#include "core/money/apportion.h"
#include "core/money/money.h"
#include "core/spread/assigned.h"
#include "core/spread/solver/rounding/joint_rounding.h"

#include <algorithm>
#include <map>

namespace quotasmith::spread {

namespace {

using Units = std::vector<std::int64_t>;

std::map<calendar::IsoWeek, int> allDaysByWeek(calendar::Month month)
{
    std::map<calendar::IsoWeek, int> days;
    for (int day = 1; day <= 31; ++day)
        if (const calendar::Date date{month.year(), month.month(), day}; date.isValid())
            ++days[calendar::isoWeekOf(date)];
    return days;
}

Units byDays(std::int64_t units, const std::vector<YearWeeks::Share> &shares)
{
    Units days;
    for (const YearWeeks::Share &share : shares)
        days.push_back(share.days);
    return money::largestRemainder(units, days).value();
}

/// One month of one axis, from the root down.
class MonthSplit {
public:
    MonthSplit(const plan::Tree &tree, const Units &months, const std::vector<YearWeeks::Share> &shares)
        : m_tree(tree), m_months(months), m_shares(shares), m_weeks(months.size())
    {
    }

    std::vector<Units> run()
    {
        m_weeks[0] = byDays(m_months[0], m_shares);
        for (int node = 0; node < m_tree.size(); ++node)
            if (m_tree.isPlanned(node) && !m_tree.isLeaf(node))
                splitChildren(node);
        return std::move(m_weeks);
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    /// A child's share of its parent's week is its share of the parent's month.
    double idealOf(int parent, int child, std::size_t week) const
    {
        const auto units = static_cast<double>(m_months[at(child)]);
        if (m_months[at(parent)] != 0)
            return units * static_cast<double>(m_weeks[at(parent)][week]) / static_cast<double>(m_months[at(parent)]);
        std::int64_t days = 0;
        for (const YearWeeks::Share &share : m_shares)
            days += share.days;
        return units * static_cast<double>(m_shares[week].days) / static_cast<double>(days);
    }

    void splitChildren(int parent)
    {
        const std::vector<int> &children = m_tree.children(parent);
        Parts parts;
        std::vector<double> ideal;
        std::vector<CellRank> ranks;
        for (const std::int64_t units : m_weeks[at(parent)])
            parts.columns.push_back({units, static_cast<double>(units)});
        for (const int child : children) {
            const std::int64_t units = m_months[at(child)];
            parts.rows.push_back({units, static_cast<double>(units)});
            for (std::size_t week = 0; week < m_shares.size(); ++week) {
                parts.columnOf.push_back(static_cast<int>(week));
                parts.rowOf.push_back(static_cast<int>(parts.rows.size()) - 1);
                ideal.push_back(idealOf(parent, child, week));
                ranks.push_back({static_cast<std::uint32_t>(child), static_cast<std::uint32_t>(week)});
            }
        }
        const auto cells = roundJointly(parts, pairUp(parts, ideal), ideal, ranks);
        for (std::size_t child = 0; child < children.size(); ++child) {
            Units &weeks = m_weeks[at(children[child])];
            weeks = byDays(m_months[at(children[child])], m_shares);
            for (std::size_t week = 0; cells && week < weeks.size(); ++week)
                weeks[week] = (*cells)[child * m_shares.size() + week];
        }
    }

    const plan::Tree &m_tree;
    const Units &m_months; ///< by tree position
    const std::vector<YearWeeks::Share> &m_shares;
    std::vector<Units> m_weeks; ///< by tree position
};

} // namespace

YearWeeks weeksOf(const calendar::FiscalCalendar &calendar, const calendar::HolidayList &holidays)
{
    std::array<std::map<calendar::IsoWeek, int>, 12> months;
    YearWeeks year;
    for (std::size_t m = 0; m < 12; ++m) {
        const calendar::Month month = calendar.month(static_cast<int>(m));
        months[m] = calendar::workingDaysByWeek(month, holidays);
        if (months[m].empty())
            months[m] = allDaysByWeek(month);
        for (const auto &[week, days] : months[m])
            year.weeks.push_back(week);
    }
    std::sort(year.weeks.begin(), year.weeks.end());
    year.weeks.erase(std::unique(year.weeks.begin(), year.weeks.end()), year.weeks.end());
    for (std::size_t m = 0; m < 12; ++m)
        for (const auto &[week, days] : months[m])
            year.months[m].push_back(
                {static_cast<std::size_t>(std::lower_bound(year.weeks.begin(), year.weeks.end(), week) -
                                          year.weeks.begin()),
                 days});
    return year;
}

std::vector<std::vector<std::int64_t>> splitWeeks(const Sheet &sheet, plan::Axis axis, const YearWeeks &year,
                                                  std::span<const money::Rate> factors)
{
    const plan::Tree &tree = sheet.tree(axis);
    const auto size = static_cast<std::size_t>(tree.size());
    std::vector<plan::MonthUnits> own(size);
    for (int node = 0; node < tree.size(); ++node)
        if (tree.isPlanned(node))
            own[static_cast<std::size_t>(node)] = sheet.months(axis, node);
    std::vector<Units> result(size, Units(year.weeks.size(), 0));
    for (std::size_t m = 0; m < 12; ++m) {
        Units months(size);
        std::transform(own.begin(), own.end(), months.begin(), [m](const plan::MonthUnits &units) { return units[m]; });
        std::vector<Units> weeks = MonthSplit(tree, months, year.months[m]).run();
        for (std::size_t node = 0; node < factors.size(); ++node)
            if (factors[node] != money::Rate(1, 1) && !weeks[node].empty())
                weeks[node] = byDays(assignedUnits(months[node], factors[node]), year.months[m]);
        for (std::size_t node = 0; node < size; ++node)
            for (std::size_t i = 0; i < weeks[node].size(); ++i) {
                std::int64_t &sum = result[node][year.months[m][i].week];
                sum = money::addUnits(sum, weeks[node][i]);
            }
    }
    return result;
}

} // namespace quotasmith::spread
