// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ratio.h"

#include "core/money/amount_text.h"

#include <charconv>

namespace quotasmith::plan {

namespace {

constexpr int kMostPlaces = 16;

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

RatioForm ratioForm(Measure ratio)
{
    switch (ratio) {
    case Measure::AverageOrderValue:
    case Measure::AcquisitionCost:
        return RatioForm::Amount;
    case Measure::WinCycle:
        return RatioForm::Days;
    default:
        return RatioForm::Share;
    }
}

std::optional<RatioParts> ratioParts(Measure ratio)
{
    switch (ratio) {
    case Measure::Conversion:
        return RatioParts{Measure::Orders, Measure::Leads};
    case Measure::AverageOrderValue:
        return RatioParts{Measure::Revenue, Measure::Orders};
    case Measure::WinRate:
        return RatioParts{Measure::Won, Measure::Opportunities};
    case Measure::GrossMargin:
        return RatioParts{Measure::GrossProfit, Measure::Revenue};
    case Measure::Repurchase:
        return RatioParts{Measure::RepeatCustomers, Measure::Customers};
    case Measure::Collection:
        return RatioParts{Measure::Collected, Measure::Revenue};
    default:
        return std::nullopt;
    }
}

money::Rate wholeUnits(Measure measure, std::int64_t units, int currencyExponent)
{
    return money::Rate(units, powerOfTen(decimalsOf(measure, currencyExponent)));
}

std::optional<money::Rate> ratioOf(const RatioParts &parts, std::int64_t numerator, std::int64_t denominator,
                                   int currencyExponent)
{
    if (denominator == 0)
        return std::nullopt;
    const money::Rate scale(powerOfTen(decimalsOf(parts.denominator, currencyExponent)),
                            powerOfTen(decimalsOf(parts.numerator, currencyExponent)));
    return money::Rate(numerator, denominator) * scale;
}

bool isPossible(Measure ratio, const money::Rate &value)
{
    const money::Rate zero, one(1, 1);
    if (ratio == Measure::GrossMargin)
        return value <= one;
    const bool mayPassOne =
        ratioForm(ratio) != RatioForm::Share || ratio == Measure::Conversion || ratio == Measure::Collection;
    return value >= zero && (mayPassOne || value <= one);
}

std::string exactText(const money::Rate &value)
{
    const std::string decimal = value.decimalText(kMostPlaces);
    const money::ParsedRate read = money::parseRate(decimal);
    if (read.meaning == money::TextMeaning::Value && read.rate == value)
        return decimal;
    return std::to_string(value.numerator()) + '/' + std::to_string(value.denominator());
}

std::optional<money::Rate> parseExact(std::string_view text)
{
    const std::size_t cut = text.find('/');
    if (cut != std::string_view::npos) {
        const auto numerator = wholeNumber(text.substr(0, cut));
        const auto denominator = wholeNumber(text.substr(cut + 1));
        if (!numerator || !denominator || *denominator <= 0)
            return std::nullopt;
        return money::Rate(*numerator, *denominator);
    }
    const money::ParsedRate read = money::parseRate(text);
    return read.meaning == money::TextMeaning::Value ? std::optional(read.rate) : std::nullopt;
}

} // namespace quotasmith::plan
