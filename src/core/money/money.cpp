// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"

#include "core/base/error.h"

namespace quotasmith::money {

namespace {

std::int64_t fitting(bool hasOverflow, std::int64_t value)
{
    if (hasOverflow)
        throw base::Error("amount-overflow");
    return value;
}

} // namespace

std::int64_t addUnits(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    const bool hasOverflow = __builtin_add_overflow(a, b, &sum);
    return fitting(hasOverflow, sum);
}

std::int64_t subtractUnits(std::int64_t a, std::int64_t b)
{
    std::int64_t difference = 0;
    const bool hasOverflow = __builtin_sub_overflow(a, b, &difference);
    return fitting(hasOverflow, difference);
}

std::int64_t multiplyUnits(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    const bool hasOverflow = __builtin_mul_overflow(a, b, &product);
    return fitting(hasOverflow, product);
}

Money Money::operator+(Money other) const
{
    return Money(addUnits(m_units, other.m_units));
}

Money Money::operator-(Money other) const
{
    return Money(subtractUnits(m_units, other.m_units));
}

Money Money::operator-() const
{
    return Money(subtractUnits(0, m_units));
}

Money Money::operator*(std::int64_t factor) const
{
    return Money(multiplyUnits(m_units, factor));
}

} // namespace quotasmith::money
