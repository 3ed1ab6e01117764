// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/review_actuals.h"

#include "core/money/money.h"
#include "core/ops/review/review_span.h"
#include "core/plan/ratio.h"
#include "core/store/queries/market_lists.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::Date;
using calendar::Month;
using money::Rate;

calendar::Period allTime(const std::vector<Month> &months)
{
    if (months.empty())
        return {calendar::PeriodKind::Month, {}, 0, 0};
    return {calendar::PeriodKind::Year, months.front(), months.back().since(months.front()) + 1, 0};
}

/// A typed amount as units: money is typed in whole currency.
std::int64_t unitsOf(const Rate &value, int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return value.of(scale);
}

/// Whether a typed number is of exactly this stretch.
bool isOf(const plan::IndicatorReading &reading, const Stretch &stretch)
{
    if (stretch.week)
        return reading.months == 0 && reading.week == stretch.week->week && reading.first.year() == stretch.week->year;
    return !stretch.months.empty() && reading.months == static_cast<int>(stretch.months.size()) &&
           reading.first == stretch.months.front();
}

} // namespace

Stretch Stretch::ofMonths(Month first, int count)
{
    Stretch stretch;
    for (int m = 0; m < count; ++m)
        stretch.months.push_back(first.plus(m));
    return stretch;
}

Stretch Stretch::ofWeek(calendar::IsoWeek week)
{
    const Date monday = calendar::mondayOf(week).value();
    return {{}, monday, Date::fromDayNumber(monday.dayNumber() + 6), week};
}

ReviewActuals::ReviewActuals(const store::Connection &connection, const plan::PlanSettings &settings, plan::Axis axis,
                             store::SharedTree tree)
    : m_connection(connection), m_settings(settings), m_axis(axis), m_tree(std::move(tree)),
      m_sums(store::sumsByMember(connection, axis, allTime(store::monthsWithActuals(connection)))),
      m_readings(store::readIndicatorReadings(connection))
{
}

bool ReviewActuals::knows(plan::Measure measure, Month month) const
{
    if (const auto parts = plan::ratioParts(measure))
        return knows(parts->numerator, month) && knows(parts->denominator, month);
    const auto found = m_sums.find(month);
    return found != m_sums.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [measure](const auto &member) { return member.second.value(measure).has_value(); });
}

void ReviewActuals::addMembers(plan::Measure measure, const store::SumsByNode &members,
                               std::vector<std::int64_t> &into) const
{
    for (const auto &[member, sums] : members)
        if (const auto value = sums.value(measure)) {
            std::int64_t &cell = into[static_cast<std::size_t>(m_tree->find(member).value_or(0))];
            cell = money::addUnits(cell, *value);
        }
}

void ReviewActuals::rollUp(std::vector<std::int64_t> &amounts) const
{
    for (int node = m_tree->size() - 1; node > 0; --node) {
        std::int64_t &above = amounts[static_cast<std::size_t>(m_tree->parent(node))];
        above = money::addUnits(above, amounts[static_cast<std::size_t>(node)]);
    }
}

ReviewActuals::Amounts ReviewActuals::amountsOfMonths(plan::Measure measure, const std::vector<Month> &months) const
{
    Amounts sums;
    for (const Month month : months) {
        if (!knows(measure, month))
            continue;
        if (!sums)
            sums.emplace(static_cast<std::size_t>(m_tree->size()));
        addMembers(measure, m_sums.at(month), *sums);
    }
    if (sums)
        rollUp(*sums);
    return sums;
}

const store::DaySums &ReviewActuals::daySums(const Stretch &stretch) const
{
    const auto days = std::make_pair(stretch.first, stretch.last);
    const auto found = m_days.find(days);
    return found != m_days.end()
               ? found->second
               : m_days.emplace(days, store::sumsByDay(m_connection, m_axis, days.first, days.second)).first->second;
}

