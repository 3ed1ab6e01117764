// SPDX-License-Identifier: Apache-2.0
#include "core/ops/goal/goal_actuals.h"

#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

calendar::Period lookedAt(const plan::PlanSettings &settings)
{
    return {calendar::PeriodKind::Year, settings.calendar.start().plus(-forecast::kMostHistory),
            forecast::kMostHistory + 12, 0};
}

} // namespace

GoalActuals::GoalActuals(const store::Connection &connection, const plan::PlanSettings &settings)
    : m_calendar(settings.calendar),
      m_months(store::sumsByMember(connection, plan::Axis::Organisation, lookedAt(settings)))
{
}

std::optional<std::int64_t> GoalActuals::month(plan::Measure measure, calendar::Month month) const
{
    std::optional<std::int64_t> sum;
    const auto found = m_months.find(month);
    if (found == m_months.end())
        return sum;
    for (const auto &[member, sums] : found->second)
        if (const auto value = sums.value(measure))
            sum = money::addUnits(sum.value_or(0), *value);
    return sum;
}

std::vector<calendar::Month> GoalActuals::knownMonths(plan::Measure measure, int yearsBack) const
{
    std::vector<calendar::Month> months;
    for (int m = 0; m < 12; ++m) {
        const calendar::Month one = m_calendar.shifted(-yearsBack).month(m);
        if (month(measure, one))
            months.push_back(one);
    }
    return months;
}

std::optional<std::int64_t> GoalActuals::year(plan::Measure measure, int yearsBack) const
{
    std::optional<std::int64_t> sum;
    for (const calendar::Month one : knownMonths(measure, yearsBack))
        sum = money::addUnits(sum.value_or(0), month(measure, one).value_or(0));
    return sum;
}

std::optional<goal::YearByPerson> GoalActuals::lastYearByPerson(plan::Measure measure,
                                                                const plan::Tree &organisation) const
{
    goal::YearByPerson year{knownMonths(measure, 1),
                            std::vector<std::int64_t>(static_cast<std::size_t>(organisation.size()))};
    if (year.months.empty())
        return std::nullopt;
    for (const calendar::Month month : year.months)
        for (const auto &[member, sums] : m_months.at(month)) {
            const auto node = organisation.find(member);
            if (!node)
                continue;
            std::int64_t &amount = year.amounts[static_cast<std::size_t>(*node)];
            amount = money::addUnits(amount, sums.value(measure).value_or(0));
        }
    return year;
}

goal::WorkedMonths GoalActuals::workedMonths(plan::Measure measure) const
{
    goal::WorkedMonths worked;
    for (const auto &[month, byMember] : m_months)
        for (const auto &[member, sums] : byMember)
            if (sums.value(measure).value_or(0) != 0)
                worked[member].insert(month);
    return worked;
}

forecast::MonthSeries GoalActuals::seriesBefore(plan::Measure measure, calendar::Month open) const
{
    std::vector<std::int64_t> backwards;
    calendar::Month last = open.plus(-1);
    const calendar::Month first = m_months.empty() ? open : m_months.begin()->first;
    while (last >= first && !month(measure, last))
        last = last.plus(-1);
    for (calendar::Month at = last; at >= first; at = at.plus(-1)) {
        const auto value = month(measure, at);
        if (!value)
            break;
        backwards.push_back(*value);
    }
    const int count = static_cast<int>(backwards.size());
    return {last.plus(1 - count), {backwards.rbegin(), backwards.rend()}};
}

std::vector<bool> GoalActuals::countedNodes(plan::Measure measure, const plan::Tree &organisation) const
{
    std::vector<bool> counted(static_cast<std::size_t>(organisation.size()));
    const calendar::Month first = m_calendar.shifted(-1).start();
    for (auto month = m_months.lower_bound(first); month != m_months.end(); ++month)
        for (const auto &[member, sums] : month->second) {
            const auto node = organisation.find(member);
            if (!sums.value(measure))
                continue;
            for (int at = node.value_or(0); at >= 0; at = organisation.parent(at))
                counted[static_cast<std::size_t>(at)] = true;
        }
    return counted;
}

} // namespace quotasmith::ops
