// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/number_format.h"

#include "core/base/text.h"

#include <string>

namespace quotasmith::exchange {

namespace {

/// The first section without what is only shown: quoted and escaped text, fill and space, brackets. A duration leaves
/// a `#`.
std::string bareSection(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char byte = code[i];
        if (byte == ';')
            break;
        if (byte == '"' || byte == '[') {
            const std::size_t close = code.find(byte == '"' ? '"' : ']', i + 1);
            const std::string inside = base::lowered(code.substr(i + 1, close - i - 1));
            if (byte == '[' && !inside.empty() && inside.find_first_not_of("hms") == std::string::npos)
                bare += '#';
            if (close == std::string_view::npos)
                break;
            i = close;
        } else if (byte == '\\' || byte == '_' || byte == '*') {
            ++i;
        } else {
            bare += byte;
        }
    }
    return base::lowered(bare);
}

struct Letters {
    bool hasYear = false, hasMonth = false, hasDay = false, hasClock = false;
};

Letters lettersOf(std::string_view bare)
{
    Letters found;
    for (std::size_t i = 0; i < bare.size(); ++i) {
        const bool isExponent = bare[i] == 'e' && i + 1 < bare.size() && (bare[i + 1] == '+' || bare[i + 1] == '-');
        found.hasYear = found.hasYear || bare[i] == 'y' || (bare[i] == 'e' && !isExponent);
        found.hasMonth = found.hasMonth || bare[i] == 'm';
        found.hasDay = found.hasDay || bare[i] == 'd' || bare.substr(i).starts_with("aaa");
        found.hasClock = found.hasClock || bare[i] == 'h' || bare[i] == 's';
    }
    return found;
}

} // namespace

NumberMeaning meaningOfFormat(std::string_view code)
{
    std::string bare = bareSection(code);
    if (const std::size_t noon = bare.find("am/pm"); noon != std::string::npos)
        bare.replace(noon, 5, "h");
    const bool isPlain = bare.starts_with("general") || bare.starts_with("g/");
    const bool isGrouped = bare.find_first_of("#?") != std::string::npos;
    const Letters found = isPlain || isGrouped ? Letters() : lettersOf(bare);
    if (found.hasDay || (found.hasYear && found.hasClock))
        return NumberMeaning::Date;
    if (found.hasClock)
        return NumberMeaning::Time; // its `m` are minutes
    if (found.hasYear || found.hasMonth)
        return NumberMeaning::Month;
    return bare.find('%') == std::string::npos ? NumberMeaning::Number : NumberMeaning::Percent;
}

NumberMeaning meaningOfBuiltIn(int format)
{
    switch (format) {
    case 9:
    case 10:
        return NumberMeaning::Percent;
    case 14:
    case 15:
    case 16:
    case 22:
    case 28:
    case 29:
    case 30:
    case 31:
    case 51:
    case 53:
    case 54:
    case 58:
        return NumberMeaning::Date;
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return NumberMeaning::Month;
    case 18:
    case 19:
    case 20:
    case 21:
    case 32:
    case 33:
    case 34:
    case 35:
    case 55:
    case 56:
        return NumberMeaning::Time;
    default:
        return NumberMeaning::Number;
    }
}

} // namespace quotasmith::exchange
