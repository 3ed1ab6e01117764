// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/lists/dates.h"
#include "core/store/queries/lists/execution_lists.h"
#include "core/store/queries/lists/list_rows.h"

#include <algorithm>
#include <map>

namespace quotasmith::store {

using plan::Record;

namespace {

/// By indicator, the last day of the last week somebody typed a number for.
std::map<std::string, calendar::Date> lastWeeks(const Connection &connection)
{
    constexpr int kDaysToSunday = 6;
    std::map<std::string, calendar::Date> last;
    for (const Record &record : rowsOf(connection, "readings")) {
        const std::string week = record.text("week"); // 2027-W18
        const auto monday = calendar::mondayOf({std::stoi(week.substr(0, 4)), std::stoi(week.substr(6))});
        const int end = required(monday, connection, record).dayNumber() + kDaysToSunday;
        calendar::Date &day = last[record.text("indicator")];
        day = std::max(day, calendar::Date::fromDayNumber(end));
    }
    return last;
}

} // namespace

std::set<std::string> readCalls(const Connection &connection)
{
    std::set<std::string> calls;
    for (const Record &record : rowsOf(connection, "visits"))
        if (record.text("kind") == "call")
            calls.insert(record.text("code"));
    return calls;
}

std::vector<plan::Meeting> readMeetings(const Connection &connection)
{
    return all(connection, "meetings", [&](const Record &record) {
        return plan::Meeting{record.text("code"),
                             required(plan::findMeetingKind(record.text("kind")), connection, record),
                             required(dateOf(connection, record, "date"), connection, record),
                             record.text("people"),
                             record.text("notes"),
                             record.text("decided")};
    });
}

std::vector<plan::Talk> readTalks(const Connection &connection)
{
    return all(connection, "talks", [&](const Record &record) {
        return plan::Talk{record.text("code"),
                          required(record.node("person"), connection, record),
                          required(dateOf(connection, record, "date"), connection, record),
                          record.text("goal"),
                          record.text("result"),
                          record.text("cause"),
                          record.text("agreed"),
                          dateOf(connection, record, "next")};
    });
}

std::vector<plan::Training> readTraining(const Connection &connection)
{
    return all(connection, "training", [&](const Record &record) {
        return plan::Training{record.text("code"),
                              record.text("topic"),
                              plan::findTenure(record.text("tenure")),
                              dateOf(connection, record, "date"),
                              record.text("owner"),
                              record.isYes("done")};
    });
}

std::vector<plan::WatchedIndicator> readCadences(const Connection &connection)
{
    const auto weeks = lastWeeks(connection);
    return all(connection, "cadences", [&](const Record &record) {
        plan::WatchedIndicator watched{record.text("code"), record.text("indicator"),
                                       required(plan::parseCadence(record.text("cadence")), connection, record),
                                       record.text("owner"), dateOf(connection, record, "last")};
        if (const auto typed = weeks.find(watched.indicator);
            typed != weeks.end() && (!watched.last || *watched.last < typed->second))
            watched.last = typed->second;
        return watched;
    });
}

} // namespace quotasmith::store
