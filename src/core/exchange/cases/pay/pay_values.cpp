// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/pay/pay_values.h"

#include "core/base/error.h"

namespace quotasmith::exchange {

namespace {

using commission::Exact;
using money::Wide;

constexpr int kMostPlaces = 36;
constexpr int kEndlessPlaces = 15;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

Exact exactOf(const Decimal &number)
{
    return Exact::fraction(number.digits(), powerOfTen(number.places()));
}

std::vector<Exact> exactOf(const Decimals &numbers)
{
    std::vector<Exact> exact;
    for (const Decimal &number : numbers)
        exact.push_back(exactOf(number));
    return exact;
}

money::Rate rateOf(const Decimal &number)
{
    return exactOf(number).rate();
}

JsonValue exactJson(const Exact &number)
{
    for (int places = 0; places <= kMostPlaces; ++places)
        if (const Wide power = powerOfTen(places); power % number.denominator() == 0) {
            const Exact digits = number * Exact::fraction(power, 1);
            return JsonValue::ofText(Decimal(digits.numerator(), places).text());
        }
    return JsonValue::ofText(number.rate().decimalText(kEndlessPlaces));
}

JsonValue grainsJson(const std::vector<std::int64_t> &grains, const Decimal &unit)
{
    JsonValue list = JsonValue::list();
    for (const std::int64_t count : grains)
        list.items.push_back(JsonValue::ofText(unit.times(count).text()));
    return list;
}

std::optional<JsonValue> unlessRefused(const std::function<JsonValue()> &engine)
{
    try {
        return engine();
    } catch (const base::Error &error) {
        if (error.code().starts_with("scheme-"))
            return std::nullopt;
        throw;
    }
}

} // namespace quotasmith::exchange
