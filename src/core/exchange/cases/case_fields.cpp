// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_fields.h"

#include "core/base/error.h"

#include <algorithm>

namespace quotasmith::exchange {

namespace {

using Kind = JsonValue::Kind;

std::string joined(std::initializer_list<std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

bool isAmong(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string numbered(const std::string &field, std::size_t i)
{
    return field + '[' + std::to_string(i + 1) + ']';
}

} // namespace

CaseFields::CaseFields(const JsonValue &object, std::string id, std::string place,
                       std::initializer_list<std::string_view> known)
    : m_object(object), m_id(std::move(id)), m_place(std::move(place))
{
    if (!object.is(Kind::Object))
        reject(m_place, "object-wanted");
    for (const auto &[name, value] : object.fields)
        if (!isAmong(name, known))
            throw base::Error("case-field-unknown",
                              {{"case", m_id}, {"field", nameOf(name)}, {"known", joined(known)}});
}

const JsonValue *CaseFields::find(std::string_view name) const
{
    const JsonValue *value = m_object.find(name);
    return value && value->is(Kind::Null) ? nullptr : value;
}

const JsonValue &CaseFields::needed(std::string_view name) const
{
    const JsonValue *value = find(name);
    if (!value)
        throw base::Error("case-field-missing", {{"case", m_id}, {"field", nameOf(name)}});
    return *value;
}

std::optional<Decimal> CaseFields::findDecimal(std::string_view name) const
{
    const JsonValue *value = find(name);
    return value ? std::optional(read(*value, nameOf(name))) : std::nullopt;
}

Decimal CaseFields::decimal(std::string_view name) const
{
    return read(needed(name), nameOf(name));
}

Decimals CaseFields::decimals(std::string_view name) const
{
    const std::string field = nameOf(name);
    Decimals numbers;
    for (const JsonValue &item : listOf(needed(name), field))
        numbers.push_back(read(item, numbered(field, numbers.size())));
    return numbers;
}

std::vector<Decimals> CaseFields::table(std::string_view name) const
{
    const std::string field = nameOf(name);
    std::vector<Decimals> rows;
    for (const JsonValue &item : listOf(needed(name), field)) {
        const std::string row = numbered(field, rows.size());
        Decimals &numbers = rows.emplace_back();
        for (const JsonValue &number : listOf(item, row))
            numbers.push_back(read(number, numbered(row, numbers.size())));
    }
    return rows;
}

std::vector<std::optional<Decimal>> CaseFields::findDecimals(std::string_view name) const
{
    const JsonValue *value = find(name);
    std::vector<std::optional<Decimal>> numbers;
    if (!value)
        return numbers;
    const std::string field = nameOf(name);
    for (const JsonValue &item : listOf(*value, field)) {
        const std::string at = numbered(field, numbers.size());
        numbers.push_back(item.is(Kind::Null) ? std::nullopt : std::optional(read(item, at)));
    }
    return numbers;
}

std::int64_t CaseFields::count(std::string_view name) const
{
    const JsonValue &value = needed(name);
    if (!value.is(JsonValue::Kind::Integer) || value.integer < 0)
        reject(nameOf(name), "count-wanted");
    return value.integer;
}

bool CaseFields::flag(std::string_view name) const
{
    const JsonValue *value = find(name);
    if (value && !value->is(Kind::Bool))
        reject(nameOf(name), "truth-wanted");
    return value && value->truth;
}

std::string CaseFields::text(std::string_view name) const
{
    const JsonValue &value = needed(name);
    if (!value.is(Kind::Text))
        reject(nameOf(name), "text-wanted");
    return value.text;
}

std::size_t CaseFields::word(std::string_view name, std::initializer_list<std::string_view> known,
                             std::string_view fallback) const
{
    const std::string said = find(name) || fallback.empty() ? text(name) : std::string(fallback);
    if (!isAmong(said, known))
        throw base::Error("case-word-unknown",
                          {{"case", m_id}, {"field", nameOf(name)}, {"value", said}, {"known", joined(known)}});
    return static_cast<std::size_t>(std::find(known.begin(), known.end(), said) - known.begin());
}

std::vector<CaseFields> CaseFields::objects(std::string_view name, std::initializer_list<std::string_view> known) const
{
    const std::string field = nameOf(name);
    std::vector<CaseFields> fields;
    for (const JsonValue &item : listOf(needed(name), field))
        fields.emplace_back(item, m_id, numbered(field, fields.size()), known);
    return fields;
}

Decimal CaseFields::unit() const
{
    const Decimal unit = findDecimal("unit").value_or(Decimal(1, 2));
    if (unit.isNegative() || unit.isZero())
        reject(nameOf("unit"), "above-zero-wanted");
    return unit;
}

std::string CaseFields::nameOf(std::string_view name) const
{
    return (m_place.empty() ? "" : m_place + '.') + std::string(name);
}

void CaseFields::reject(const std::string &field, const char *problem) const
{
    throw base::Error("case-field-bad", {{"case", m_id}, {"field", field}, {"problem", problem}});
}

Decimal CaseFields::read(const JsonValue &value, const std::string &field) const
{
    const auto number = value.is(Kind::Text) ? Decimal::parse(value.text) : std::nullopt;
    if (!number)
        reject(field, "decimal-wanted");
    return *number;
}

const std::vector<JsonValue> &CaseFields::listOf(const JsonValue &value, const std::string &field) const
{
    if (!value.is(Kind::List))
        reject(field, "list-wanted");
    return value.items;
}

} // namespace quotasmith::exchange
