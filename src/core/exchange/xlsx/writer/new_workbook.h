// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/writer/cell_style.h"
#include "core/money/rate.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// Large: rows are let go as they are written, so cells come row by row, and texts stand in the cells themselves.
enum class WorkbookSize { Small, Large };

/// What a workbook says that does not stand in its rows.
struct WorkbookForm {
    std::string sheet;      ///< what its first sheet is called
    std::string created;    ///< `2027-05-03T08:15:00Z`: so that the same content makes the same bytes
    std::string longAmount; ///< the note on an amount that a spreadsheet could only hold rounded
    WorkbookSize size = WorkbookSize::Small;
    std::string tenThousand = {}; ///< the word behind amounts in ten thousands: `万`
};

/// How a sheet is looked at and printed: landscape A4, one page wide.
struct SheetView {
    std::uint32_t headerRow = 0; ///< stays on the screen with what is above it, and is repeated on every page
    std::uint16_t frozenColumns = 0;
    bool hasFilter = true; ///< a filter over the rows from the header on
};

/// A workbook while it is being written, one sheet after the other. A spreadsheet holds numbers as doubles; amounts are
/// written where a double gives every digit back, larger ones as text with a note. Text is always text, whatever it
/// begins with. Throws Error{"sheet-too-long",{limit}} for a row and Error{"sheet-text-too-long",{cell,limit}} for a
/// text that is more than a sheet can hold, Error{"file-unwritable",{file,cause}} when the disk fails.
class NewWorkbook {
public:
    explicit NewWorkbook(const WorkbookForm &form);
    ~NewWorkbook();
    NewWorkbook(const NewWorkbook &) = delete;
    NewWorkbook &operator=(const NewWorkbook &) = delete;

    void text(CellPlace place, std::string_view text, const CellStyle &style = {});
    /// One text over several cells, from the first to the last; height in lines.
    void merged(CellPlace first, CellPlace last, std::string_view text, const CellStyle &style, int lines = 1);
    /// Units of 10^-decimals of the style.
    void amount(CellPlace place, std::int64_t units, const CellStyle &style);
    void share(CellPlace place, const money::Rate &rate, const CellStyle &style);
    /// `2027-05-03`; any other text stays text.
    void date(CellPlace place, std::string_view day, const CellStyle &style);
    void blank(CellPlace place, const CellStyle &style);
    /// `=SUM(B2:B9)`, with the amount it comes to; only for amounts isExact() holds for.
    void formula(CellPlace place, const std::string &formula, std::int64_t units, const CellStyle &style);
    /// A note that shows when the pointer rests on the cell.
    void note(CellPlace place, std::string_view text);

    /// Whether a number cell gives the amount back to the last digit (15 digits).
    static bool isExact(std::int64_t units);

    /// The sheet is done: what follows goes on a new one behind it.
    void nextSheet(const std::string &name);

    void arrange(const SheetView &view);
    /// Only open cells can be changed, as long as nobody lifts the protection (which asks for no password). Rows and
    /// columns may be made wider, nothing be added, removed or sorted.
    void protect();
    /// Only this is printed, from the first to the last cell.
    void setPrintArea(CellPlace first, CellPlace last);
    void hideColumn(std::uint16_t column);
    /// In narrow letters; columns go by their content beyond that.
    void setLeastWidth(std::uint16_t column, int width);

    /// The file's bytes; nothing can be written after that.
    std::string finish();

private:
    void addSheet(const std::string &name);
    void closeSheet();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace quotasmith::exchange
