// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_values.h"

#include "core/base/error.h"

#include <algorithm>

namespace quotasmith::exchange {

namespace {

using Kind = JsonValue::Kind;
using money::Wide;

constexpr Wide kMostWeight = (Wide{1} << 124) - 1;

bool sameNumber(const Decimal &expected, const Decimal &got, const Decimal &tolerance)
{
    try {
        return isWithin(expected, got, tolerance);
    } catch (const base::Error &) {
        return false; // numbers of such different sizes that they have no common decimals
    }
}

bool same(const JsonValue &expected, const JsonValue &got, const Decimal &tolerance)
{
    if (expected.kind != got.kind)
        return false;
    switch (expected.kind) {
    case Kind::Null:
        return true;
    case Kind::Bool:
        return expected.truth == got.truth;
    case Kind::Integer:
        return expected.integer == got.integer;
    case Kind::Number:
        return expected.text == got.text;
    case Kind::Text: {
        const auto a = Decimal::parse(expected.text), b = Decimal::parse(got.text);
        return a && b ? sameNumber(*a, *b, tolerance) : expected.text == got.text;
    }
    case Kind::List:
        return std::equal(expected.items.begin(), expected.items.end(), got.items.begin(), got.items.end(),
                          [&](const JsonValue &a, const JsonValue &b) { return same(a, b, tolerance); });
    case Kind::Object:
        return std::all_of(expected.fields.begin(), expected.fields.end(), [&](const auto &field) {
            const JsonValue *value = got.find(field.first);
            return value && same(field.second, *value, tolerance);
        });
    }
    return false;
}

bool expectsRefusal(const JsonValue &expected)
{
    const JsonValue *refused = expected.find("refused");
    return refused && refused->truth;
}

} // namespace

void checkExpectation(const CaseFields &expect, const std::string &id, std::initializer_list<std::string_view> results)
{
    if (expect.findDecimal("tolerance").value_or(Decimal()).isNegative())
        throw base::Error("case-field-bad",
                          {{"case", id}, {"field", "expect.tolerance"}, {"problem", "not-negative-wanted"}});
    const bool isNamed =
        std::any_of(results.begin(), results.end(), [&](std::string_view name) { return expect.has(name); });
    if (!expect.flag("refused") && !isNamed)
        throw base::Error("case-expects-nothing", {{"case", id}});
}

std::optional<std::int64_t> wholeUnits(const Decimal &amount, const Decimal &unit)
{
    const money::Rate units = amount.in(unit);
    return units.denominator() == 1 ? std::optional(units.numerator()) : std::nullopt;
}

std::vector<Wide> wholeWeights(const Decimals &weights)
{
    int places = 0;
    for (const Decimal &weight : weights)
        places = std::max(places, weight.places());
    std::vector<Wide> whole;
    for (const Decimal &weight : weights) {
        Wide digits = weight.digits();
        for (int place = weight.places(); place < places; ++place) {
            if (digits > kMostWeight / 10 || digits < -kMostWeight / 10)
                throw base::Error("amount-overflow");
            digits *= 10;
        }
        whole.push_back(digits);
    }
    return whole;
}

JsonValue jsonOf(const Decimals &numbers)
{
    JsonValue list = JsonValue::list();
    for (const Decimal &number : numbers)
        list.items.push_back(JsonValue::ofText(number.text()));
    return list;
}

JsonValue countJson(std::int64_t count)
{
    JsonValue value;
    value.kind = JsonValue::Kind::Integer;
    value.integer = count;
    return value;
}

JsonValue answerOf(const char *name, JsonValue value)
{
    JsonValue answer = JsonValue::object();
    answer.add(name, std::move(value));
    return answer;
}

bool agrees(const JsonValue &expected, const std::optional<JsonValue> &got)
{
    if (!got || expectsRefusal(expected))
        return !got && expectsRefusal(expected);
    const JsonValue *given = expected.find("tolerance");
    const Decimal tolerance = given ? Decimal::parse(given->text).value_or(Decimal()) : Decimal();
    return std::all_of(expected.fields.begin(), expected.fields.end(), [&](const auto &field) {
        if (field.first == "tolerance" || field.first == "refused")
            return true;
        const JsonValue *value = got->find(field.first);
        return value && same(field.second, *value, tolerance);
    });
}

} // namespace quotasmith::exchange
