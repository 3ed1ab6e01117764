// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/reader/number_format.h"

#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// The day number 1 of a workbook: 1 January 1900 (whose year is taken for a leap year, as in Lotus 1-2-3), or 2
/// January 1904 (day 0 is the first).
enum class DateEpoch { From1900, From1904 };

/// A stored number as decimal text without exponent: what the sheet shows when all its digits are shown. Binary
/// fractions are written with 17 digits (`0.10000000000000001`); a sheet has 15, so a fraction with more is rounded to
/// 15. Whole numbers keep their digits. Text that is no number comes back as it is.
std::string decimalText(std::string_view stored);

/// The same as `meaning` has it: `15%`, `2027-05-03`, `2027-05-03 14:30:00`, `2027-05` (a month's first day without the
/// day), `14:30:00`. A number that is no day of the calendar comes as decimal text.
std::string numberText(std::string_view stored, NumberMeaning meaning, DateEpoch epoch);

} // namespace quotasmith::exchange
