// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/exchange/xlsx/writer/new_workbook.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// A table as a workbook, cell by cell; called like CsvWriter. The columns' headers stand in the first row.
class SheetWriter {
public:
    SheetWriter(const WorkbookForm &form, const std::vector<ExportColumn> &columns);

    void text(std::string_view text);
    /// A day, a period, a code: as it is; `2027-05-03` in a column of days becomes a day.
    void bare(std::string_view text);
    void amount(std::int64_t units, int decimals);
    void ratio(const money::Rate &rate);
    void formula(const std::string &formula, std::int64_t units, int decimals);
    void missing() { ++m_place.column; }
    void endRow();
    /// From the next cell on: rows that sum others stand out.
    void setStrong(bool isStrong) { m_isStrong = isStrong; }

    /// The sheet is done, with these columns frozen; the next table goes on one of its own.
    void nextSheet(std::uint16_t frozenColumns, const std::string &name, const std::vector<ExportColumn> &columns);
    std::string finish(std::uint16_t frozenColumns);

private:
    void writeHeader(const std::vector<ExportColumn> &columns);
    CellStyle style(CellForm form, int decimals = 0) const { return {form, decimals, m_isStrong, CellLock::Locked}; }

    std::vector<ColumnKind> m_kinds;
    NewWorkbook m_book;
    CellPlace m_place;
    bool m_isStrong = false;
};

/// The whole table; totals are formulas where a spreadsheet comes to the same last digit. `frozenColumns` stay on the
/// screen.
std::string workbookBytes(const ExportTable &table, const WorkbookForm &form, std::uint16_t frozenColumns = 0);

/// A table with the name of its sheet.
struct NamedTable {
    std::string name;
    ExportTable table;
    std::uint16_t frozenColumns = 0;
};
/// Several tables, a sheet each; at least one. The form's own name of a sheet is not used.
std::string workbookBytes(std::span<const NamedTable> sheets, WorkbookForm form);

} // namespace quotasmith::exchange
