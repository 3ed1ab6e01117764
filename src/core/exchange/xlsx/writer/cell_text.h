// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/writer/cell_style.h"

#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// A text as the strings of a workbook carry it: what no XML may hold becomes U+FFFD, and `_x000D_`, which a
/// spreadsheet would take for a sign, is written so that it stays what it is.
std::string workbookText(std::string_view text);
/// A name a sheet may have: at most 31 signs, none of `[ ] : * ? / \`, no `'` at its ends; never empty.
std::string sheetName(std::string_view name);

/// `H5`, `$H$5` where both are fixed; of rows from 0.
enum class Fixed { Nothing, Row, Both };
std::string cellName(CellPlace place, Fixed fixed = Fixed::Nothing);
/// `$D$2:$D$900`
std::string columnRange(std::uint16_t column, std::uint32_t firstRow, std::uint32_t lastRow);

/// Columns of a narrow letter the widest line of a text takes; wide letters count two.
int shownWidth(std::string_view text);

} // namespace quotasmith::exchange
