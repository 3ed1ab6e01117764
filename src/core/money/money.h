// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace quotasmith::money {

/// An exact amount in minor units of the plan's currency. Every operation that would leave
/// 64 bits throws Error{"amount-overflow"}.
class Money {
public:
    constexpr Money() = default;
    constexpr explicit Money(std::int64_t minorUnits) : m_units(minorUnits) {}

    constexpr std::int64_t units() const { return m_units; }
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;
    Money operator*(std::int64_t factor) const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    std::int64_t m_units = 0;
};

/// The same checks for bare units (counts, cells): throw Error{"amount-overflow"}.
std::int64_t addUnits(std::int64_t a, std::int64_t b);
std::int64_t subtractUnits(std::int64_t a, std::int64_t b);
std::int64_t multiplyUnits(std::int64_t a, std::int64_t b);

} // namespace quotasmith::money
