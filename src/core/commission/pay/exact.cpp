// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/exact.h"

#include "core/base/error.h"
#include "core/money/wide_fraction.h"

namespace quotasmith::commission {

namespace {

using money::commonDivisor;
using money::magnitude;
using money::Wide;

Wide product(Wide a, Wide b)
{
    Wide result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        throw base::Error("amount-overflow");
    return result;
}

Wide sum(Wide a, Wide b)
{
    Wide result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throw base::Error("amount-overflow");
    return result;
}

} // namespace

Exact Exact::fraction(Wide numerator, Wide denominator)
{
    const Wide divisor = commonDivisor(magnitude(numerator), denominator);
    Exact result;
    result.m_numerator = numerator / divisor;
    result.m_denominator = denominator / divisor;
    return result;
}

Exact Exact::operator+(const Exact &other) const
{
    const Wide shared = commonDivisor(m_denominator, other.m_denominator);
    const Wide factor = other.m_denominator / shared, otherFactor = m_denominator / shared;
    return fraction(sum(product(m_numerator, factor), product(other.m_numerator, otherFactor)),
                    product(m_denominator, factor));
}

Exact Exact::operator-(const Exact &other) const
{
    return *this + -other;
}

Exact Exact::operator-() const
{
    Exact result = *this;
    result.m_numerator = -result.m_numerator;
    return result;
}

Exact Exact::operator*(const Exact &other) const
{
    // Shortened crosswise first, so that no product is larger than it has to be.
    const Exact a = fraction(m_numerator, other.m_denominator), b = fraction(other.m_numerator, m_denominator);
    Exact result;
    result.m_numerator = product(a.m_numerator, b.m_numerator);
    result.m_denominator = product(a.m_denominator, b.m_denominator);
    return result;
}

Exact Exact::operator/(const Exact &other) const
{
    return *this * (other.isNegative() ? fraction(-other.m_denominator, -other.m_numerator)
                                       : fraction(other.m_denominator, other.m_numerator));
}

std::int64_t Exact::rounded() const
{
    return money::roundHalfAway(m_numerator, m_denominator);
}

money::Rate Exact::rate() const
{
    return {money::narrow(m_numerator), money::narrow(m_denominator)};
}

std::strong_ordering operator<=>(const Exact &a, const Exact &b)
{
    if (a.m_denominator == b.m_denominator)
        return a.m_numerator <=> b.m_numerator;
    const Wide shared = commonDivisor(a.m_denominator, b.m_denominator);
    return product(a.m_numerator, b.m_denominator / shared) <=> product(b.m_numerator, a.m_denominator / shared);
}

} // namespace quotasmith::commission
