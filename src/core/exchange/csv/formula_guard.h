// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// A spreadsheet takes text that begins with `= + - @`, tab, CR or `＝ ＋ － ＠` for a formula; one `'` before it
/// keeps it text. Text that already begins with `'` before such a sign gets one more, so that taking one away
/// always gives the text back.
bool needsGuard(std::string_view text);
bool isGuarded(std::string_view text);
/// How a workbook, where text is text whatever it begins with, carries it: a guard stands only before what looks
/// guarded already, because an import takes one off, and before what would lose the white space at its ends.
std::string guardedForWorkbook(std::string_view text);
/// The text without its guard; any other text as it is.
std::string_view withoutGuard(std::string_view text);

} // namespace quotasmith::exchange
