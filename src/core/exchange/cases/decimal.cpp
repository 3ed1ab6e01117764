// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/decimal.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace quotasmith::exchange {

namespace {

using money::Wide;

constexpr int kMostDigits = 36;
constexpr Wide kMost = (Wide{1} << 126) - 1;
constexpr int kShownDigits = 12;

Wide multiplied(Wide a, Wide b)
{
    const Wide size = a < 0 ? -a : a;
    if (b != 0 && size > kMost / b)
        throw base::Error("amount-overflow");
    return a * b;
}

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (; exponent > 0; --exponent)
        power = multiplied(power, 10);
    return power;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Decimal::Decimal(Wide digits, int places) : m_digits(digits), m_places(places), m_isNegative(digits < 0)
{
    for (; m_places > 0 && m_digits % 10 == 0; --m_places)
        m_digits /= 10;
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    std::string_view whole = text.substr(isNegative ? 1 : 0);
    std::string_view behind;
    if (const std::size_t point = whole.find('.'); point != std::string_view::npos) {
        behind = whole.substr(point + 1);
        whole = whole.substr(0, point);
        if (behind.empty())
            return std::nullopt;
    }
    if (whole.empty() || !std::all_of(whole.begin(), whole.end(), isDigit) ||
        !std::all_of(behind.begin(), behind.end(), isDigit))
        return std::nullopt;
    while (behind.ends_with('0'))
        behind.remove_suffix(1);
    std::string digits = std::string(whole) + std::string(behind);
    digits.erase(0, digits.find_first_not_of('0'));
    Decimal number;
    number.m_isTooLong = digits.size() > kMostDigits || behind.size() > kMostDigits;
    for (std::size_t i = 0; !number.m_isTooLong && i < digits.size(); ++i)
        number.m_digits = number.m_digits * 10 + (digits[i] - '0');
    number.m_places = number.m_isTooLong ? 0 : static_cast<int>(behind.size());
    number.m_isNegative = isNegative && !digits.empty();
    if (number.m_isNegative)
        number.m_digits = -number.m_digits;
    return number;
}

Wide Decimal::digits() const
{
    if (m_isTooLong)
        throw base::Error("amount-overflow");
    return m_digits;
}

double Decimal::real() const
{
    const std::string written = text();
    double value = 0;
    std::from_chars(written.data(), written.data() + written.size(), value);
    return value;
}

Wide Decimal::scaled(int places) const
{
    return multiplied(digits(), powerOfTen(places - m_places));
}

money::Rate Decimal::in(const Decimal &unit) const
{
    const int places = std::max(m_places, unit.m_places);
    const Wide numerator = scaled(places), denominator = unit.scaled(places);
    Wide a = numerator < 0 ? -numerator : numerator, b = denominator;
    while (b != 0)
        std::swap(a %= b, b);
    return {money::narrow(numerator / a), money::narrow(denominator / a)};
}

Decimal Decimal::times(std::int64_t count) const
{
    const Wide product = multiplied(Wide{count}, digits());
    return {product, m_places};
}

std::string Decimal::text() const
{
    std::string written;
    for (Wide rest = m_isNegative ? -digits() : digits(); rest != 0; rest /= 10)
        written += static_cast<char>('0' + static_cast<int>(rest % 10));
    while (written.size() <= static_cast<std::size_t>(m_places))
        written += '0';
    if (m_places > 0)
        written.insert(static_cast<std::size_t>(m_places), 1, '.');
    if (m_isNegative)
        written += '-';
    std::reverse(written.begin(), written.end());
    return written;
}

bool isWithin(const Decimal &a, const Decimal &b, const Decimal &tolerance)
{
    if (a == b)
        return true;
    const int places = std::max({a.m_places, b.m_places, tolerance.m_places});
    const Wide difference = a.scaled(places) - b.scaled(places);
    return (difference < 0 ? -difference : difference) <= tolerance.scaled(places);
}

Decimal decimalOf(double value)
{
    const double size = std::fabs(value);
    const int whole = size >= 1 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 0;
    std::array<char, 400> written{};
    const auto end = std::to_chars(written.data(), written.data() + written.size(), value, std::chars_format::fixed,
                                   std::max(kShownDigits - whole, 0));
    return Decimal::parse({written.data(), end.ptr}).value_or(Decimal());
}

} // namespace quotasmith::exchange
