// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// The amount of a cell with its decimals; nothing for any other cell.
std::optional<Figure> figureOf(const ExportColumn &column, const ExportCell &cell);

/// The formulas of a table's totals, when its header is the sheet's first row. Sums over children go by their parent's
/// code, not by their place, so that they stay right when somebody sorts the sheet.
class SheetTotals {
public:
    explicit SheetTotals(const ExportTable &table);

    bool hasChildren(std::size_t row) const;
    /// `=SUM(H5:S5)`, `=SUMIFS(…)`; empty where a spreadsheet would not come to the very same digits.
    std::string formula(std::size_t row, std::size_t column) const;

private:
    using Key = std::vector<std::string>;

    Key keyOf(std::size_t row, std::size_t named) const;
    std::string textOf(std::size_t row, std::size_t column) const;
    bool isSum(const std::vector<std::pair<std::size_t, std::size_t>> &parts, const Figure &whole) const;
    std::string childrenFormula(std::size_t row, std::size_t column) const;

    const ExportTable &m_table;
    std::map<Key, std::vector<std::size_t>> m_children; ///< rows by their parent
    std::vector<std::size_t> m_dividing; ///< columns of `within` in which the rows differ
};

} // namespace quotasmith::exchange
