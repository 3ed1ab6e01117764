// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/market_lists.h"

#include "core/store/queries/lists/dates.h"
#include "core/store/queries/lists/list_rows.h"
#include "core/store/tables/settings.h"

#include <array>

namespace quotasmith::store {

using plan::Record;

namespace {

/// Of a list of readings, by the field that says when.
struct Meter {
    std::string_view kind;
    std::string_view time;
};
constexpr std::array kMeters{Meter{"readings", "week"}, Meter{"indicators", "period"}};

plan::IndicatorReading readingOf(const Connection &connection, const Record &record, const calendar::Period &period)
{
    const bool isWeek = period.kind == calendar::PeriodKind::Week;
    return {required(record.axis("axis"), connection, record),
            required(record.node("node"), connection, record),
            record.text("indicator"),
            period.first,
            isWeek ? 0 : period.months,
            isWeek ? period.week : 0,
            required(record.rate("value"), connection, record)};
}

} // namespace

std::vector<plan::Opportunity> readOpportunities(const Connection &connection)
{
    return all(connection, "opportunities", [&](const Record &record) {
        return plan::Opportunity{record.text("code"),
                                 record.text("name"),
                                 required(plan::findFunnelStage(record.text("stage")), connection, record),
                                 plan::findFunnelStage(record.text("lostAt")),
                                 record.number("amount"),
                                 record.node("account"),
                                 record.node("person"),
                                 record.rate("probability"),
                                 dateOf(connection, record, "created"),
                                 dateOf(connection, record, "close")};
    });
}

std::vector<plan::Contact> readContacts(const Connection &connection)
{
    return all(connection, "contacts", [&](const Record &record) {
        return plan::Contact{record.text("code"), record.text("name"), record.node("account"), record.node("person"),
                             dateOf(connection, record, "lastContact")};
    });
}

std::vector<plan::Visit> readVisits(const Connection &connection)
{
    return all(connection, "visits", [&](const Record &record) {
        return plan::Visit{record.text("code"),    required(dateOf(connection, record, "date"), connection, record),
                           record.node("account"), record.node("person"),
                           record.text("purpose"), record.isYes("reached"),
                           record.text("note")};
    });
}

std::vector<plan::IndicatorReading> readIndicatorReadings(const Connection &connection)
{
    const calendar::FiscalCalendar calendar = readSettings(connection).calendar;
    std::vector<plan::IndicatorReading> readings;
    for (const Meter &meter : kMeters)
        for (const Record &record : rowsOf(connection, meter.kind))
            readings.push_back(
                readingOf(connection, record, required(calendar.parse(record.text(meter.time)), connection, record)));
    return readings;
}

} // namespace quotasmith::store
