// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include "core/money/number_scan.h"

#include <algorithm>

namespace quotasmith::money {

namespace {

constexpr int kMostDigits = 18; // always fit in 64 bits

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Takes `%` or `‰`; how many decimals it stands for.
int acceptPart(SignReader &reader)
{
    reader.skipBlanks();
    const int decimals = reader.accept('%') ? 2 : reader.accept(U'‰') ? 3 : 0;
    reader.skipBlanks();
    return decimals;
}

/// The exact fraction digits × 10^-decimals, or why it has none in 64 bits.
Flaw makeRate(std::string_view text, ScannedNumber &number, int partDecimals, bool isNegative, Rate &rate)
{
    std::string &digits = number.digits;
    const std::size_t significant = digits.find_last_not_of('0');
    if (significant == std::string::npos)
        return {};
    digits.resize(significant + 1);
    const std::size_t leading = digits.find_first_not_of('0');
    const int count = static_cast<int>(digits.size() - leading);
    const int decimals = static_cast<int>(digits.size()) - number.whole - number.exponent + partDecimals;
    if (count - decimals > kMostDigits)
        return {AmountProblem::TooLarge, number.begin};
    if (decimals > kMostDigits || count > kMostDigits)
        return {AmountProblem::TooFine, byteOfDigit(text, number.begin, significant)};
    std::int64_t value = 0;
    for (const char digit : std::string_view(digits).substr(leading))
        value = value * 10 + (digit - '0');
    value *= powerOfTen(std::max(-decimals, 0));
    rate = Rate(isNegative ? -value : value, powerOfTen(std::max(decimals, 0)));
    return {};
}

Flaw readRate(std::string_view text, Rate &rate)
{
    SignReader reader(text);
    reader.skipBlanks();
    const bool isNegative = reader.accept('-');
    if (!isNegative)
        reader.accept('+');
    reader.skipBlanks();
    ScannedNumber number;
    if (const Flaw flaw = scanNumber(reader, number))
        return flaw;
    if (number.misplacedByThree)
        return {AmountProblem::MisplacedSeparator, *number.misplacedByThree};
    const int partDecimals = acceptPart(reader);
    if (!reader.isAtEnd()) {
        constexpr std::u32string_view kAmountUnits = U"千仟万萬亿億kKM元";
        const bool isUnit = kAmountUnits.find(reader.sign()) != std::u32string_view::npos;
        return {isUnit ? AmountProblem::UnitNotAllowed : AmountProblem::NotANumber, reader.at()};
    }
    return makeRate(text, number, partDecimals, isNegative, rate);
}

} // namespace

ParsedRate parseRate(std::string_view text)
{
    Rate rate;
    const Flaw flaw = readRate(text, rate);
    if (!flaw)
        return {TextMeaning::Value, rate, AmountProblem::None, 0};
    if (meansMissing(text))
        return {};
    return {TextMeaning::Refused, Rate(), flaw.problem, flaw.at};
}

} // namespace quotasmith::money
