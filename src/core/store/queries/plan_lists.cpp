// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/plan_lists.h"

#include "core/base/check.h"
#include "core/money/amount_text.h"
#include "core/plan/lists/settings.h"
#include "core/store/queries/lists/list_rows.h"
#include "core/store/sqlite/connection.h"

namespace quotasmith::store {

namespace {

using plan::Record;

std::optional<calendar::MonthRange> monthsOf(const Record &record, const plan::PlanSettings &settings)
{
    const auto period = settings.calendar.parse(record.text("period"));
    return period ? settings.calendar.range(*period) : std::nullopt;
}

} // namespace

std::vector<plan::ServiceRule> readServiceRules(const Connection &connection)
{
    return all(connection, "service-rules", [&](const Record &record) {
        return plan::ServiceRule{plan::findTenure(record.text("tenure")),
                                 required(record.node("tier"), connection, record), record.isYes("allowed"),
                                 record.rate("weight").value_or(money::Rate(1, 1))};
    });
}

plan::Ramp readRamp(const Connection &connection)
{
    const auto records = rowsOf(connection, "ramp");
    plan::Ramp ramp;
    if (records.empty())
        return ramp;
    ramp.shares.clear();
    for (const Record &record : records) { // by month
        const auto month = static_cast<std::size_t>(required(record.number("month"), connection, record));
        const money::Rate share = required(record.rate("share"), connection, record);
        const money::Rate before = ramp.shares.empty() ? money::Rate() : ramp.shares.back();
        ramp.shares.resize(std::max(month, ramp.shares.size() + 1) - 1, before);
        ramp.shares.push_back(share);
    }
    return ramp;
}

std::vector<plan::CushionRule> readCushions(const Connection &connection)
{
    return all(connection, "cushions", [&](const Record &record) {
        return plan::CushionRule{required(record.axis("axis"), connection, record),
                                 plan::findLevel(record.text("level")), record.node("node"),
                                 required(record.rate("rate"), connection, record)};
    });
}

std::vector<plan::Productivity> readProductivity(const Connection &connection)
{
    return all(connection, "productivity", [&](const Record &record) {
        return plan::Productivity{plan::findTenure(record.text("tenure")), record.node("node"),
                                  required(record.measure("measure"), connection, record),
                                  required(record.number("amount"), connection, record), record.text("note")};
    });
}

std::vector<plan::Vacancy> readVacancies(const Connection &connection)
{
    return all(connection, "vacancies", [&](const Record &record) {
        return plan::Vacancy{record.text("code"),
                             record.text("name"),
                             required(record.node("team"), connection, record),
                             required(record.month("from"), connection, record),
                             required(plan::findTenure(record.text("tenure")), connection, record),
                             record.text("note")};
    });
}

std::vector<plan::BridgeRow> readBridge(const Connection &connection)
{
    return all(connection, "bridge", [&](const Record &record) {
        return plan::BridgeRow{record.text("code"),
                               required(plan::findBridgeBasis(record.text("basis")), connection, record),
                               record.number("amount"),
                               record.rate("percent"),
                               record.number("order").value_or(0),
                               record.text("note")};
    });
}

std::vector<plan::SwotItem> readSwot(const Connection &connection)
{
    return all(connection, "swot", [&](const Record &record) {
        return plan::SwotItem{
            record.text("code"),     required(plan::findSwotQuadrant(record.text("quadrant")), connection, record),
            record.text("text"),     record.rate("weight"),
            record.number("amount"), record.text("note")};
    });
}

std::vector<plan::OgsmtRow> readOgsmt(const Connection &connection, const plan::PlanSettings &settings)
{
    return all(connection, "ogsmt", [&](const Record &record) {
        return plan::OgsmtRow{record.text("code"),       record.text("objective"), record.text("goal"),
                              record.text("strategy"),   record.text("measure"),   record.text("timing"),
                              record.text("owner"),      record.axis("axis"),      record.node("node"),
                              monthsOf(record, settings)};
    });
}

std::vector<plan::Commitment> readCommitments(const Connection &connection, const plan::PlanSettings &settings)
{
    return all(connection, "commitments", [&](const Record &record) {
        return plan::Commitment{required(record.node("person"), connection, record),
                                required(record.measure("measure"), connection, record),
                                required(monthsOf(record, settings), connection, record),
                                required(record.number("amount"), connection, record), record.text("note")};
    });
}

std::vector<plan::AtLeastGoal> readAtLeastGoals(const Connection &connection, const plan::PlanSettings &settings)
{
    return all(connection, "goals", [&](const Record &record) {
        return plan::AtLeastGoal{required(record.axis("axis"), connection, record),
                                 required(record.node("node"), connection, record),
                                 required(monthsOf(record, settings), connection, record),
                                 required(record.measure("measure"), connection, record),
                                 record.number("atLeast"),
                                 record.rate("atLeast"),
                                 record.rate("growth"),
                                 record.rate("share"),
                                 record.text("note")};
    });
}

std::vector<plan::Approach> readApproaches(const Connection &connection, const plan::PlanSettings &settings)
{
    return all(connection, "approach", [&](const Record &record) {
        return plan::Approach{required(record.axis("axis"), connection, record),
                              required(record.node("node"), connection, record),
                              required(monthsOf(record, settings), connection, record), record.text("text")};
    });
}

std::vector<plan::SeasonMarker> readMarkers(const Connection &connection)
{
    return all(connection, "markers", [&](const Record &record) {
        return plan::SeasonMarker{required(record.month("month"), connection, record), record.text("name"),
                                  static_cast<int>(record.number("lead").value_or(0)), record.text("note")};
    });
}

calendar::HolidayList readHolidays(const Connection &connection)
{
    calendar::HolidayList holidays;
    for (const Record &record : rowsOf(connection, "holidays"))
        holidays[required(calendar::Date::parse(record.text("date")), connection, record)] =
            record.text("kind") == "workday" ? calendar::DayKind::Workday : calendar::DayKind::Holiday;
    return holidays;
}

money::Rate readThreshold(const Connection &connection, std::string_view key)
{
    const plan::Setting *setting = plan::findSetting("thresholds", key);
    QS_CHECK(setting);
    std::string text(setting->field.fallback);
    for (const Record &record : rowsOf(connection, "thresholds"))
        if (record.text("key") == key)
            text = record.text("value");
    return money::parseRate(text).rate;
}

} // namespace quotasmith::store
