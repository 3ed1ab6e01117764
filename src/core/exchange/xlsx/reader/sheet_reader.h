// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/reader/cell_reference.h"
#include "core/exchange/xlsx/reader/number_text.h"
#include "core/exchange/xlsx/reader/shared_strings.h"
#include "core/exchange/xlsx/reader/styles.h"
#include "core/exchange/xlsx/reader/xml_reader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// What the cells of a sheet are read with.
struct SheetForm {
    const SharedStrings &strings;
    const Styles &styles;
    DateEpoch epoch = DateEpoch::From1900;
    std::size_t columns = kMostSheetColumns; ///< cells behind them are not given
};

/// The rows of a sheet as text, one after the other, in memory that does not grow with the sheet. Fields stand by their
/// column, from A; formulas give the value that was stored with them. A value that cannot be had is an empty field with
/// a problem. Hidden rows and columns are read like others.
class SheetReader final : public RowReader, private XmlHandler {
public:
    /// All outlive the reader. `sheet` is its name, for errors: Error{"workbook-cell-bad", {file, sheet, cell}} for a
    /// place no sheet has, a text that does not exist, rows or cells out of their order; Error{"workbook-unsafe"} for a
    /// text far longer than a cell can hold.
    SheetReader(const Archive &archive, std::string_view part, std::string sheet, const SheetForm &form);

    bool next(Row &row) override;
    /// In bytes of the part, of XmlReader::size().
    std::int64_t position() const override { return m_xml.position(); }
    std::int64_t length() const { return m_xml.size(); }

private:
    enum class CellType : std::uint8_t { Number, Shared, Text, Inline, Truth, Error, Date };
    enum class Capture : std::uint8_t { None, Value, Inline };
    /// A cell that says something; its text lies with the shared ones, or among those of its row.
    struct Cell {
        std::size_t column = 0;
        const char *shared = nullptr;
        std::size_t start = 0;
        std::size_t size = 0;
        CellFault fault = CellFault::None;
    };
    /// A row that is read: where its cells and texts lie among those of all such rows.
    struct RowMark {
        std::int64_t number = 0;
        std::size_t firstCell = 0;
        std::size_t firstText = 0;
    };

    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void keepText(std::string_view text, CellFault fault = CellFault::None);
    void keepShared();
    void give(Row &row);
    std::string_view textOf(const Cell &cell, std::size_t firstText) const;
    void endRow();
    [[noreturn]] void failAt(std::string_view cell) const;
    [[noreturn]] void failLong() const;

    SheetForm m_form;
    std::string m_file;
    std::string m_sheet;
    XmlReader m_xml;

    std::vector<RowMark> m_rows; ///< read
    std::size_t m_given = 0;     ///< of them
    std::vector<Cell> m_cells;
    std::string m_texts;

    std::vector<Cell> m_rowCells; ///< of the row being read
    std::string m_rowTexts;
    std::int64_t m_row = 0;
    std::size_t m_nextColumn = 0;
    std::size_t m_column = 0;
    std::size_t m_style = 0;
    CellType m_type = CellType::Number;
    Capture m_capture = Capture::None;
    bool m_isData = false;
    bool m_isReading = false; ///< of Chinese or Japanese characters
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::string m_value;

    std::vector<std::string_view> m_fields;
    std::vector<CellProblem> m_problems;
};

} // namespace quotasmith::exchange
