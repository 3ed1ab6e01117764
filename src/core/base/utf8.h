// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace quotasmith::base {

/// One code point of a UTF-8 text and the bytes it takes.
struct Utf8Point {
    char32_t point = 0xFFFD;
    std::size_t size = 1;
    bool isWellFormed = false; ///< false: one byte that begins no code point, shown as U+FFFD
};

/// The code point that begins at byte `at`, which lies inside the text. Overlong forms, surrogates and numbers above
/// U+10FFFF are ill-formed (Unicode 15, table 3-7).
Utf8Point decodeUtf8(std::string_view text, std::size_t at);

} // namespace quotasmith::base
