// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/tools/review_periods.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr int kDaysOfWeek = 7;

QString translated(const char *words)
{
    return QCoreApplication::translate("quotasmith::ui::ReviewPeriods", words);
}

int monthsOf(ReviewSpan span)
{
    switch (span) {
    case ReviewSpan::Month:
        return 1;
    case ReviewSpan::Quarter:
        return 3;
    case ReviewSpan::Half:
        return 6;
    default:
        return 12;
    }
}

/// `05-03`
QString dayOfYear(const calendar::Date &date)
{
    return text::fromUtf8(date.text()).mid(5);
}

std::vector<ReviewPeriod> weeks(const calendar::FiscalCalendar &calendar)
{
    std::vector<ReviewPeriod> all;
    const calendar::Date start{calendar.start().year(), calendar.start().month(), 1};
    const int end = lastDayOf(calendar.month(11)).dayNumber();
    for (int monday = start.dayNumber() - start.weekday() + 1; monday <= end; monday += kDaysOfWeek) {
        const calendar::Date first = calendar::Date::fromDayNumber(monday);
        const calendar::Date last = calendar::Date::fromDayNumber(monday + kDaysOfWeek - 1);
        const calendar::IsoWeek week = calendar::isoWeekOf(first);
        const QString text = QStringLiteral("%1-W%2").arg(week.year).arg(week.week, 2, 10, QLatin1Char('0'));
        all.push_back({QStringLiteral("%1 (%2 – %3)").arg(text, dayOfYear(first), dayOfYear(last)), text::toUtf8(text),
                       first, last});
    }
    return all;
}

} // namespace

QString reviewSpanCode(ReviewSpan span)
{
    switch (span) {
    case ReviewSpan::Day:
        return QStringLiteral("day");
    case ReviewSpan::Week:
        return QStringLiteral("week");
    case ReviewSpan::Month:
        return QStringLiteral("month");
    case ReviewSpan::Quarter:
        return QStringLiteral("quarter");
    case ReviewSpan::Half:
        return QStringLiteral("half");
    case ReviewSpan::Year:
        return QStringLiteral("year");
    case ReviewSpan::YearToDate:
        break;
    }
    return QStringLiteral("ytd");
}

QString reviewSpanName(ReviewSpan span)
{
    switch (span) {
    case ReviewSpan::Day:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::ReviewPeriods", "Month to a day"));
    case ReviewSpan::Week:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::ReviewPeriods", "Week"));
    case ReviewSpan::Month:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::ReviewPeriods", "Month"));
    case ReviewSpan::Quarter:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::ReviewPeriods", "Quarter"));
    case ReviewSpan::Half:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::ReviewPeriods", "Half year"));
    case ReviewSpan::Year:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::ReviewPeriods", "Year"));
    case ReviewSpan::YearToDate:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("quotasmith::ui::ReviewPeriods", "Year to date"));
}

std::vector<ReviewPeriod> reviewPeriods(const calendar::FiscalCalendar &calendar, ReviewSpan span)
{
    if (span == ReviewSpan::Day)
        return {};
    if (span == ReviewSpan::Week)
        return weeks(calendar);
    std::vector<ReviewPeriod> all;
    for (int first = 0; first < 12; first += monthsOf(span)) {
        const calendar::MonthRange range{first, first + monthsOf(span) - 1};
        const calendar::Month start = calendar.month(range.first);
        const bool isToDate = span == ReviewSpan::YearToDate;
        all.push_back({titled(text::periodName(calendar, range)),
                       isToDate ? "ytd" : calendar.text(range),
                       {start.year(), start.month(), 1},
                       lastDayOf(calendar.month(range.last))});
    }
    return all;
}

calendar::Date lastDayOf(calendar::Month month)
{
    const calendar::Month next = month.plus(1);
    return calendar::Date::fromDayNumber(calendar::Date{next.year(), next.month(), 1}.dayNumber() - 1);
}

} // namespace quotasmith::ui
