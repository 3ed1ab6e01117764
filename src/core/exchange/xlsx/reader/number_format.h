// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace quotasmith::exchange {

/// What a number in a cell means, by how it is shown.
enum class NumberMeaning : std::uint8_t {
    Number,
    Percent,
    Date,  ///< a day, with or without a time
    Month, ///< year and month, or month alone, without a day
    Time   ///< a time of day, without a date
};

/// Of a format code: `0.00%`, `yyyy"年"m"月"`, `[$-804]yyyy/m/d;@`, `h:mm AM/PM`. Quoted and escaped characters,
/// colours, locales and every section but the first say nothing. Durations (`[h]:mm`) are numbers.
NumberMeaning meaningOfFormat(std::string_view code);
/// Of the formats every workbook has without writing them down, those of Chinese, Japanese and Korean Excel included.
NumberMeaning meaningOfBuiltIn(int format);

} // namespace quotasmith::exchange
