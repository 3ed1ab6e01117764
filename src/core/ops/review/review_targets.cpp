// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/review_targets.h"

#include "core/money/money.h"
#include "core/ops/versions/sheet_in_force.h"
#include "core/plan/ratio.h"
#include "core/spread/assigned.h"
#include "core/spread/ratio_view.h"
#include "core/spread/week_split.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/ratios.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::MonthRange;
using money::Rate;
using spread::YearWeeks;

/// The year taken apart, and the number of the part that is asked for; nothing: not one working day lies in it.
struct YearParts {
    std::optional<std::size_t> part;
    YearWeeks year;
};

/// Other months are not taken apart: they lie wholly in the last part.
void leaveOthersWhole(YearWeeks &year, MonthRange months)
{
    year.weeks.emplace_back();
    for (int m = 0; m < 12; ++m)
        if (!months.contains(m))
            year.months[static_cast<std::size_t>(m)] = {{year.weeks.size() - 1, 1}};
}

YearParts weekParts(const ReviewSpan &span, const calendar::FiscalCalendar &calendar,
                    const calendar::HolidayList &holidays)
{
    YearParts parts{std::nullopt, spread::weeksOf(calendar, holidays)};
    const auto found = std::find(parts.year.weeks.begin(), parts.year.weeks.end(), span.week);
    if (found != parts.year.weeks.end())
        parts.part = static_cast<std::size_t>(found - parts.year.weeks.begin());
    leaveOthersWhole(parts.year, span.months);
    return parts;
}

YearParts dayParts(const ReviewSpan &span, const calendar::HolidayList &holidays)
{
    YearParts parts{0, {}};
    parts.year.weeks.resize(2);
    const DaysGone days = daysGone(span.last, holidays);
    parts.year.months[static_cast<std::size_t>(span.months.first)] = {{0, days.gone}, {1, days.all - days.gone}};
    leaveOthersWhole(parts.year, span.months);
    return parts;
}

store::RatioPlan ratioPlan(const store::Connection &connection, plan::Measure measure, bool isOriginal)
{
    store::RatioPlan ratios;
    ratios.measure = measure;
    const auto read = [&](plan::Measure part) {
        return isOriginal ? readOriginalSheet(connection, part).value_or(store::PlanSheet())
                          : readSheetInForce(connection, part);
    };
    const auto parts = plan::ratioParts(measure);
    ratios.numerator = read(parts ? parts->numerator : measure);
    if (parts)
        ratios.denominator = read(parts->denominator);
    if (!isOriginal)
        ratios.targets = store::readRatios(connection, measure);
    return ratios;
}

} // namespace

DaysGone daysGone(const calendar::Date &day, const calendar::HolidayList &holidays)
{
    DaysGone days{0, 0};
    const calendar::Month month = day.monthOf();
    for (calendar::Date at = firstDay(month); at.day <= month.days(); ++at.day) {
        const int worked = calendar::isWorkingDay(at, holidays) ? 1 : 0;
        days.all += worked;
        days.gone += at.day <= day.day ? worked : 0;
    }
    return days.all > 0 ? days : DaysGone{day.day, month.days()};
}

ReviewTargets::ReviewTargets(const store::Connection &connection, store::PlanSheet plan, plan::Axis axis)
    : m_plan(std::move(plan)), m_axis(axis),
      m_factors(spread::quotaFactors(m_plan.sheet.tree(axis), axis, store::readCushions(connection))),
      m_holidays(store::readHolidays(connection))
{
}

ReviewTargets ReviewTargets::inForce(const store::Connection &connection, plan::Measure measure, plan::Axis axis)
{
    ReviewTargets targets(connection, readSheetInForce(connection, measure), axis);
    if (targets.isRatio())
        targets.m_ratios = ratioPlan(connection, measure, false);
    return targets;
}

