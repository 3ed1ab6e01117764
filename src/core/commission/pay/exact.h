// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/money/rounding.h"

#include <compare>
#include <cstdint>

namespace quotasmith::commission {

/// What something earns before it is rounded: an exact fraction in lowest terms, wide enough for every amount times a
/// rate over a quota. Throws Error{"amount-overflow"} where even that does not hold it.
class Exact {
public:
    constexpr Exact() = default;
    /// Amounts and rates are exact numbers as they stand.
    Exact(std::int64_t whole) : m_numerator(whole) {}
    Exact(const money::Rate &rate) : m_numerator(rate.numerator()), m_denominator(rate.denominator()) {}
    /// denominator is above zero.
    static Exact fraction(money::Wide numerator, money::Wide denominator);

    money::Wide numerator() const { return m_numerator; }
    money::Wide denominator() const { return m_denominator; }
    bool isZero() const { return m_numerator == 0; }
    bool isNegative() const { return m_numerator < 0; }

    Exact operator+(const Exact &other) const;
    Exact operator-(const Exact &other) const;
    Exact operator-() const;
    Exact operator*(const Exact &other) const;
    /// The divisor is not zero.
    Exact operator/(const Exact &other) const;
    Exact &operator+=(const Exact &other) { return *this = *this + other; }

    /// In whole units, half away from zero. Throws Error{"amount-overflow"}.
    std::int64_t rounded() const;
    /// The same number in 64 bits each. Throws Error{"amount-overflow"}.
    money::Rate rate() const;

    friend bool operator==(const Exact &, const Exact &) = default;
    friend std::strong_ordering operator<=>(const Exact &a, const Exact &b);

private:
    money::Wide m_numerator = 0;
    money::Wide m_denominator = 1;
};

} // namespace quotasmith::commission
