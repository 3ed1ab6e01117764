// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quotasmith::exchange {

enum class ColumnKind { Text, Money, Count, Ratio, Date, Period };

struct ExportColumn {
    std::string header;
    ColumnKind kind = ColumnKind::Text;
    int decimals = 2; ///< of Money
};
/// An amount with decimals of its own, in a column where rows count different things.
struct Figure {
    std::int64_t units = 0;
    int decimals = 0;
};
/// Nothing (missing), text (days `2027-05-03` and periods too), units of the column's kind, a ratio, a figure.
using ExportCell = std::variant<std::monostate, std::string, std::int64_t, money::Rate, Figure>;

/// What is a sum in a table of a tree, so that a workbook can say it as a formula. Each is only a claim: where a cell
/// is not the sum to its last digit, it stays a value.
struct TableTotals {
    /// A row is the sum of the rows that name its code as their parent and agree with it in the columns `within`.
    struct Children {
        std::size_t code = 0;
        std::size_t parent = 0;
        std::vector<std::size_t> within;
    };
    std::optional<Children> children;

    /// A cell is the sum of its neighbours `first` to `last` in its row.
    struct Across {
        std::size_t column = 0;
        std::size_t first = 0;
        std::size_t last = 0;
    };
    std::optional<Across> across;
};

/// A table on its way out, to CSV or a workbook; every row has a cell for every column.
struct ExportTable {
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportCell>> rows;
    TableTotals totals = {};
};

enum class ByteOrderMark { Written, Omitted };

/// UTF-8, CRLF; amounts with their decimals, counts bare, ratios as fractions (`0.22`), missing empty, text guarded.
std::string csvText(const ExportTable &table, ByteOrderMark mark);

} // namespace quotasmith::exchange
