// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/money/rounding.h"

#include <optional>

/// Fractions of numbers that may be larger than a Rate holds, rounded where they have to be as money::fittingRate says.
namespace quotasmith::diagnosis {

/// numerator / denominator; nothing for a denominator of zero.
std::optional<money::Rate> fraction(money::Wide numerator, money::Wide denominator);
/// a / b; nothing for b = 0.
std::optional<money::Rate> quotient(const money::Rate &a, const money::Rate &b);
/// now / before − 1; nothing where before is not above zero: growth on nothing or on a loss has no meaning.
std::optional<money::Rate> growth(const std::optional<money::Rate> &now, const std::optional<money::Rate> &before);
/// now / target; nothing for a target of zero; against one below zero 2 − now / target.
std::optional<money::Rate> attained(const money::Rate &now, const money::Rate &target);

} // namespace quotasmith::diagnosis
