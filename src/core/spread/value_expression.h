// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/amount_text.h"
#include "core/money/rate.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace quotasmith::spread {

/// What a user types as a value: an amount (`1,200,000`, `120万`, `=300*1.2`), growth on last year (`+30%`, `-5%`),
/// growth on the present value (`now+3.37%`), a share (`40%`), points on a ratio (`+2pp`,
/// `-1.5个百分点`). Full-width signs and letters count as plain ones.
struct ValueExpression {
    enum class Kind { Amount, GrowthOnLastYear, GrowthOnPresent, Share, Points };
    Kind kind = Kind::Amount;
    std::int64_t amount = 0; ///< units, Kind::Amount
    money::Rate rate;        ///< otherwise: 0.3, -0.05, 0.0337, 0.4, 0.02
};
struct ParsedValue {
    std::optional<ValueExpression> value;
    money::AmountProblem problem = money::AmountProblem::None; ///< None without a value: nothing was typed
    std::size_t at = 0;                                        ///< byte where the problem starts
};
ParsedValue parseValue(std::string_view text, int decimals);

/// The units an expression means: rounded once, half away from zero. Nothing when its base is missing or zero, and for
/// points, which only a ratio has.
struct ValueBases {
    std::optional<std::int64_t> lastYear;
    std::int64_t present = 0;
    std::optional<std::int64_t> parent; ///< tree parent in the same period; the year for the root
};
std::optional<std::int64_t> resolve(const ValueExpression &expression, const ValueBases &bases);

} // namespace quotasmith::spread
