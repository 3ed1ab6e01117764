// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/new_workbook.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/calendar/digits.h"
#include "core/calendar/working_days.h"
#include "core/exchange/xlsx/writer/cell_text.h"
#include "core/exchange/xlsx/writer/formats.h"
#include "core/exchange/xlsx/writer/temporary_file.h"
#include "core/money/amount_text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::int64_t kMostExact = 999'999'999'999'999; // 15 digits; 2^53 lies above
constexpr std::size_t kMostTextSigns = 32767;
constexpr int kLeastWidth = 6;
constexpr int kMostWidth = 48;
constexpr int kRoom = 2;       // between a text and its neighbour
constexpr int kFilterRoom = 3; // for the filter's button
constexpr std::uint8_t kPaperA4 = 9;
constexpr double kLineHeight = 16.5; // points
constexpr int kTenThousand = 4;      // places an amount in ten thousands moves

/// The nearest double to an exact amount: the only form a sheet knows. isExact() says when nothing is lost.
double sheetNumber(std::int64_t units, int decimals)
{
    double whole = 1;
    for (int i = 0; i < decimals; ++i)
        whole *= 10;
    return static_cast<double>(units) / whole;
}

/// Seconds since 1970 of `2027-05-03T08:15:00Z`; the day alone will do.
time_t secondsOf(std::string_view moment)
{
    const auto date = calendar::Date::parse(moment.substr(0, 10));
    if (!date)
        return 1;
    time_t seconds = static_cast<time_t>(date->dayNumber()) * 24 * 60 * 60;
    int unit = 60 * 60;
    for (std::size_t at = 11; at + 2 <= moment.size() && at <= 17; at += 3, unit /= 60)
        seconds += calendar::digits(moment.substr(at, 2), 0, 59).value_or(0) * unit;
    return seconds;
}

void require(lxw_error outcome, const TemporaryFile &file)
{
    if (outcome != LXW_NO_ERROR)
        throw base::Error("file-unwritable", {{"file", file.path().string()}, {"cause", lxw_strerror(outcome)}});
}

lxw_workbook *newWorkbook(const TemporaryFile &file, WorkbookSize size)
{
    lxw_workbook_options options{};
    options.constant_memory = size == WorkbookSize::Large ? LXW_TRUE : LXW_FALSE;
    options.use_zip64 = size == WorkbookSize::Large ? LXW_TRUE : LXW_FALSE;
    return workbook_new_opt(file.path().c_str(), &options);
}

} // namespace

struct NewWorkbook::State {
    TemporaryFile file{"sheet.xlsx"};
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::unique_ptr<Formats> formats;
    std::string longAmount;
    std::map<std::uint16_t, int> widths; ///< by column, of its content
    std::set<std::uint16_t> hidden;
    std::optional<SheetView> view;
    CellPlace last;

    ~State()
    {
        if (book) // given up half-way: whatever is written goes with the file
            workbook_close(book);
    }

    /// Notes how far the sheet goes and how wide the column has to be.
    void reach(CellPlace place, int width, const CellStyle &style)
    {
        if (place.row >= LXW_ROW_MAX)
            throw base::Error("sheet-too-long", {{"limit", std::to_string(LXW_ROW_MAX)}});
        last = {std::max(last.row, place.row), std::max(last.column, place.column)};
        if (style.form == CellForm::Title || style.form == CellForm::Remark)
            return;
        const bool isHeader = style.form == CellForm::Header || style.form == CellForm::NumberHeader;
        int &known = widths[place.column];
        known = std::max(known, width + (isHeader ? kFilterRoom : kRoom));
    }
    void writeString(CellPlace place, const std::string &text, const CellStyle &style)
    {
        require(worksheet_write_string(sheet, place.row, place.column, text.c_str(), formats->of(style)), file);
    }
};

NewWorkbook::NewWorkbook(const WorkbookForm &form) : m_state(std::make_unique<State>())
{
    m_state->book = newWorkbook(m_state->file, form.size);
    if (!m_state->book)
        throw base::Error("file-unwritable", {{"file", m_state->file.path().string()}, {"cause", "workbook"}});
    addSheet(form.sheet);
    m_state->formats = std::make_unique<Formats>(m_state->book, form.tenThousand);
    m_state->longAmount = form.longAmount;
    lxw_doc_properties properties{};
    properties.created = secondsOf(form.created);
    workbook_set_properties(m_state->book, &properties);
}

NewWorkbook::~NewWorkbook() = default;

void NewWorkbook::text(CellPlace place, std::string_view text, const CellStyle &style)
{
    const std::string written = workbookText(text);
    if (base::codePoints(written).size() > kMostTextSigns)
        throw base::Error("sheet-text-too-long",
                          {{"cell", cellName(place)}, {"limit", std::to_string(kMostTextSigns)}});
    m_state->reach(place, shownWidth(text), style);
    m_state->writeString(place, written, style);
}

void NewWorkbook::merged(CellPlace first, CellPlace last, std::string_view text, const CellStyle &style, int lines)
{
    QS_CHECK(first.row <= last.row && first.column < last.column);
    m_state->reach(last, 0, {CellForm::Remark}); // it runs over its columns, and widens none
    require(worksheet_merge_range(m_state->sheet, first.row, first.column, last.row, last.column,
                                  workbookText(text).c_str(), m_state->formats->of(style)),
            m_state->file);
    if (lines > 1)
        require(worksheet_set_row(m_state->sheet, first.row, kLineHeight * lines, nullptr), m_state->file);
}

