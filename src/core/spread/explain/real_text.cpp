// SPDX-License-Identifier: Apache-2.0
#include "core/spread/explain/real_text.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace quotasmith::spread {

namespace {

constexpr int kMostPlaces = 18;

template <class... Format> std::string printed(double number, Format... format)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format...).ptr;
    return {buffer.data(), end};
}

/// Places behind the unit that 17 significant digits reach to.
int placesOf(double units)
{
    const std::string scientific = printed(units, std::chars_format::scientific, 16);
    const int exponent = std::stoi(scientific.substr(scientific.find('e') + 1));
    return std::clamp(16 - exponent, 0, kMostPlaces);
}

/// `-123456.7` or `-1234567` with the point `places` from the right: `-1234.567`, zeros behind `least` cut off.
std::string shifted(std::string digits, int places, int least)
{
    const bool isNegative = digits.front() == '-';
    std::erase_if(digits, [](char c) { return c == '.' || c == '-'; });
    const auto behind = static_cast<std::size_t>(places);
    if (digits.size() <= behind)
        digits.insert(0, behind + 1 - digits.size(), '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - behind - 1));
    std::size_t kept = behind;
    while (kept > static_cast<std::size_t>(least) && digits.back() == '0') {
        digits.pop_back();
        --kept;
    }
    if (kept > 0)
        digits.insert(digits.size() - kept, 1, '.');
    const bool isZero = digits.find_first_not_of("0.") == std::string::npos;
    return isNegative && !isZero ? '-' + digits : digits;
}

std::string wideText(money::Wide value)
{
    std::string digits;
    for (money::Wide left = value < 0 ? -value : value; left > 0 || digits.empty(); left /= 10)
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(left % 10)));
    return value < 0 ? '-' + digits : digits;
}

} // namespace

std::string printFactor(double factor)
{
    return printed(factor, std::chars_format::general, 17);
}

std::string printReal(double units, int decimals)
{
    const int places = placesOf(units);
    return shifted(printed(units, std::chars_format::fixed, places), places + decimals, decimals);
}

std::string printRemainder(std::int64_t value, double ideal, int decimals)
{
    const int places = placesOf(ideal);
    money::Wide whole = value;
    for (int place = 0; place < places; ++place)
        whole *= 10;
    money::Wide digits = 0;
    const std::string text = printed(ideal, std::chars_format::fixed, places);
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits = digits * 10 + (c - '0');
    return shifted(wideText(whole - (text.front() == '-' ? -digits : digits)), places + decimals, decimals);
}

} // namespace quotasmith::spread
