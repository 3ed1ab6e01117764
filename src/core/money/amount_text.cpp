// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include "core/base/check.h"
#include "core/money/amount_reader.h"

#include <array>
#include <optional>

namespace quotasmith::money {

namespace {

constexpr int kMostDecimals = 9;
constexpr int kMostPlainDigits = 18; // always fit in 64 bits

constexpr auto kPowers = [] {
    std::array<std::int64_t, kMostDecimals + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

/// Digits with at most one point and a leading minus: nearly every cell of an import. Nothing for any other text.
std::optional<std::int64_t> plainAmount(std::string_view text, int decimals)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    std::int64_t value = 0;
    int digits = 0;
    int fine = 0;
    bool hasPoint = false;
    for (const char sign : text.substr(isNegative ? 1 : 0)) {
        if (sign >= '0' && sign <= '9') {
            if (++digits > kMostPlainDigits)
                return std::nullopt;
            value = value * 10 + (sign - '0');
            fine += hasPoint ? 1 : 0;
        } else if (sign == '.' && !hasPoint) {
            hasPoint = true;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || fine > decimals || __builtin_mul_overflow(value, kPowers[decimals - fine], &value))
        return std::nullopt;
    return isNegative ? -value : value;
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