void NewWorkbook::amount(CellPlace place, std::int64_t units, const CellStyle &style)
{
    const std::string shown = money::printGrouped(units, style.decimals);
    const int moved = style.decimals + (style.form == CellForm::TenThousands ? kTenThousand : 0);
    m_state->reach(place, static_cast<int>(shown.size()), style);
    if (isExact(units)) {
        require(worksheet_write_number(m_state->sheet, place.row, place.column, sheetNumber(units, moved),
                                       m_state->formats->of(style)),
                m_state->file);
        return;
    }
    m_state->writeString(place, money::printAmount(units, moved), style);
    if (!m_state->longAmount.empty())
        note(place, m_state->longAmount);
}

void NewWorkbook::share(CellPlace place, const money::Rate &rate, const CellStyle &style)
{
    m_state->reach(place, static_cast<int>(rate.percentText(1).size()) + 1, style);
    const double value = static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator());
    require(worksheet_write_number(m_state->sheet, place.row, place.column, value, m_state->formats->of(style)),
            m_state->file);
}

void NewWorkbook::date(CellPlace place, std::string_view day, const CellStyle &style)
{
    const auto date = calendar::Date::parse(day);
    if (!date) {
        text(place, day, {CellForm::Text, 0, style.isStrong, style.lock});
        return;
    }
    constexpr int kDayZero = -25569; // 1899-12-30
    m_state->reach(place, static_cast<int>(day.size()), style);
    require(worksheet_write_number(m_state->sheet, place.row, place.column, date->dayNumber() - kDayZero,
                                   m_state->formats->of(style)),
            m_state->file);
}

void NewWorkbook::blank(CellPlace place, const CellStyle &style)
{
    m_state->reach(place, 0, style);
    require(worksheet_write_blank(m_state->sheet, place.row, place.column, m_state->formats->of(style)), m_state->file);
}

void NewWorkbook::formula(CellPlace place, const std::string &formula, std::int64_t units, const CellStyle &style)
{
    QS_CHECK(isExact(units));
    m_state->reach(place, static_cast<int>(money::printGrouped(units, style.decimals).size()), style);
    require(worksheet_write_formula_num(m_state->sheet, place.row, place.column, formula.c_str(),
                                        m_state->formats->of(style), sheetNumber(units, style.decimals)),
            m_state->file);
}

void NewWorkbook::note(CellPlace place, std::string_view text)
{
    require(worksheet_write_comment(m_state->sheet, place.row, place.column, workbookText(text).c_str()),
            m_state->file);
}

bool NewWorkbook::isExact(std::int64_t units)
{
    return units >= -kMostExact && units <= kMostExact;
}

void NewWorkbook::arrange(const SheetView &view)
{
    m_state->view = view;
    lxw_worksheet *sheet = m_state->sheet;
    worksheet_freeze_panes(sheet, view.headerRow + 1, view.frozenColumns);
    worksheet_repeat_rows(sheet, 0, view.headerRow);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, kPaperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6); // inches
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
}

void NewWorkbook::protect()
{
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(m_state->sheet, nullptr, &allowed);
}

void NewWorkbook::setPrintArea(CellPlace first, CellPlace last)
{
    require(worksheet_print_area(m_state->sheet, first.row, first.column, last.row, last.column), m_state->file);
}

void NewWorkbook::hideColumn(std::uint16_t column)
{
    m_state->hidden.insert(column);
}

void NewWorkbook::setLeastWidth(std::uint16_t column, int width)
{
    int &known = m_state->widths[column];
    known = std::max(known, width);
}

void NewWorkbook::addSheet(const std::string &name)
{
    m_state->sheet = workbook_add_worksheet(m_state->book, sheetName(name).c_str());
    if (!m_state->sheet)
        throw base::Error("file-unwritable", {{"file", m_state->file.path().string()}, {"cause", "worksheet"}});
}

void NewWorkbook::nextSheet(const std::string &name)
{
    closeSheet();
    m_state->widths.clear();
    m_state->hidden.clear();
    m_state->view.reset();
    m_state->last = {};
    addSheet(name);
}

void NewWorkbook::closeSheet()
{
    for (const auto &[column, width] : m_state->widths) {
        lxw_row_col_options options{};
        options.hidden = m_state->hidden.contains(column) ? LXW_TRUE : LXW_FALSE;
        worksheet_set_column_opt(m_state->sheet, column, column, std::clamp(width, kLeastWidth, kMostWidth), nullptr,
                                 &options);
    }
    if (m_state->view && m_state->view->hasFilter && m_state->last.row > m_state->view->headerRow)
        worksheet_autofilter(m_state->sheet, m_state->view->headerRow, 0, m_state->last.row, m_state->last.column);
}

std::string NewWorkbook::finish()
{
    closeSheet();
    require(workbook_close(std::exchange(m_state->book, nullptr)), m_state->file);
    return m_state->file.bytes();
}

} // namespace quotasmith::exchange
