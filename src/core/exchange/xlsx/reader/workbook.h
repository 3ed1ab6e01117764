// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/reader/cell_reference.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

enum class SheetState { Visible, Hidden, VeryHidden };
/// `visible hidden very-hidden`
std::string_view sheetStateCode(SheetState state);

struct SheetInfo {
    std::string name;
    SheetState state = SheetState::Visible;
};

/// A workbook (`.xlsx`, `.xlsm` without its macros) as sheets of text: shared and inline strings, stored values of
/// formulas, dates by style and epoch, percents. Nothing in it is ever run, and no other file is opened for it.
///
/// Throws what fileKindOf, Archive, XmlReader and SheetReader throw, each before it has taken much time or memory.
class Workbook {
public:
    /// The bytes outlive the workbook; `file` names it in errors.
    Workbook(std::string file, std::string_view bytes);
    ~Workbook();
    Workbook(Workbook &&) noexcept;
    Workbook &operator=(Workbook &&) noexcept;

    /// All of them, in the order of their tabs.
    const std::vector<SheetInfo> &sheets() const;
    /// By name, else by number counted from 1. Throws Error{"sheet-unknown", {file, sheet, sheets}}.
    std::size_t sheetCalled(std::string_view nameOrNumber) const;
    /// The rows of a sheet from the first, as often as wanted: Row::line is the sheet's own row number, fields stand by
    /// column from A and end with the last one that says something; those behind `columns` are left out, as are rows
    /// without anything. The workbook
    /// outlives the reader.
    std::unique_ptr<RowReader> rows(std::size_t sheet, std::size_t columns = kMostSheetColumns) const;
    /// How far rows() goes, as RowReader::position() counts.
    std::int64_t length(std::size_t sheet) const;
    /// Merged cells that begin in the first rows. Reads all of the sheet, and so finds out whether it is whole.
    std::vector<CellRange> merged(std::size_t sheet, std::int64_t lastRow) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace quotasmith::exchange
