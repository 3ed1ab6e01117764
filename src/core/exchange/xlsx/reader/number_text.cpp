// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/number_text.h"

#include "core/calendar/working_days.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kSheetDigits = 15;
constexpr int kMostExponent = 40;
constexpr int kLeapDay1900 = 60; ///< 29 February 1900, which never was
constexpr int kLastDay = 2'958'465;
constexpr int kSecondsOfDay = 86'400;

/// A number taken apart: 0.d1d2d3… × 10^point.
struct Digits {
    bool isNegative = false;
    std::string digits; ///< without zeros in front; empty: zero
    int point = 0;
    bool isWhole = true; ///< written without point and exponent
};

std::optional<Digits> takeApart(std::string_view text)
{
    Digits number;
    std::size_t at = 0;
    const auto isDigit = [&] { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        number.isNegative = text[at++] == '-';
    const std::size_t start = at;
    for (; isDigit(); ++at)
        number.digits += text[at];
    number.point = static_cast<int>(number.digits.size());
    if (at < text.size() && text[at] == '.') {
        number.isWhole = false;
        for (++at; isDigit(); ++at)
            number.digits += text[at];
    }
    if (number.digits.empty() || at == start)
        return std::nullopt;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        number.isWhole = false;
        at += at + 1 < text.size() && text[at + 1] == '+' ? 2U : 1U;
        int exponent = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (error != std::errc() || std::abs(exponent) > kMostExponent)
            return std::nullopt;
        number.point += exponent;
        at = static_cast<std::size_t>(end - text.data());
    }
    if (at != text.size())
        return std::nullopt;
    const std::size_t zeros = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, zeros);
    number.point -= static_cast<int>(zeros);
    return number;
}

void roundToSheet(Digits &number)
{
    if (number.digits.size() <= kSheetDigits)
        return;
    const bool isUp = number.digits[kSheetDigits] >= '5';
    number.digits.resize(kSheetDigits);
    if (!isUp)
        return;
    std::size_t at = kSheetDigits;
    while (at > 0 && number.digits[at - 1] == '9')
        number.digits[--at] = '0';
    if (at > 0) {
        ++number.digits[at - 1];
    } else {
        number.digits.insert(0, 1, '1');
        ++number.point;
    }
}

std::string plain(const Digits &number)
{
    std::string text = number.isNegative ? "-" : "";
    const auto size = static_cast<int>(number.digits.size());
    if (number.point <= 0)
        text += "0." + std::string(static_cast<std::size_t>(-number.point), '0') + number.digits;
    else if (number.point >= size)
        text += number.digits + std::string(static_cast<std::size_t>(number.point - size), '0');
    else
        text += number.digits.substr(0, static_cast<std::size_t>(number.point)) + '.' +
                number.digits.substr(static_cast<std::size_t>(number.point));
    if (text.find('.') != std::string::npos) {
        text.resize(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return text == "-0" || text == "-" || text.empty() ? "0" : text;
}

/// The number as a sheet knows it, moved by a power of ten; nothing for text that is none.
std::optional<std::string> shown(std::string_view stored, int moved)
{
    auto number = takeApart(stored);
    if (!number)
        return std::nullopt;
    if (!number->isWhole)
        roundToSheet(*number);
    number->point += moved;
    return number->digits.empty() ? "0" : plain(*number);
}

bool isShownAsStored(std::string_view stored)
{
    return stored.size() <= kSheetDigits && !stored.empty() && stored.front() != '0' &&
           std::all_of(stored.begin(), stored.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

struct Moment {
    int day = 0;
    int second = 0;
};

std::optional<Moment> momentOf(std::string_view stored)
{
    double serial = -1;
    const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), serial);
    if (error != std::errc() || end != stored.data() + stored.size() || !(serial >= 0 && serial < kLastDay + 1))
        return std::nullopt;
    const auto seconds = std::llround(serial * kSecondsOfDay);
    return Moment{static_cast<int>(seconds / kSecondsOfDay), static_cast<int>(seconds % kSecondsOfDay)};
}

std::string clockText(int second)
{
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    return text.data();
}

/// ISO text of a day; nothing for a number that is none.
std::optional<std::string> dayText(int day, DateEpoch epoch)
{
    static const int k1900 = calendar::Date{1899, 12, 31}.dayNumber();
    static const int k1904 = calendar::Date{1904, 1, 1}.dayNumber();
    if (epoch == DateEpoch::From1904)
        return calendar::Date::fromDayNumber(k1904 + day).text();
    if (day < 1 || day > kLastDay)
        return std::nullopt;
    if (day == kLeapDay1900)
        return "1900-02-29";
    return calendar::Date::fromDayNumber(k1900 + day - (day > kLeapDay1900 ? 1 : 0)).text();
}

std::optional<std::string> momentText(std::string_view stored, NumberMeaning meaning, DateEpoch epoch)
{
    const auto moment = momentOf(stored);
    if (!moment)
        return std::nullopt;
    if (meaning == NumberMeaning::Time && moment->day == 0)
        return clockText(moment->second);
    auto text = dayText(moment->day, epoch);
    if (!text)
        return std::nullopt;
    if (moment->second != 0)
        *text += ' ' + clockText(moment->second);
    else if (meaning == NumberMeaning::Month && text->ends_with("-01"))
        text->resize(text->size() - 3);
    return text;
}

} // namespace

std::string decimalText(std::string_view stored)
{
    if (isShownAsStored(stored))
        return std::string(stored);
    return shown(stored, 0).value_or(std::string(stored));
}

std::string numberText(std::string_view stored, NumberMeaning meaning, DateEpoch epoch)
{
    if (meaning == NumberMeaning::Number)
        return decimalText(stored);
    if (meaning == NumberMeaning::Percent) {
        const auto percent = shown(stored, 2);
        return percent ? *percent + '%' : std::string(stored);
    }
    return momentText(stored, meaning, epoch).value_or(decimalText(stored));
}

} // namespace quotasmith::exchange