ReviewActuals::Amounts ReviewActuals::amountsOfDays(plan::Measure measure, const Stretch &stretch) const
{
    const store::DaySums &days = daySums(stretch);
    if (!days.known.value(measure))
        return typedAmounts(measure, stretch);
    Amounts sums(std::in_place, static_cast<std::size_t>(m_tree->size()));
    addMembers(measure, days.byMember, *sums);
    rollUp(*sums);
    return sums;
}

ReviewActuals::Amounts ReviewActuals::amounts(plan::Measure measure, const Stretch &stretch) const
{
    return stretch.months.empty() ? amountsOfDays(measure, stretch) : amountsOfMonths(measure, stretch.months);
}

NodeValues ReviewActuals::typed(plan::Measure measure, const Stretch &stretch) const
{
    NodeValues values(static_cast<std::size_t>(m_tree->size()));
    for (const plan::IndicatorReading &reading : m_readings) {
        if (reading.indicator != plan::measureCode(measure) || !isOf(reading, stretch))
            continue;
        if (reading.axis == m_axis) {
            if (const auto node = m_tree->find(reading.node))
                values[static_cast<std::size_t>(*node)] = reading.value;
        } else if (reading.axis == plan::Axis::Organisation && m_tree->size() > 0 && !values[0]) {
            const auto trees = store::sharedTrees(m_connection, m_settings);
            if (trees.front()->find(reading.node) == 0)
                values[0] = reading.value;
        }
    }
    return values;
}

ReviewActuals::Amounts ReviewActuals::typedAmounts(plan::Measure measure, const Stretch &stretch) const
{
    const NodeValues values = typed(measure, stretch);
    if (std::none_of(values.begin(), values.end(), [](const auto &value) { return value.has_value(); }))
        return std::nullopt;
    Amounts sums(std::in_place, values.size());
    const int decimals = m_settings.decimals(measure);
    for (int node = m_tree->size() - 1; node >= 0; --node) {
        const auto at = static_cast<std::size_t>(node);
        if (values[at])
            (*sums)[at] = unitsOf(*values[at], decimals);
        if (node > 0) {
            std::int64_t &above = (*sums)[static_cast<std::size_t>(m_tree->parent(node))];
            above = money::addUnits(above, (*sums)[at]);
        }
    }
    return sums;
}

NodeValues ReviewActuals::ratios(plan::Measure measure, const Stretch &stretch) const
{
    const auto parts = plan::ratioParts(measure);
    const Amounts numerator = parts ? amounts(parts->numerator, stretch) : std::nullopt;
    const Amounts denominator = parts ? amounts(parts->denominator, stretch) : std::nullopt;
    if (!numerator || !denominator)
        return typed(measure, stretch);
    NodeValues values(numerator->size());
    for (std::size_t node = 0; node < values.size(); ++node)
        values[node] = plan::ratioOf(*parts, (*numerator)[node], (*denominator)[node], m_settings.currency.exponent);
    return values;
}

NodeValues ReviewActuals::of(plan::Measure measure, const Stretch &stretch) const
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
        return ratios(measure, stretch);
    NodeValues values(static_cast<std::size_t>(m_tree->size()));
    if (const Amounts sums = amounts(measure, stretch))
        std::transform(sums->begin(), sums->end(), values.begin(),
                       [](std::int64_t units) { return std::optional(Rate(units, 1)); });
    return values;
}

std::vector<std::optional<std::int64_t>> ReviewActuals::bestMonths(plan::Measure measure, Month last) const
{
    std::vector<std::optional<std::int64_t>> best(static_cast<std::size_t>(m_tree->size()));
    for (const auto &[month, sums] : m_sums) {
        const Amounts amounts = month <= last ? amountsOfMonths(measure, {month}) : std::nullopt;
        for (std::size_t node = 0; amounts && node < best.size(); ++node)
            best[node] = std::max(best[node].value_or((*amounts)[node]), (*amounts)[node]);
    }
    return best;
}

} // namespace quotasmith::ops
