// SPDX-License-Identifier: Apache-2.0
#include "text/format/short_amount.h"

#include "core/money/rounding.h"
#include "text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace quotasmith::text {

namespace {

constexpr int kMostPlaces = 4;

money::Wide powerOfTen(int exponent)
{
    money::Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// units / 10^exponent, half away from zero; a negative exponent multiplies.
money::Wide scaled(std::int64_t units, int exponent)
{
    return exponent >= 0 ? money::nearestWhole(units, powerOfTen(exponent))
                         : money::Wide{units} * powerOfTen(-exponent);
}

} // namespace

Shortening shorteningBy(int power)
{
    switch (power) {
    case 3:
        return {power, QCoreApplication::translate("Format", "k", "a thousand, behind a number")};
    case 4:
        return {power, QCoreApplication::translate("Format", "×10k", "ten thousand, behind a number")};
    case 6:
        return {power, QCoreApplication::translate("Format", "M", "a million, behind a number")};
    case 8:
        return {power, QCoreApplication::translate("Format", "×100M", "a hundred million, behind a number")};
    case 9:
        return {power, QCoreApplication::translate("Format", "bn", "a thousand million, behind a number")};
    default:
        return {};
    }
}

Shortening shorteningFor(std::int64_t largest, int decimals)
{
    const QString powers = QCoreApplication::translate(
        "Format", "3 6 9", "powers of ten that have a word of their own: 3 6 9 (k, M, bn) or 4 8 (wan, yi)");
    const money::Wide size = largest < 0 ? -money::Wide{largest} : money::Wide{largest};
    int best = 0;
    for (const QString &word : powers.split(u' ', Qt::SkipEmptyParts))
        if (const int power = word.toInt(); size >= powerOfTen(power + decimals))
            best = power;
    return shorteningBy(best);
}

QString shortAmountText(std::int64_t units, int decimals, const Shortening &shortening, int places)
{
    money::Wide value = scaled(units, decimals + shortening.power - places);
    while (places > 0 && value % 10 == 0) {
        value /= 10;
        --places;
    }
    const QString number = amountText(money::narrow(value), places);
    return units == 0 ? number : number + shortening.word;
}

int exactPlaces(std::int64_t units, int decimals, const Shortening &shortening)
{
    money::Wide rest = units;
    int places = decimals + shortening.power;
    while (places > 0 && rest % 10 == 0) {
        rest /= 10;
        --places;
    }
    return std::min(places, kMostPlaces);
}

} // namespace quotasmith::text
