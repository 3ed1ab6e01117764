// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include "core/base/text.h"
#include "text/convert.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

using Cells = std::vector<std::string>;

Cells cellsOf(const std::vector<QString> &row)
{
    Cells cells;
    for (const QString &cell : row)
        cells.push_back(text::toUtf8(cell));
    return cells;
}

void appendRow(std::string &out, const Cells &cells, const std::vector<int> &widths, const Table &table)
{
    std::string line;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const std::string padding(static_cast<std::size_t>(widths[c] - base::displayWidth(cells[c])), ' ');
        line += c == 0 ? "" : "  ";
        line += table.columns[c].align == Align::Right ? padding + cells[c] : cells[c] + padding;
    }
    out += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
}

} // namespace

std::string tableText(const Table &table)
{
    std::vector<Cells> lines(1);
    for (const Table::Column &column : table.columns)
        lines.front().push_back(text::toUtf8(column.header));
    for (const auto &row : table.rows)
        lines.push_back(cellsOf(row));
    std::vector<int> widths(table.columns.size(), 0);
    for (const Cells &cells : lines)
        for (std::size_t c = 0; c < cells.size(); ++c)
            widths[c] = std::max(widths[c], base::displayWidth(cells[c]));
    Cells rule;
    for (const int width : widths)
        rule.emplace_back(static_cast<std::size_t>(width), '-');
    lines.insert(lines.begin() + 1, std::move(rule));
    std::string out;
    for (const Cells &cells : lines)
        appendRow(out, cells, widths, table);
    return out;
}

} // namespace quotasmith::cli
