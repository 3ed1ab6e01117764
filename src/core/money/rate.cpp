// SPDX-License-Identifier: Apache-2.0
#include "core/money/rate.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/money/wide_fraction.h"

namespace quotasmith::money {

namespace {

constexpr int kMostDecimals = 16;

Rate reduced(Wide numerator, Wide denominator)
{
    const Wide divisor = commonDivisor(magnitude(numerator), denominator);
    return Rate(narrow(numerator / divisor), narrow(denominator / divisor));
}

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// numerator / denominator with at most `places` decimals.
std::string printed(Wide numerator, Wide denominator, int places)
{
    QS_CHECK(places >= 0 && places <= kMostDecimals);
    Wide rest = nearestWhole(numerator * powerOfTen(places), denominator);
    const bool isNegative = rest < 0;
    rest = magnitude(rest);
    for (; places > 0 && rest % 10 == 0; --places)
        rest /= 10;
    std::string backwards;
    for (int written = 0; rest != 0 || written <= places; ++written) {
        if (written == places && places > 0)
            backwards += '.';
        backwards += static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    }
    if (isNegative)
        backwards += '-';
    return {backwards.rbegin(), backwards.rend()};
}

} // namespace

Rate::Rate(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator == 0)
        throw base::Error("rate-without-denominator");
    const Wide divisor = commonDivisor(magnitude(numerator), magnitude(denominator));
    const Wide sign = denominator < 0 ? -1 : 1;
    m_numerator = narrow(sign * numerator / divisor);
    m_denominator = narrow(sign * denominator / divisor);
}

Rate Rate::operator+(const Rate &other) const
{
    return reduced(Wide{m_numerator} * other.m_denominator + Wide{other.m_numerator} * m_denominator,
                   Wide{m_denominator} * other.m_denominator);
}

Rate Rate::operator-(const Rate &other) const
{
    return reduced(Wide{m_numerator} * other.m_denominator - Wide{other.m_numerator} * m_denominator,
                   Wide{m_denominator} * other.m_denominator);
}

Rate Rate::operator*(const Rate &other) const
{
    return reduced(Wide{m_numerator} * other.m_numerator, Wide{m_denominator} * other.m_denominator);
}

std::int64_t Rate::of(std::int64_t units) const
{
    return roundHalfAway(Wide{m_numerator} * units, m_denominator);
}

std::string Rate::decimalText(int places) const
{
    return printed(m_numerator, m_denominator, places);
}

std::string Rate::percentText(int places) const
{
    return printed(Wide{m_numerator} * 100, m_denominator, places) + '%';
}

std::strong_ordering operator<=>(const Rate &a, const Rate &b)
{
    return Wide{a.m_numerator} * b.m_denominator <=> Wide{b.m_numerator} * a.m_denominator;
}

std::optional<Rate> attainment(std::int64_t actual, std::int64_t target)
{
    if (target == 0)
        return std::nullopt;
    if (target > 0)
        return Rate(actual, target);
    return reduced(Wide{actual} - 2 * Wide{target}, -Wide{target});
}

} // namespace quotasmith::money
