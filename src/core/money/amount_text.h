// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace quotasmith::money {

enum class AmountProblem {
    None,
    NotANumber,         ///< letters, two decimal points, nothing but signs …
    MisplacedSeparator, ///< `12,34,5`
    TooFine,            ///< more decimals than the unit has, and Finer::Refuse
    TooLarge,           ///< leaves 64 bits
    UnitNotAllowed      ///< `%` on an amount, 万 on a rate, 万 or 元 in a text that counts in thousands already
};
enum class Finer { Refuse, Round };
enum class TextMeaning { Value, Missing, Refused };

/// What a text says as an amount.
struct ParsedAmount {
    TextMeaning meaning = TextMeaning::Missing;
    std::int64_t units = 0;          ///< in units of 10^-decimals, rounded half away when Finer::Round
    std::int64_t lostMillionths = 0; ///< what rounding dropped (exact − units), in whole millionths of a unit
    AmountProblem problem = AmountProblem::None;
    std::size_t at = 0; ///< byte where the problem starts
};
struct AmountForm {
    int decimals = 2;       ///< of the unit, 0 … 9: 2 for cents, 0 for counts
    std::int64_t scale = 1; ///< the text counts in this many (1000: thousands); a power of ten
    Finer finer = Finer::Refuse;
};

/// Full-width digits and signs, `¥ ￥ $` (and a trailing 元), thousands separators in groups of three (or four with
/// 万), `万 / 千 / 亿 / k / M` behind the number (`120万`, `1.2M`, also `3千万` and `1亿2000万`), `(1,234)`, trailing
/// minus, and the `1.5E+3` of spreadsheets. Exact: zeros beyond the unit's decimals are not too fine.
/// `-`, empty, `N/A`, `NULL`, `空`, `—` mean missing, which is not zero. Anything else is refused with its place.
ParsedAmount parseAmount(std::string_view text, const AmountForm &form);

struct ParsedRate {
    TextMeaning meaning = TextMeaning::Missing;
    Rate rate;
    AmountProblem problem = AmountProblem::None;
    std::size_t at = 0;
};
/// `1.5%`, `0.015`, `１．５％`, `1.5 ‰`; exact, so at most 18 digits.
ParsedRate parseRate(std::string_view text);

/// `-1500000.00`: no grouping, the unit's decimals, a plain minus.
std::string printAmount(std::int64_t units, int decimals);
/// `-1,500,000.00`, for people.
std::string printGrouped(std::int64_t units, int decimals);

} // namespace quotasmith::money
