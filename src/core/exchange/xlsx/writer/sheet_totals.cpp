// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/sheet_totals.h"

#include "core/base/text.h"
#include "core/exchange/xlsx/writer/cell_text.h"
#include "core/exchange/xlsx/writer/new_workbook.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostArguments = 255; // of a formula's function

/// Whether SUMIFS takes the text for nothing but itself: a pattern, a comparison or a number would match other cells.
bool isPlainKey(const std::string &text)
{
    if (text.empty() || text.find_first_of("*?~") != std::string::npos)
        return false;
    const auto first = static_cast<unsigned char>(text.front());
    const std::string small = base::lowered(text);
    return (std::isalpha(first) != 0 || first >= 0x80) && small != "true" && small != "false";
}

double powerOfTen(int exponent)
{
    return std::pow(10.0, exponent);
}

} // namespace

std::optional<Figure> figureOf(const ExportColumn &column, const ExportCell &cell)
{
    if (const auto *units = std::get_if<std::int64_t>(&cell))
        return Figure{*units, column.kind == ColumnKind::Money ? column.decimals : 0};
    if (const auto *figure = std::get_if<Figure>(&cell))
        return *figure;
    return std::nullopt;
}

SheetTotals::SheetTotals(const ExportTable &table, std::uint32_t firstRow, SheetOrder order)
    : m_table(table), m_firstRow(firstRow), m_order(order)
{
    const auto &children = table.totals.children;
    if (!children)
        return;
    for (const std::size_t column : children->within)
        for (std::size_t row = 1; row < table.rows.size(); ++row)
            if (textOf(row, column) != textOf(0, column)) {
                m_dividing.push_back(column);
                break;
            }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (!textOf(row, children->parent).empty())
            m_children[keyOf(row, children->parent)].push_back(row);
}

bool SheetTotals::hasChildren(std::size_t row) const
{
    return m_table.totals.children && m_children.contains(keyOf(row, m_table.totals.children->code));
}

std::string SheetTotals::formula(std::size_t row, std::size_t column) const
{
    const auto whole = figureOf(m_table.columns[column], m_table.rows[row][column]);
    if (!whole || !NewWorkbook::isExact(whole->units))
        return {};
    const auto &across = m_table.totals.across;
    if (!across || across->column != column)
        return childrenFormula(row, column);
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    for (std::size_t part = across->first; part <= across->last; ++part)
        parts.emplace_back(row, part);
    return isSum(parts, *whole) ? "=SUM(" + cellAt(row, across->first) + ':' + cellAt(row, across->last) + ')'
                                : std::string();
}

std::string SheetTotals::childrenFormula(std::size_t row, std::size_t column) const
{
    const auto &children = m_table.totals.children;
    const auto found = children ? m_children.find(keyOf(row, children->code)) : m_children.end();
    if (found == m_children.end())
        return {};
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    std::string cells;
    for (const std::size_t child : found->second) {
        parts.emplace_back(child, column);
        cells += (cells.empty() ? "" : ",") + cellAt(child, column);
    }
    if (!isSum(parts, *figureOf(m_table.columns[column], m_table.rows[row][column])))
        return {};
    if (!isPlainKey(textOf(row, children->code)))
        return m_order == SheetOrder::Fixed && parts.size() <= kMostArguments ? "=SUM(" + cells + ')' : std::string();
    const auto last = m_firstRow + static_cast<std::uint32_t>(m_table.rows.size()) - 1;
    const auto range = [&](std::size_t of) { return columnRange(static_cast<std::uint16_t>(of), m_firstRow, last); };
    std::string formula =
        "=SUMIFS(" + range(column) + ',' + range(children->parent) + ',' + cellAt(row, children->code);
    for (const std::size_t same : m_dividing)
        formula += ',' + range(same) + ',' + cellAt(row, same);
    return formula + ')';
}

std::string SheetTotals::cellAt(std::size_t row, std::size_t column) const
{
    return cellName({static_cast<std::uint32_t>(m_firstRow + row), static_cast<std::uint16_t>(column)});
}

/// Adds as a spreadsheet does, in doubles, and looks whether the last digit comes out.
bool SheetTotals::isSum(const std::vector<std::pair<std::size_t, std::size_t>> &parts, const Figure &whole) const
{
    const double scale = powerOfTen(whole.decimals);
    double sum = 0;
    for (const auto &[row, column] : parts) {
        const ExportCell &cell = m_table.rows[row][column];
        const auto part = figureOf(m_table.columns[column], cell);
        if (std::holds_alternative<std::monostate>(cell))
            continue;
        if (!part || part->decimals != whole.decimals || !NewWorkbook::isExact(part->units))
            return false;
        sum += static_cast<double>(part->units) / scale;
    }
    return std::llround(sum * scale) == whole.units;
}

/// What the row is found by: its text in the column `named` and in those of `within`, as a spreadsheet compares them.
SheetTotals::Key SheetTotals::keyOf(std::size_t row, std::size_t named) const
{
    Key key{base::lowered(textOf(row, named))};
    for (const std::size_t column : m_dividing)
        key.push_back(base::lowered(textOf(row, column)));
    return key;
}

std::string SheetTotals::textOf(std::size_t row, std::size_t column) const
{
    const auto *text = std::get_if<std::string>(&m_table.rows[row][column]);
    return text ? *text : std::string();
}

} // namespace quotasmith::exchange
