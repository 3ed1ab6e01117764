// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/keyed_lists.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/plan/lists/settings.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <charconv>

namespace quotasmith::store {

namespace {

constexpr int kRateDecimals = 16;

/// A table whose key is `time`, node and indicator.
struct MeterTable {
    const char *table;
    const char *time; ///< the column, and the field, that says when
};

MeterTable tableOf(const plan::ListKind &kind)
{
    return kind.place == plan::ListPlace::Readings ? MeterTable{"reading", "week"}
                                                   : MeterTable{"indicator_value", "period"};
}

std::vector<plan::Record> readMeter(const Connection &connection, const plan::ListKind &kind)
{
    const MeterTable meter = tableOf(kind);
    std::vector<plan::Record> records;
    Query query(connection, std::string("SELECT m.") + meter.time + ", n.axis, m.node, m.indicator, m.value FROM " +
                                meter.table + " m JOIN node n ON n.id = m.node ORDER BY 1, m.indicator, m.node");
    while (query.step()) {
        plan::Record record(kind);
        record.set(meter.time, query.text(0));
        record.set("axis", query.text(1));
        record.set("node", query.id<plan::NodeId>(2));
        record.set("indicator", query.text(3));
        const money::ParsedRate value = money::parseRate(query.textView(4));
        if (value.meaning != money::TextMeaning::Value)
            throw base::Error("file-damaged",
                              {{"file", connection.file().string()}, {"cause", "list " + std::string(kind.code)}});
        record.set("value", value.rate);
        records.push_back(std::move(record));
    }
    return records;
}

void putMeter(Writer &writer, const plan::Record &record)
{
    const MeterTable meter = tableOf(*record.kind);
    Query query(writer.connection(), std::string("INSERT INTO ") + meter.table + " (" + meter.time +
                                         ", node, indicator, value) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (" +
                                         meter.time +
                                         ", node, indicator) DO UPDATE SET value = excluded.value"
                                         " WHERE value <> excluded.value");
    query.with(record.text(meter.time), record.node("node").value(), record.text("indicator"),
               record.rate("value").value().decimalText(kRateDecimals));
    query.run();
}

/// A setting as lists write it: an amount in whole currency.
std::string writtenSetting(const plan::Setting &setting, const std::string &stored, int decimals)
{
    std::int64_t units = 0;
    const char *const end = stored.data() + stored.size();
    if (setting.field.type != plan::ListType::Amount || std::from_chars(stored.data(), end, units).ptr != end)
        return stored;
    return money::printAmount(units, decimals);
}

std::vector<plan::Record> readPlanSettings(const Connection &connection, const plan::ListKind &kind)
{
    const int decimals = readSettings(connection).currency.exponent;
    std::vector<plan::Record> records;
    for (const plan::Setting &setting : plan::planSettingKeys()) {
        const auto stored = readSetting(connection, std::string(setting.field.code));
        if (!stored)
            continue;
        plan::Record record(kind);
        record.set("key", std::string(setting.field.code));
        record.set("value", writtenSetting(setting, *stored, decimals));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

std::vector<plan::Record> readKeyedList(const Connection &connection, const plan::ListKind &kind)
{
    return kind.place == plan::ListPlace::Settings ? readPlanSettings(connection, kind) : readMeter(connection, kind);
}

void putKeyedRecord(Writer &writer, const plan::Record &record)
{
    if (record.kind->place == plan::ListPlace::Settings)
        putSetting(writer, record.text("key"), record.text("value"));
    else
        putMeter(writer, record);
}

void removeKeyedRecord(Writer &writer, const plan::Record &record)
{
    QS_CHECK(record.kind->place != plan::ListPlace::Settings);
    const MeterTable meter = tableOf(*record.kind);
    Query query(writer.connection(), std::string("DELETE FROM ") + meter.table + " WHERE " + meter.time +
                                         " = ?1 AND node = ?2 AND indicator = ?3");
    query.with(record.text(meter.time), record.node("node").value(), record.text("indicator")).run();
}

} // namespace quotasmith::store
