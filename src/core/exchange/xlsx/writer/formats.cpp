// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/formats.h"

#include <xlsxwriter.h>

#include <string>

namespace quotasmith::exchange {

namespace {

constexpr const char *kFont = "微软雅黑";
constexpr std::uint8_t kSwissFamily = 2; // what stands in for it where it is missing
constexpr std::uint8_t kSimplifiedChinese = 134;
constexpr double kSize = 10;
constexpr double kTitleSize = 14;
constexpr double kRemarkSize = 9;
constexpr lxw_color_t kHeaderFill = 0xDCE6F1;
constexpr lxw_color_t kHeaderLine = 0x95B3D7;
constexpr lxw_color_t kOpenFill = 0xFFF9E5;
constexpr lxw_color_t kOpenLine = 0xD9C789;
constexpr lxw_color_t kRemarkLetters = 0x595959;

std::string numberForm(int decimals)
{
    return decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(decimals), '0');
}

void setLetters(lxw_format *format, double size)
{
    format_set_font_name(format, kFont);
    format_set_font_family(format, kSwissFamily);
    format_set_font_charset(format, kSimplifiedChinese);
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
}

void setHeader(lxw_format *format)
{
    format_set_bold(format);
    format_set_bg_color(format, kHeaderFill);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, kHeaderLine);
}

void setOpen(lxw_format *format)
{
    format_set_unlocked(format);
    format_set_bg_color(format, kOpenFill);
    format_set_border(format, LXW_BORDER_HAIR);
    format_set_border_color(format, kOpenLine);
}

} // namespace

lxw_format *Formats::of(const CellStyle &style)
{
    lxw_format *&format = m_formats[style];
    if (!format)
        format = make(style);
    return format;
}

lxw_format *Formats::make(const CellStyle &style) const
{
    lxw_format *format = workbook_add_format(m_book);
    setLetters(format, style.form == CellForm::Title    ? kTitleSize
                       : style.form == CellForm::Remark ? kRemarkSize
                                                        : kSize);
    if (style.isStrong || style.form == CellForm::Title)
        format_set_bold(format);
    const bool isHeader = style.form == CellForm::Header || style.form == CellForm::NumberHeader;
    if (isHeader)
        setHeader(format);
    if (style.form == CellForm::NumberHeader)
        format_set_align(format, LXW_ALIGN_RIGHT);
    else if (style.form == CellForm::Remark)
        format_set_font_color(format, kRemarkLetters);
    else if (style.form == CellForm::TenThousands) {
        const std::string word = m_tenThousand.empty() ? std::string() : '"' + m_tenThousand + '"';
        format_set_num_format(format, ("#,##0.00" + word).c_str());
        format_set_align(format, LXW_ALIGN_RIGHT);
    } else if (style.form == CellForm::Paragraph) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    } else if (style.form == CellForm::Amount) {
        format_set_num_format(format, numberForm(style.decimals).c_str());
        format_set_align(format, LXW_ALIGN_RIGHT); // also where it stands as text
    } else if (style.form == CellForm::Share)
        format_set_num_format(format, "0.0%");
    else if (style.form == CellForm::Date)
        format_set_num_format(format, "yyyy-mm-dd");
    if (style.lock == CellLock::Open)
        setOpen(format);
    return format;
}

} // namespace quotasmith::exchange
