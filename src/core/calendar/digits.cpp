// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/digits.h"

#include <algorithm>

namespace quotasmith::calendar {

std::optional<int> digits(std::string_view text, int least, int most)
{
    const bool areDigits = std::all_of(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
    if (text.empty() || text.size() > 9 || !areDigits)
        return std::nullopt;
    int number = 0;
    for (const char digit : text)
        number = number * 10 + (digit - '0');
    return number < least || number > most ? std::nullopt : std::optional(number);
}

std::string padded(int number, std::size_t width)
{
    const std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace quotasmith::calendar
