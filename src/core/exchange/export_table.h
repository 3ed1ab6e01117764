// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace quotasmith::exchange {

enum class ColumnKind { Text, Money, Count, Ratio };

struct ExportColumn {
    std::string header;
    ColumnKind kind = ColumnKind::Text;
    int decimals = 2; ///< of Money
};
/// Nothing (missing), text, units of the column's kind, or a ratio.
using ExportCell = std::variant<std::monostate, std::string, std::int64_t, money::Rate>;

/// A table on its way out, to CSV or a workbook; every row has a cell for every column.
struct ExportTable {
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportCell>> rows;
};

enum class ByteOrderMark { Written, Omitted };

/// UTF-8, CRLF; amounts with their decimals, counts bare, ratios as fractions (`0.22`), missing empty, text guarded.
std::string csvText(const ExportTable &table, ByteOrderMark mark);

} // namespace quotasmith::exchange
