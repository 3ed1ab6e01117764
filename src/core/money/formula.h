// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/amount_text.h"

#include <string_view>

namespace quotasmith::money {

/// Reckons what stands behind the equals sign of `=300*1.2`, `=(1200+300)*1.5万`, `=1,200,000/3`.
///
///     sum    = term { ("+" | "-") term }
///     term   = factor { ("*" | "×" | "/" | "÷") factor }
///     factor = ("+" | "-") factor | "(" sum ")" | number
///
/// A number is anything parseAmount takes, or a rate with its sign (`30%`). Fractions are exact all the way; only the
/// result is rounded, once, half away from zero, to 10^-decimals. Full-width signs count as plain ones. What cannot be
/// read, a division by zero and what leaves 64 bits are refused with their place.
ParsedAmount parseFormula(std::string_view text, int decimals);

} // namespace quotasmith::money
