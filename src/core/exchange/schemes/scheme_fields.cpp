// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/schemes/scheme_fields.h"

#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/plan/ratio.h"

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

std::optional<money::Rate> exactNumber(const std::string &text)
{
    const money::ParsedRate parsed = money::parseRate(text);
    return parsed.meaning == money::TextMeaning::Value ? std::optional(parsed.rate) : plan::parseExact(text);
}

} // namespace

SchemeFields::SchemeFields(const JsonValue &object, std::string place, std::initializer_list<std::string_view> known)
    : m_object(object), m_place(std::move(place))
{
    if (!object.is(Kind::Object))
        throw base::Error("scheme-field-bad",
                          {{"field", m_place.empty() ? "scheme" : m_place}, {"problem", "object-wanted"}});
    for (const auto &[name, value] : object.fields)
        if (std::find(known.begin(), known.end(), name) == known.end())
            throw base::Error("scheme-field-unknown", {{"field", placeOf(name)}, {"known", joined(known)}});
}

const JsonValue *SchemeFields::find(std::string_view name) const
{
    const JsonValue *value = m_object.find(name);
    return value && value->is(Kind::Null) ? nullptr : value;
}

std::string SchemeFields::text(std::string_view name) const
{
    const JsonValue *value = find(name);
    if (value && !value->is(Kind::Text))
        reject(name, "text-wanted");
    return value ? value->text : std::string();
}

std::string SchemeFields::neededText(std::string_view name) const
{
    std::string said = text(name);
    if (said.empty())
        throw base::Error("scheme-field-missing", {{"field", placeOf(name)}});
    return said;
}

std::optional<money::Rate> SchemeFields::findRate(std::string_view name) const
{
    const JsonValue *value = find(name);
    if (!value)
        return std::nullopt;
    const auto number = value->is(Kind::Text) ? exactNumber(value->text) : std::nullopt;
    if (!number)
        reject(name, "exact-wanted");
    return number;
}

std::optional<money::Rate> SchemeFields::findAmount(std::string_view name, int decimals) const
{
    const JsonValue *value = find(name);
    if (!value)
        return std::nullopt;
    const money::ParsedAmount parsed =
        value->is(Kind::Text) ? money::parseAmount(value->text, {decimals}) : money::ParsedAmount();
    if (parsed.meaning != money::TextMeaning::Value)
        reject(name, "amount-wanted");
    return money::Rate(parsed.units, 1);
}

template <class Number> Number SchemeFields::needed(std::string_view name, const std::optional<Number> &found) const
{
    if (!found)
        throw base::Error("scheme-field-missing", {{"field", placeOf(name)}});
    return *found;
}

money::Rate SchemeFields::rate(std::string_view name) const
{
    return needed(name, findRate(name));
}

money::Rate SchemeFields::amount(std::string_view name, int decimals) const
{
    return needed(name, findAmount(name, decimals));
}

std::optional<calendar::Month> SchemeFields::findMonth(std::string_view name) const
{
    if (!has(name))
        return std::nullopt;
    const auto month = calendar::Month::parse(text(name));
    if (!month)
        reject(name, "month-wanted");
    return month;
}

const std::vector<JsonValue> &SchemeFields::list(std::string_view name) const
{
    static const std::vector<JsonValue> none;
    const JsonValue *value = find(name);
    if (value && !value->is(Kind::List))
        reject(name, "list-wanted");
    return value ? value->items : none;
}

std::string SchemeFields::placeOf(std::string_view name) const
{
    return (m_place.empty() ? "" : m_place + '.') + std::string(name);
}

void SchemeFields::reject(std::string_view name, const char *problem) const
{
    throw base::Error("scheme-field-bad", {{"field", placeOf(name)}, {"problem", problem}});
}

void SchemeFields::rejectWord(std::string_view name, std::string_view known) const
{
    throw base::Error("scheme-word-unknown",
                      {{"field", placeOf(name)}, {"value", text(name)}, {"known", std::string(known)}});
}

} // namespace quotasmith::exchange
