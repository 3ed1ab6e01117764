// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include "core/base/check.h"
#include "core/money/amount_reader.h"

#include <array>
#include <optional>

namespace quotasmith::money {

namespace {

constexpr int kMostDecimals = 9;
constexpr int kTooManyDigits = 18; // with one more a number may leave 64 bits

constexpr auto kPowers = [] {
    std::array<std::int64_t, kMostDecimals + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

/// Digits with at most one point, in groups of three or in one: with a leading minus nearly every cell of an import.
class PlainNumber {
public:
    /// False when the sign does not belong here; the thorough reader then finds out what it means.
    bool take(char sign)
    {
        if (sign >= '0' && sign <= '9') {
            m_value = m_value * 10 + (sign - '0');
            ++m_group;
            m_fine += m_hasPoint ? 1 : 0;
            return ++m_digits < kTooManyDigits;
        }
        if ((sign != '.' && sign != ',') || m_hasPoint || !isGroupWhole())
            return false;
        if (sign == ',' && !m_isGrouped && (m_digits == 0 || m_digits > 3 || m_value < kPowers[m_digits - 1]))
            return false;
        m_isGrouped = m_isGrouped || sign == ',';
        m_hasPoint = sign == '.';
        m_group = 0;
        return true;
    }

    std::optional<std::int64_t> units(int decimals) const
    {
        std::int64_t units = 0;
        const bool isFit = m_digits > 0 && (m_hasPoint || isGroupWhole()) && m_fine <= decimals &&
                           !__builtin_mul_overflow(m_value, kPowers[decimals - m_fine], &units);
        return isFit ? std::optional(units) : std::nullopt;
    }

private:
    bool isGroupWhole() const { return !m_isGrouped || m_group == 3; }

    std::int64_t m_value = 0;
    int m_digits = 0;
    int m_group = 0; ///< digits since the last separator or point
    int m_fine = 0;
    bool m_hasPoint = false;
    bool m_isGrouped = false;
};

std::optional<std::int64_t> plainAmount(std::string_view text, int decimals)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    PlainNumber number;
    for (const char sign : text.substr(isNegative ? 1 : 0))
        if (!number.take(sign))
            return std::nullopt;
    const auto units = number.units(decimals);
    return units && isNegative ? std::optional(-*units) : units;
}

} // namespace

ParsedAmount parseAmount(std::string_view text, const AmountForm &form)
{
    QS_CHECK(form.decimals >= 0 && form.decimals <= kMostDecimals);
    if (form.scale == 1)
        if (const auto units = plainAmount(text, form.decimals))
            return {TextMeaning::Value, *units, 0, AmountProblem::None, 0};
    return AmountReader(text, form).read();
}

} // namespace quotasmith::money
