// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/sheet_writer.h"

#include "core/base/check.h"
#include "core/exchange/csv/formula_guard.h"
#include "core/exchange/xlsx/writer/sheet_totals.h"

#include <utility>

namespace quotasmith::exchange {

namespace {

bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Count || kind == ColumnKind::Ratio;
}

void writeCell(SheetWriter &writer, const ExportColumn &column, const ExportCell &cell)
{
    const bool isMade = column.kind == ColumnKind::Date || column.kind == ColumnKind::Period;
    if (const auto *text = std::get_if<std::string>(&cell))
        isMade ? writer.bare(*text) : writer.text(*text);
    else if (const auto *ratio = std::get_if<money::Rate>(&cell))
        writer.ratio(*ratio);
    else if (const auto figure = figureOf(column, cell))
        writer.amount(figure->units, figure->decimals);
    else
        writer.missing();
}

void writeRows(SheetWriter &writer, const ExportTable &table)
{
    const SheetTotals totals(table);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QS_CHECK(table.rows[row].size() == table.columns.size());
        writer.setStrong(totals.hasChildren(row));
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const std::string formula = totals.formula(row, column);
            const auto figure = figureOf(table.columns[column], table.rows[row][column]);
            if (formula.empty() || !figure)
                writeCell(writer, table.columns[column], table.rows[row][column]);
            else
                writer.formula(formula, figure->units, figure->decimals);
        }
        writer.endRow();
    }
}

} // namespace

SheetWriter::SheetWriter(const WorkbookForm &form, const std::vector<ExportColumn> &columns) : m_book(form)
{
    writeHeader(columns);
}

void SheetWriter::writeHeader(const std::vector<ExportColumn> &columns)
{
    for (const ExportColumn &column : columns) {
        m_kinds.push_back(column.kind);
        m_book.text(m_place, column.header, style(isNumeric(column.kind) ? CellForm::NumberHeader : CellForm::Header));
        ++m_place.column;
    }
    endRow();
}

void SheetWriter::text(std::string_view text)
{
    if (!text.empty())
        m_book.text(m_place, guardedForWorkbook(text), style(CellForm::Text));
    ++m_place.column;
}

void SheetWriter::bare(std::string_view text)
{
    if (m_kinds[m_place.column] != ColumnKind::Date) {
        this->text(text);
        return;
    }
    m_book.date(m_place, text, style(CellForm::Date));
    ++m_place.column;
}

void SheetWriter::amount(std::int64_t units, int decimals)
{
    m_book.amount(m_place, units, style(CellForm::Amount, decimals));
    ++m_place.column;
}

void SheetWriter::ratio(const money::Rate &rate)
{
    m_book.share(m_place, rate, style(CellForm::Share));
    ++m_place.column;
}

void SheetWriter::formula(const std::string &formula, std::int64_t units, int decimals)
{
    m_book.formula(m_place, formula, units, style(CellForm::Amount, decimals));
    ++m_place.column;
}

void SheetWriter::endRow()
{
    QS_CHECK(m_place.column == m_kinds.size());
    m_place = {m_place.row + 1, 0};
}

void SheetWriter::nextSheet(std::uint16_t frozenColumns, const std::string &name,
                            const std::vector<ExportColumn> &columns)
{
    m_book.arrange({0, frozenColumns, true});
    m_book.nextSheet(name);
    m_kinds.clear();
    m_place = {};
    m_isStrong = false;
    writeHeader(columns);
}

std::string SheetWriter::finish(std::uint16_t frozenColumns)
{
    m_book.arrange({0, frozenColumns, true});
    return m_book.finish();
}

std::string workbookBytes(const ExportTable &table, const WorkbookForm &form, std::uint16_t frozenColumns)
{
    SheetWriter writer(form, table.columns);
    writeRows(writer, table);
    return writer.finish(frozenColumns);
}

std::string workbookBytes(std::span<const NamedTable> sheets, WorkbookForm form)
{
    QS_CHECK(!sheets.empty());
    form.sheet = sheets.front().name;
    SheetWriter writer(form, sheets.front().table.columns);
    writeRows(writer, sheets.front().table);
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        writer.nextSheet(sheets[i - 1].frozenColumns, sheets[i].name, sheets[i].table.columns);
        writeRows(writer, sheets[i].table);
    }
    return writer.finish(sheets.back().frozenColumns);
}

} // namespace quotasmith::exchange
