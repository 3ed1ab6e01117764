// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/amount_text.h"
#include "core/plan/ratio.h"

#include <optional>
#include <string_view>

namespace quotasmith::spread {

/// What a user types as the value of a ratio: the value (`22%`, `0.22`; `1,200.50` where it is an amount, `45` days),
/// points on the present value (`+2pp`, `-1.5个百分点`), growth on last year's ratio (`+20%`) or on the present one
/// (`now+5%`), or nothing (`-`): the target goes away.
struct RatioExpression {
    enum class Kind { Value, Points, GrowthOnLastYear, GrowthOnPresent, Nothing };
    Kind kind = Kind::Value;
    money::Rate rate; ///< 0.22, 0.02, 0.2, 0.05; an amount in whole currency
};
struct ParsedRatio {
    std::optional<RatioExpression> value;
    money::AmountProblem problem = money::AmountProblem::None;
    std::size_t at = 0;
};
/// `decimals` are the currency's, for ratios that are an amount. A share above 1 needs its percent sign: `22` alone is
/// refused.
ParsedRatio parseRatio(std::string_view text, plan::RatioForm form, int decimals);

/// What the expression comes to; nothing when its base is missing or zero, and for Kind::Nothing.
std::optional<money::Rate> resolve(const RatioExpression &expression, const std::optional<money::Rate> &present,
                                   const std::optional<money::Rate> &lastYear);

} // namespace quotasmith::spread
