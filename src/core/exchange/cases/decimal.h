// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/money/rounding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// A decimal number as case files write it: `1250.50`, `-3`, `0.015`. Exact, up to 36 digits; a longer one is known to
/// be a number, and every use of its value throws Error{"amount-overflow"}.
class Decimal {
public:
    Decimal() = default;
    Decimal(money::Wide digits, int places);
    /// An optional minus, digits, and digits behind a point; no exponent, no separators. Nothing for other text.
    static std::optional<Decimal> parse(std::string_view text);

    /// digits × 10^−places; places is from 0 on, and no zeros end it.
    money::Wide digits() const;
    int places() const { return m_places; }
    bool isNegative() const { return m_isNegative; }
    bool isZero() const { return !m_isTooLong && m_digits == 0; }
    double real() const;
    /// In units, as an exact fraction. The unit is above zero.
    money::Rate in(const Decimal &unit) const;
    /// This many of it.
    Decimal times(std::int64_t count) const;
    std::string text() const;

    /// Whether two numbers differ by no more than `tolerance`.
    friend bool isWithin(const Decimal &a, const Decimal &b, const Decimal &tolerance);
    friend bool operator==(const Decimal &a, const Decimal &b) = default;

private:
    money::Wide scaled(int places) const;

    money::Wide m_digits = 0;
    int m_places = 0;
    bool m_isNegative = false;
    bool m_isTooLong = false;
};

/// A real number to twelve significant digits, without an exponent.
Decimal decimalOf(double value);

} // namespace quotasmith::exchange
