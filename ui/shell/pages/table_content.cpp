// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/table_content.h"

#include "text/convert.h"

namespace quotasmith::ui {

exchange::ExportTable exportTable(const TableContent &content)
{
    exchange::ExportTable table;
    for (const TableColumn &column : content.columns)
        table.columns.push_back({text::toUtf8(column.title), column.kind, column.decimals});
    for (const TableRow &row : content.rows) {
        auto &cells = table.rows.emplace_back();
        for (const TableCell &cell : row.cells)
            cells.push_back(cell.value);
    }
    return table;
}

} // namespace quotasmith::ui
