// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace quotasmith::exchange {

/// The quick way for what nearly every cell of a large file looks like: `1234`, `-1234.5`, at most 15 digits and
/// `decimals` decimals, in units of 10^-decimals. Nothing for any other text, which money::parseAmount must judge.
inline std::optional<std::int64_t> plainAmount(std::string_view text, int decimals)
{
    constexpr std::size_t kMostBytes = 17; // 15 digits, point and minus: ten times that still fits 64 bits
    if (text.empty() || text.size() > kMostBytes)
        return std::nullopt;
    const bool isNegative = text.front() == '-';
    std::int64_t units = 0;
    int digits = 0;
    int places = -1; // behind the point; -1: no point yet
    for (std::size_t i = isNegative ? 1 : 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte >= '0' && byte <= '9') {
            units = units * 10 + (byte - '0');
            ++digits;
            places += places >= 0 ? 1 : 0;
        } else if (byte == '.' && places < 0 && digits > 0) {
            places = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || digits > 15 || places == 0 || places > decimals || decimals > 3)
        return std::nullopt;
    for (int place = places < 0 ? 0 : places; place < decimals; ++place)
        units *= 10;
    return isNegative ? -units : units;
}

} // namespace quotasmith::exchange
