// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/lists.h"

#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/keyed_lists.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace quotasmith::store {

namespace {

constexpr int kRateDecimals = 16;

[[noreturn]] void damaged(const Connection &connection, const std::string &what)
{
    throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "list " + what}});
}

/// The value in columns number, text, node from `column` on; nothing when there is none or more than one.
std::optional<plan::ListValue> storedValue(const Query &query, int column)
{
    const bool isNumber = !query.isNull(column), isText = !query.isNull(column + 1), isNode = !query.isNull(column + 2);
    if (isNumber + isText + isNode != 1)
        return std::nullopt;
    if (isNumber)
        return plan::ListValue(query.integer(column));
    return isText ? plan::ListValue(query.text(column + 1)) : plan::ListValue(query.id<plan::NodeId>(column + 2));
}

/// Rates stand as text: turned back where the field asks for one.
bool settle(plan::Record &record)
{
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        auto &value = record.values[i];
        if (!value)
            continue;
        const auto known = plan::resolved(record.kind->fields[i], record);
        const bool isRate = known && record.kind->fields[i].type != plan::ListType::Setting &&
                            (known->type == plan::ListType::Rate || known->type == plan::ListType::Number);
        if (const auto *text = std::get_if<std::string>(&*value); text && isRate) {
            const money::ParsedRate parsed = money::parseRate(*text);
            if (parsed.meaning != money::TextMeaning::Value)
                return false;
            value = parsed.rate;
        }
        if (!plan::fits(record.kind->fields[i], record, *value))
            return false;
    }
    return true;
}

std::vector<plan::Record> readRows(const Connection &connection, const plan::ListKind &kind)
{
    std::vector<plan::Record> records;
    Query query(connection, "SELECT r.id, v.field, v.number, v.text, v.node FROM list_row r"
                            " LEFT JOIN list_value v ON v.list_row = r.id WHERE r.kind = ?1 ORDER BY r.id, v.field");
    query.bind(1, kind.code);
    while (query.step()) {
        const auto id = query.id<plan::RecordId>(0);
        if (records.empty() || records.back().id != id) {
            records.emplace_back(kind);
            records.back().id = id;
        }
        const auto field = query.isNull(1) ? std::nullopt : kind.find(query.textView(1));
        auto value = field ? storedValue(query, 2) : std::nullopt;
        if (!value)
            damaged(connection, std::string(kind.code));
        records.back().values[*field] = std::move(value);
    }
    for (plan::Record &record : records)
        if (!settle(record))
            damaged(connection, std::string(kind.code));
    return records;
}

/// Before its key: the field that says where a row stands among the others.
std::string positionOf(const plan::Record &record)
{
    static constexpr std::array<std::string_view, 5> kFirst{"order", "period", "week", "date", "month"};
    std::string position;
    for (const std::string_view field : kFirst) {
        if (!record.kind->find(field) || !record.has(field))
            continue;
        if (const auto number = record.number(field)) {
            const std::string digits = std::to_string(*number);
            position += std::string(20 - std::min<std::size_t>(digits.size(), 20), '0') + digits;
        } else {
            position += record.text(field);
        }
        position += '\0';
    }
    return position;
}

std::string keyOf(const plan::Record &record)
{
    std::string key;
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        if (!record.kind->fields[i].isKey || !record.values[i])
            continue;
        const auto *text = std::get_if<std::string>(&*record.values[i]);
        const auto *number = std::get_if<std::int64_t>(&*record.values[i]);
        const auto *node = std::get_if<plan::NodeId>(&*record.values[i]);
        // A code with a number behind its letter (B2, B10) stands by its number.
        const std::string said = text ? *text : std::to_string(number ? *number : node ? node->value() : 0);
        const bool isCode = !record.kind->letter.empty();
        key += (isCode ? std::string(12 - std::min<std::size_t>(said.size(), 12), ' ') : std::string()) + said + '\0';
    }
    return key;
}

