// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "ui/shell/destination.h"

#include <optional>
#include <QString>
#include <vector>

/// Tables one reads: plain values, shown by ContentModel and written to files as they are.
namespace quotasmith::ui {

struct TableCell {
    QString text;                    ///< as shown
    exchange::ExportCell value = {}; ///< as a file gets it
    QString tip = {};
};

struct TableColumn {
    QString title;
    exchange::ColumnKind kind = exchange::ColumnKind::Text;
    int decimals = 0; ///< of money
};

struct TableRow {
    std::vector<TableCell> cells;
    std::optional<Destination> source = {}; ///< where its numbers come from
    bool isStrong = false;
};

struct TableContent {
    QString title;
    QString empty; ///< said instead of a table without rows
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows; ///< a cell for every column
};

/// The table on its way into a file.
exchange::ExportTable exportTable(const TableContent &content);

} // namespace quotasmith::ui