std::optional<ReviewTargets> ReviewTargets::original(const store::Connection &connection, plan::Measure measure,
                                                     plan::Axis axis)
{
    const auto parts = plan::ratioParts(measure);
    auto sheet = readOriginalSheet(connection, parts ? parts->numerator : measure);
    if (!sheet || (parts && !readOriginalSheet(connection, parts->denominator)))
        return std::nullopt;
    sheet->sheet.measure = measure;
    ReviewTargets targets(connection, std::move(*sheet), axis);
    if (targets.isRatio())
        targets.m_ratios = ratioPlan(connection, measure, true);
    return targets;
}

NodeValues ReviewTargets::ratiosOf(MonthRange months) const
{
    const plan::Tree &tree = m_plan.sheet.tree(m_axis);
    const spread::RatioSheet sheet = m_ratios.sheet();
    NodeValues values(static_cast<std::size_t>(tree.size()));
    for (int node = 0; node < tree.size(); ++node)
        if (tree.isPlanned(node))
            values[static_cast<std::size_t>(node)] = spread::ratioAt(sheet, {m_axis, node, months}).value;
    return values;
}

NodeValues ReviewTargets::ofMonths(MonthRange months) const
{
    if (isRatio())
        return ratiosOf(months);
    const plan::Tree &tree = m_plan.sheet.tree(m_axis);
    NodeValues values(static_cast<std::size_t>(tree.size()));
    if (!m_plan.planned || m_plan.sheet.isOpenIn(months))
        return values;
    for (int node = 0; node < tree.size(); ++node)
        if (tree.isPlanned(node))
            values[static_cast<std::size_t>(node)] =
                Rate(spread::assignedUnits(m_plan.sheet.months(m_axis, node), months,
                                           m_factors[static_cast<std::size_t>(node)]),
                     1);
    return values;
}

NodeValues ReviewTargets::ofPart(const ReviewSpan &span) const
{
    const plan::Tree &tree = m_plan.sheet.tree(m_axis);
    NodeValues values(static_cast<std::size_t>(tree.size()));
    if (!m_plan.planned || m_plan.sheet.isOpenIn(span.months))
        return values;
    const YearParts parts = span.kind == SpanKind::Week ? weekParts(span, m_plan.settings.calendar, m_holidays)
                                                        : dayParts(span, m_holidays);
    const auto split = spread::splitWeeks(m_plan.sheet, m_axis, parts.year, m_factors);
    for (int node = 0; node < tree.size(); ++node)
        if (tree.isPlanned(node))
            values[static_cast<std::size_t>(node)] =
                Rate(parts.part ? split[static_cast<std::size_t>(node)][*parts.part] : 0, 1);
    return values;
}

NodeValues ReviewTargets::of(const ReviewSpan &span) const
{
    if (span.isMonths())
        return ofMonths(span.months);
    if (!isRatio())
        return ofPart(span);
    const calendar::Date middle =
        span.kind == SpanKind::Week ? calendar::Date::fromDayNumber(span.first.dayNumber() + 3) : span.last;
    const int month = m_plan.settings.calendar.position(middle.monthOf()).value_or(span.months.first);
    return ofMonths({month, month});
}

std::optional<Rate> ReviewTargets::goneAt(const calendar::Date &day) const
{
    const calendar::FiscalCalendar &calendar = m_plan.settings.calendar;
    if (!m_plan.planned || isRatio() || m_plan.sheet.isOpenIn({}))
        return std::nullopt;
    const std::int64_t annual = plan::sumOf(m_plan.sheet.spine.cells);
    if (annual <= 0)
        return std::nullopt;
    const int months = day.monthOf().since(calendar.start());
    if (months < 0 || months >= 12)
        return Rate(months < 0 ? 0 : 1, 1);
    const std::int64_t before = months == 0 ? 0 : plan::sumOf(m_plan.sheet.spine.cells, 0, months - 1);
    const Rate month(m_plan.sheet.spine.cells[static_cast<std::size_t>(months)], annual);
    return Rate(before, annual) + month * daysGone(day, m_holidays).share();
}

} // namespace quotasmith::ops
