// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace quotasmith::exchange {

/// The delimiter `, ; tab |` with which the first rows of a UTF-8 text most often have as many fields as its first
/// row, two at least; on a tie the one with more fields, then in that order. A comma when none fits.
char detectDelimiter(std::string_view text);
/// What a user writes: `,` `;` `|` a tab, or the words `comma semicolon tab pipe`.
/// Throws Error{"delimiter-unknown", {delimiter, known}}.
char parseDelimiter(std::string_view text);

} // namespace quotasmith::exchange
