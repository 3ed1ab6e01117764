// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// The amount of a cell with its decimals; nothing for any other cell.
std::optional<Figure> figureOf(const ExportColumn &column, const ExportCell &cell);

/// Whether the rows may be sorted once the sheet is somebody's.
enum class SheetOrder { MayChange, Fixed };

/// The formulas of a table's totals. Sums over children go by their parent's code, not by their place, so that they
/// stay right when somebody sorts the sheet; where codes do not allow it they name their cells, in a sheet of fixed
/// order.
class SheetTotals {
public:
    /// `firstRow`: of the sheet, where the table's first row stands.
    explicit SheetTotals(const ExportTable &table, std::uint32_t firstRow = 1,
                         SheetOrder order = SheetOrder::MayChange);

    bool hasChildren(std::size_t row) const;
    /// `=SUM(H5:S5)`, `=SUMIFS(…)`; empty where a spreadsheet would not come to the very same digits.
    std::string formula(std::size_t row, std::size_t column) const;

private:
    using Key = std::vector<std::string>;

    Key keyOf(std::size_t row, std::size_t named) const;
    std::string textOf(std::size_t row, std::size_t column) const;
    bool isSum(const std::vector<std::pair<std::size_t, std::size_t>> &parts, const Figure &whole) const;
    std::string childrenFormula(std::size_t row, std::size_t column) const;
    std::string cellAt(std::size_t row, std::size_t column) const;

    const ExportTable &m_table;
    std::uint32_t m_firstRow;
    SheetOrder m_order;
    std::map<Key, std::vector<std::size_t>> m_children; ///< rows by their parent
    std::vector<std::size_t> m_dividing;                ///< columns of `within` in which the rows differ
};

} // namespace quotasmith::exchange
