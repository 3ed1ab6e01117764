// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace quotasmith::exchange {

/// What a cell of a workbook is, and so how it looks.
enum class CellForm {
    Text,
    Amount,       ///< `1,500,000.00` with the style's decimals; a count has none
    TenThousands, ///< an amount shown in ten thousands with two decimals, `123.46万`; the cell keeps every digit
    Share,        ///< `22.0%`
    Date,         ///< `2027-05-03`
    Header,
    NumberHeader, ///< over a column of numbers
    Title,
    Remark,   ///< small print, in a line that may run over its neighbours
    Paragraph ///< a text over several lines, from the top
};
/// On a protected sheet: whether a hand may change the cell.
enum class CellLock { Locked, Open };

struct CellStyle {
    CellForm form = CellForm::Text;
    int decimals = 0;      ///< of Amount; of TenThousands those of the amount itself
    bool isStrong = false; ///< a total, a group
    CellLock lock = CellLock::Locked;
    friend auto operator<=>(const CellStyle &, const CellStyle &) = default;
};

/// A cell's place, both from 0: row 0 column 0 is A1.
struct CellPlace {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
    friend auto operator<=>(const CellPlace &, const CellPlace &) = default;
};

} // namespace quotasmith::exchange
