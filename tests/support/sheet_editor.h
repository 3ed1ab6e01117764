// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace quotasmith::tests {

/// Changes the first sheet of a workbook as a hand in a spreadsheet would. Rows and columns from 1.
class SheetEditor {
public:
    explicit SheetEditor(const std::string &bytes);
    std::string bytes() const;

    /// The first row, or column, in which a cell holds this text; 0: none.
    std::size_t rowOf(const std::string &text) const;
    std::size_t columnOf(const std::string &text) const;
    /// What a cell holds; empty where there is none.
    std::string text(std::size_t row, std::size_t column) const;

    void setText(std::size_t row, std::size_t column, const std::string &text);
    void setNumber(std::size_t row, std::size_t column, const std::string &number);
    /// With the value a spreadsheet stores beside it; empty: none.
    void setFormula(std::size_t row, std::size_t column, const std::string &formula, const std::string &value);
    void setError(std::size_t row, std::size_t column, const std::string &error);
    void clear(std::size_t row, std::size_t column);
    void deleteRow(std::size_t row);
    void insertRow(std::size_t before);
    void insertColumn(std::size_t before);
    void deleteColumn(std::size_t column);
    void renameSheet(const std::string &name);

private:
    struct Cell {
        std::string style; ///< `s="5"`
        std::string type;  ///< `s`, `n` …
        std::string inside;
    };
    using Cells = std::map<std::size_t, Cell>;

    void read(const std::string &sheet);
    std::string textOf(const Cell &cell) const;
    std::string sheetData() const;
    void put(std::size_t row, std::size_t column, const std::string &type, const std::string &inside);

    std::map<std::string, std::string> m_parts;
    std::map<std::string, std::string> m_strings; ///< of the shared ones, by number
    std::map<std::size_t, Cells> m_rows;
};

} // namespace quotasmith::tests
