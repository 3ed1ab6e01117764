// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

/// Amounts where there is little room: on axes and beside bars.
namespace quotasmith::text {

/// By what power of ten amounts are shortened, and the word behind them: 6 and `M`, 4 and 万.
struct Shortening {
    int power = 0;
    QString word;
};

/// What people of the language count in (k, M, bn; 万, 亿), by the largest amount to be shown; units of 10^-decimals.
Shortening shorteningFor(std::int64_t largest, int decimals);
/// The one people chose: 0, 3, 4 or 8.
Shortening shorteningBy(int power);

/// `1,234.6万`: at most `places` decimals (0 … 4), half away from zero, trailing zeros dropped;
/// zero without the word.
QString shortAmountText(std::int64_t units, int decimals, const Shortening &shortening, int places);
/// Decimals (0 … 4) that show the amount as it is.
int exactPlaces(std::int64_t units, int decimals, const Shortening &shortening);

} // namespace quotasmith::text
