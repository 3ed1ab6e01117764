// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/beside/bonus_rules.h"

#include <string_view>

namespace quotasmith::commission {

/// `equally byActual byOwnExcess`
std::string_view divisionCode(PoolDivision division);
std::optional<PoolDivision> findDivision(std::string_view code);
/// `people teams`
std::string_view rankedCode(Ranked ranked);
std::optional<Ranked> findRanked(std::string_view code);
/// `recoverable guaranteed`
std::string_view drawKindCode(DrawKind kind);
std::optional<DrawKind> findDrawKind(std::string_view code);

/// Throws what is wrong with the rules beside the tiers; places are `rankings[1].amounts`, counted from 1:
/// Error{"scheme-not-positive",{part}} for what has to be above zero, Error{"scheme-share-bad",{part}} for a share
/// outside 0 … 100 %, Error{"scheme-period-to-date",{part}}, Error{"scheme-product-choice",{part}} unless exactly one
/// of perUnit and rate is said, Error{"scheme-product-twice",{part,product}}, Error{"scheme-amounts-missing",{part}}.
void requireSound(const BesideRules &rules);

} // namespace quotasmith::commission
