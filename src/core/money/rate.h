// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace quotasmith::money {

/// An exact fraction in lowest terms, denominator above zero. Never a double. An operation whose result does not fit
/// two 64-bit numbers throws Error{"amount-overflow"}; comparing always works.
class Rate {
public:
    constexpr Rate() = default;
    /// Throws Error{"rate-without-denominator"} for zero, Error{"amount-overflow"} when it does not fit.
    Rate(std::int64_t numerator, std::int64_t denominator);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }
    Rate operator+(const Rate &other) const;
    Rate operator-(const Rate &other) const;
    Rate operator*(const Rate &other) const;
    /// This part of an amount, rounded once, half away from zero.
    std::int64_t of(std::int64_t units) const;
    /// `0.015`; at most `places` (0 … 16) decimals, half away from zero, trailing zeros dropped.
    std::string decimalText(int places = 6) const;
    /// `1.5%`
    std::string percentText(int places = 2) const;

    friend bool operator==(const Rate &, const Rate &) = default;
    friend std::strong_ordering operator<=>(const Rate &a, const Rate &b);

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

/// actual / target, or nothing when the target is zero ("—"). Against a negative target 2 − actual/target.
std::optional<Rate> attainment(std::int64_t actual, std::int64_t target);

} // namespace quotasmith::money
