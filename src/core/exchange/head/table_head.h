// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/table_notes.h"
#include "core/exchange/import_kind.h"
#include "core/exchange/xlsx/reader/cell_reference.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// One of the first rows of a table.
struct HeadRow {
    std::int64_t line = 0;
    std::vector<std::string> cells;
};

/// The names of a table's columns, in one row or several, and what stands above them.
struct TableHead {
    std::size_t first = 0; ///< which of the rows
    std::size_t rows = 1;
    std::vector<std::string> names; ///< of several rows, joined: `2027年 / 1月`
    int known = 0;                  ///< how well: about ten for each column whose name says something to the kind
    std::vector<TableNote> notes;   ///< texts above, and in the names where they tell the unit
};

/// What columns are recognised by.
struct HeadWords {
    std::optional<ImportKind> kind;   ///< nothing: the first row is the header
    std::vector<std::string> columns; ///< names the user or a profile gives to columns
};

inline constexpr std::size_t kMostHeadRows = 30; ///< a header begins in one of these

/// The row, or two or three of them, whose names are recognised best; the first of several. Without any it is the
/// first row with two cells. In a workbook the value of merged cells stands in all of them; in text an empty cell above
/// a filled one belongs to the cell before it.
TableHead findTableHead(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged, const HeadWords &words);
/// The names as they stand in these rows.
TableHead tableHeadAt(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged, std::size_t first,
                      std::size_t count);

} // namespace quotasmith::exchange
