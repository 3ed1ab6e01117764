// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::base {

/// Whether bytes are well-formed UTF-8; `at` receives the first bad byte.
bool isUtf8(std::string_view bytes, std::size_t *at = nullptr);
/// Without leading and trailing white space (also U+3000 and U+00A0).
std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case; other bytes stay.
std::string lowered(std::string_view text);
/// For comparing names: trimmed, full-width letters and digits narrowed, ASCII lowered, inner white space single.
std::string folded(std::string_view text);
/// Code points of a UTF-8 text (an ill-formed byte counts as U+FFFD).
std::vector<char32_t> codePoints(std::string_view text);
void appendUtf8(std::string &out, char32_t point);
/// Columns a text takes in a terminal: wide East Asian characters count two.
int displayWidth(std::string_view text);
/// The candidates nearest to a text by edit distance (insert, delete, replace, swap neighbours) of their folded code
/// points, best first, at most `most`: those within a third of its length (at least one edit, never all of it), then
/// those that contain it.
std::vector<std::string> nearest(std::string_view text, const std::vector<std::string> &candidates,
                                 std::size_t most = 3);

} // namespace quotasmith::base
