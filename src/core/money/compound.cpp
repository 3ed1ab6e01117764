// SPDX-License-Identifier: Apache-2.0
#include "core/money/compound.h"

#include "core/base/check.h"
#include "core/base/error.h"

#include <limits>

namespace quotasmith::money {

namespace {

__extension__ using UnsignedWide = unsigned __int128;

std::uint64_t sizeOf(std::int64_t value)
{
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

/// A whole number of any length, not below zero.
class Natural {
public:
    explicit Natural(std::uint64_t value) : m_words{value} {}

    Natural &operator*=(std::uint64_t factor)
    {
        UnsignedWide carry = 0;
        for (std::uint64_t &word : m_words) {
            carry += static_cast<UnsignedWide>(word) * factor;
            word = static_cast<std::uint64_t>(carry);
            carry >>= 64;
        }
        if (carry != 0)
            m_words.push_back(static_cast<std::uint64_t>(carry));
        trim();
        return *this;
    }

    friend bool operator<=(const Natural &a, const Natural &b)
    {
        if (a.m_words.size() != b.m_words.size())
            return a.m_words.size() < b.m_words.size();
        for (std::size_t i = a.m_words.size(); i-- > 0;)
            if (a.m_words[i] != b.m_words[i])
                return a.m_words[i] < b.m_words[i];
        return true;
    }

private:
    void trim()
    {
        while (m_words.size() > 1 && m_words.back() == 0)
            m_words.pop_back();
    }

    std::vector<std::uint64_t> m_words; ///< least first, no leading zero
};

Natural times(Natural number, std::uint64_t factor)
{
    number *= factor;
    return number;
}

/// numerator / denominator to the nearest whole: the largest n with (2n − 1) × denominator ≤ 2 × numerator.
std::uint64_t nearest(const Natural &numerator, const Natural &denominator)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    const Natural twice = times(numerator, 2);
    const auto reaches = [&](std::uint64_t n) { return n == 0 || times(denominator, 2 * n - 1) <= twice; };
    if (reaches(most))
        throw base::Error("amount-overflow");
    std::uint64_t low = 0, high = most; // reaches low, does not reach high
    while (high - low > 1) {
        const std::uint64_t middle = low + (high - low) / 2;
        (reaches(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

std::vector<std::int64_t> compounded(const Rate &start, const Rate &factor, int count)
{
    QS_CHECK(count >= 0 && count <= kMostGrowthSteps + 1);
    Natural numerator(sizeOf(start.numerator()));
    Natural denominator(sizeOf(start.denominator()));
    bool isNegative = start.numerator() < 0;
    std::vector<std::int64_t> values;
    for (int step = 0; step < count; ++step) {
        const auto size = static_cast<std::int64_t>(nearest(numerator, denominator));
        values.push_back(isNegative ? -size : size);
        numerator *= sizeOf(factor.numerator());
        denominator *= sizeOf(factor.denominator());
        isNegative = isNegative != (factor.numerator() < 0);
    }
    return values;
}

} // namespace quotasmith::money
