// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::calendar {

/// Years a text may name; others are typing errors.
inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2999;

/// A number of ASCII digits only, at most nine, between the two bounds; nothing for any other text.
std::optional<int> digits(std::string_view text, int least, int most);
/// A number of at least `width` digits, zeros in front.
std::string padded(int number, std::size_t width);

} // namespace quotasmith::calendar
