// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/workbook.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/xlsx/reader/merged_ranges.h"
#include "core/exchange/xlsx/reader/sheet_reader.h"
#include "core/exchange/xlsx/reader/workbook_parts.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace quotasmith::exchange {

struct Workbook::State {
    State(std::string file, std::string_view bytes) : archive(std::move(file), bytes), parts(readWorkbookParts(archive))
    {
        for (const WorkbookParts::Sheet &sheet : parts.sheets) {
            const SheetState state = sheet.state.empty()       ? SheetState::Visible
                                     : sheet.state == "hidden" ? SheetState::Hidden
                                                               : SheetState::VeryHidden;
            sheets.push_back({sheet.name, state});
        }
    }

    /// What every sheet needs is read when the first one is.
    void load()
    {
        if (isLoaded)
            return;
        if (!parts.strings.empty())
            strings = SharedStrings(archive, parts.strings);
        if (!parts.styles.empty())
            styles = Styles(archive, parts.styles);
        isLoaded = true;
    }

    Archive archive;
    WorkbookParts parts;
    std::vector<SheetInfo> sheets;
    SharedStrings strings;
    Styles styles;
    bool isLoaded = false;
};

std::string_view sheetStateCode(SheetState state)
{
    switch (state) {
    case SheetState::Hidden:
        return "hidden";
    case SheetState::VeryHidden:
        return "very-hidden";
    case SheetState::Visible:
        break;
    }
    return "visible";
}

Workbook::Workbook(std::string file, std::string_view bytes) : m_state(std::make_unique<State>(std::move(file), bytes))
{
}

Workbook::~Workbook() = default;
Workbook::Workbook(Workbook &&) noexcept = default;
Workbook &Workbook::operator=(Workbook &&) noexcept = default;

const std::vector<SheetInfo> &Workbook::sheets() const
{
    return m_state->sheets;
}

std::size_t Workbook::sheetCalled(std::string_view nameOrNumber) const
{
    const auto &sheets = m_state->sheets;
    const std::string wanted = base::folded(nameOrNumber);
    const auto named = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const SheetInfo &sheet) { return base::folded(sheet.name) == wanted; });
    if (named != sheets.end())
        return static_cast<std::size_t>(named - sheets.begin());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    if (error == std::errc() && end == wanted.data() + wanted.size() && number >= 1 && number <= sheets.size())
        return number - 1;
    std::string names;
    for (const SheetInfo &sheet : sheets)
        names += (names.empty() ? "" : ", ") + sheet.name;
    throw base::Error("sheet-unknown",
                      {{"file", m_state->archive.file()}, {"sheet", std::string(nameOrNumber)}, {"sheets", names}});
}

std::unique_ptr<RowReader> Workbook::rows(std::size_t sheet, std::size_t columns) const
{
    m_state->load();
    const WorkbookParts::Sheet &wanted = m_state->parts.sheets.at(sheet);
    const SheetForm form{m_state->strings, m_state->styles, m_state->parts.epoch, columns};
    return std::make_unique<SheetReader>(m_state->archive, wanted.part, wanted.name, form);
}

std::int64_t Workbook::length(std::size_t sheet) const
{
    return m_state->archive.sizeOf(m_state->parts.sheets.at(sheet).part);
}

std::vector<CellRange> Workbook::merged(std::size_t sheet, std::int64_t lastRow) const
{
    return mergedRanges(m_state->archive, m_state->parts.sheets.at(sheet).part, lastRow);
}

} // namespace quotasmith::exchange
