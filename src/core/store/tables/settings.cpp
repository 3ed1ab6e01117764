// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/settings.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

#include <charconv>
#include <limits>

namespace quotasmith::store {

namespace {

std::string required(const Connection &connection, const std::string &key)
{
    const auto value = readSetting(connection, key);
    if (!value)
        throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "setting " + key}});
    return *value;
}

std::int64_t requiredNumber(const Connection &connection, const std::string &key)
{
    const std::string text = required(connection, key);
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size())
        throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "setting " + key}});
    return number;
}

/// Of a file that says anything else somebody has made something else than a plan.
std::int64_t requiredWithin(const Connection &connection, const std::string &key, std::int64_t least, std::int64_t most)
{
    const std::int64_t number = requiredNumber(connection, key);
    if (number < least || number > most)
        throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "setting " + key}});
    return number;
}

std::string plannedKey(plan::Axis axis)
{
    return "plannedLevel." + std::string(plan::axisCode(axis));
}

} // namespace

std::optional<std::string> readSetting(const Connection &connection, const std::string &key)
{
    Query query(connection, "SELECT value FROM setting WHERE key = ?1");
    query.bind(1, key);
    return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

void putSetting(Writer &writer, const std::string &key, const std::string &value)
{
    Query query(writer.connection(), "INSERT INTO setting (key, value) VALUES (?1, ?2)"
                                     " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
                                     " WHERE value <> excluded.value");
    query.with(key, value).run();
}

plan::PlanSettings readSettings(const Connection &connection)
{
    plan::PlanSettings settings;
    settings.planId = requiredNumber(connection, "plan.id");
    settings.company = required(connection, "company");
    settings.calendar = calendar::FiscalCalendar(static_cast<int>(requiredWithin(connection, "year", 1900, 2999)),
                                                 static_cast<int>(requiredWithin(connection, "firstMonth", 1, 12)));
    settings.currency = money::findCurrency(required(connection, "currency")).value_or(money::Currency());
    settings.grain = requiredWithin(connection, "grain", 1, std::numeric_limits<std::int64_t>::max());
    settings.money = plan::findMeasure(required(connection, "money")).value_or(plan::Measure::Revenue);
    settings.tax = required(connection, "tax") == "excluded" ? plan::Tax::Excluded : plan::Tax::Included;
    for (const plan::Axis axis : plan::kAxes)
        if (const auto level = plan::findLevel(required(connection, plannedKey(axis))))
            settings.plannedLevels[static_cast<std::size_t>(axis)] = *level;
    settings.shown = plan::parseFeatures(readSetting(connection, "show").value_or("")).value_or(plan::Features());
    return settings;
}

void putSettings(Writer &writer, const plan::PlanSettings &settings)
{
    putSetting(writer, "plan.id", std::to_string(settings.planId));
    putSetting(writer, "company", settings.company);
    putSetting(writer, "year", std::to_string(settings.calendar.year()));
    putSetting(writer, "firstMonth", std::to_string(settings.calendar.firstMonth()));
    putSetting(writer, "currency", settings.currency.code);
    putSetting(writer, "grain", std::to_string(settings.grain));
    putSetting(writer, "money", std::string(plan::measureCode(settings.money)));
    putSetting(writer, "tax", settings.tax == plan::Tax::Excluded ? "excluded" : "included");
    for (const plan::Axis axis : plan::kAxes)
        putSetting(writer, plannedKey(axis), std::string(plan::levelCode(settings.plannedLevel(axis))));
    if (!settings.shown.empty())
        putSetting(writer, "show", plan::featuresText(settings.shown));
}

} // namespace quotasmith::store