void sortForPeople(std::vector<plan::Record> &records)
{
    const auto place = [](const plan::Record &record) {
        return std::make_tuple(positionOf(record), keyOf(record), record.id);
    };
    std::sort(records.begin(), records.end(),
              [&place](const plan::Record &a, const plan::Record &b) { return place(a) < place(b); });
}

void putValue(Writer &writer, plan::RecordId row, std::string_view field, const plan::ListValue &value)
{
    Query query(writer.connection(),
                "INSERT INTO list_value (list_row, field, number, text, node) VALUES (?1, ?2, ?3, ?4, ?5)"
                " ON CONFLICT (list_row, field) DO UPDATE SET number = excluded.number, text = excluded.text,"
                " node = excluded.node WHERE number IS NOT excluded.number OR text IS NOT excluded.text"
                " OR node IS NOT excluded.node");
    std::optional<std::int64_t> number;
    std::optional<std::string> text;
    std::optional<plan::NodeId> node;
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        number = *whole;
    else if (const auto *rate = std::get_if<money::Rate>(&value))
        text = rate->decimalText(kRateDecimals);
    else if (const auto *named = std::get_if<plan::NodeId>(&value))
        node = *named;
    else
        text = std::get<std::string>(value);
    query.with(row, field, number, text, node).run();
}

} // namespace

std::vector<plan::Record> readList(const Connection &connection, const plan::ListKind &kind)
{
    std::vector<plan::Record> records =
        kind.place == plan::ListPlace::Rows ? readRows(connection, kind) : readKeyedList(connection, kind);
    if (kind.place != plan::ListPlace::Settings)
        sortForPeople(records);
    return records;
}

plan::RecordId putRecord(Writer &writer, const plan::Record &record)
{
    if (record.kind->place != plan::ListPlace::Rows) {
        putKeyedRecord(writer, record);
        return {};
    }
    plan::RecordId id = record.id;
    if (id.isNull()) {
        id = writer.newId<plan::RecordId>();
        Query(writer.connection(), "INSERT INTO list_row (id, kind) VALUES (?1, ?2)").with(id, record.kind->code).run();
    }
    Query removal(writer.connection(), "DELETE FROM list_value WHERE list_row = ?1 AND field = ?2");
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        if (record.values[i])
            putValue(writer, id, record.kind->fields[i].code, *record.values[i]);
        else
            removal.with(id, record.kind->fields[i].code).run();
    }
    return id;
}

void removeRecord(Writer &writer, const plan::Record &record)
{
    if (record.kind->place != plan::ListPlace::Rows)
        return removeKeyedRecord(writer, record);
    Query(writer.connection(), "DELETE FROM list_value WHERE list_row = ?1").with(record.id).run();
    Query(writer.connection(), "DELETE FROM list_row WHERE id = ?1").with(record.id).run();
}

std::vector<NodeMention> mentionsOf(const Connection &connection, plan::NodeId node)
{
    std::vector<NodeMention> mentions;
    Query query(connection, "SELECT kind, count(*) FROM (SELECT r.kind AS kind FROM list_value v"
                            " JOIN list_row r ON r.id = v.list_row WHERE v.node = ?1"
                            " UNION ALL SELECT 'readings' FROM reading WHERE node = ?1"
                            " UNION ALL SELECT 'indicators' FROM indicator_value WHERE node = ?1)"
                            " GROUP BY kind ORDER BY kind");
    query.bind(1, node);
    while (query.step())
        mentions.push_back({query.text(0), query.integer(1)});
    return mentions;
}

std::string unreadableRow(const Connection &connection)
{
    Query kinds(connection, "SELECT DISTINCT kind FROM list_row ORDER BY kind");
    while (kinds.step())
        if (const auto *kind = plan::findListKind(kinds.textView(0)); !kind || kind->place != plan::ListPlace::Rows)
            return "list " + kinds.text(0);
    try {
        for (const plan::ListKind &kind : plan::listKinds())
            readList(connection, kind);
    } catch (const base::Error &error) {
        return error.value("cause");
    }
    return {};
}

} // namespace quotasmith::store
