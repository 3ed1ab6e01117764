// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/cell_text.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cctype>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostSheetName = 31;
constexpr char32_t kReplacement = 0xFFFD;

bool isInXml(char32_t point)
{
    return point != 0 && point != 0xFFFE && point != 0xFFFF;
}

/// Whether `_x000D_` or the like begins here.
bool beginsEscape(std::string_view text)
{
    constexpr std::size_t kLength = 7;
    if (text.size() < kLength || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return false;
    return std::all_of(text.begin() + 2, text.begin() + 6,
                       [](char digit) { return std::isxdigit(static_cast<unsigned char>(digit)) != 0; });
}

std::string columnName(std::uint16_t column)
{
    std::string name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.insert(name.begin(), static_cast<char>('A' + rest % 26));
    return name;
}

} // namespace

std::string workbookText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (beginsEscape(text.substr(at)))
            out += "_x005F";
        const base::Utf8Point sign = base::decodeUtf8(text, at);
        if (sign.isWellFormed && isInXml(sign.point))
            out += text.substr(at, sign.size);
        else
            base::appendUtf8(out, kReplacement);
        at += sign.size;
    }
    return out;
}

std::string sheetName(std::string_view name)
{
    constexpr std::string_view kForbidden = "[]:*?/\\";
    std::string out;
    std::size_t signs = 0;
    for (const char32_t point : base::codePoints(base::trimmed(name))) {
        if (signs++ == kMostSheetName)
            break;
        const bool isForbidden =
            point < 0x20 || (point < 0x80 && kForbidden.find(static_cast<char>(point)) != std::string_view::npos);
        base::appendUtf8(out, isForbidden ? U'_' : point);
    }
    for (std::string::size_type end : {std::string::size_type{0}, out.size() - 1})
        if (!out.empty() && out[end] == '\'')
            out[end] = '_';
    return out.empty() ? "Sheet1" : out;
}

std::string cellName(CellPlace place, Fixed fixed)
{
    return (fixed == Fixed::Both ? "$" : "") + columnName(place.column) + (fixed == Fixed::Nothing ? "" : "$") +
           std::to_string(place.row + 1);
}

std::string columnRange(std::uint16_t column, std::uint32_t firstRow, std::uint32_t lastRow)
{
    return cellName({firstRow, column}, Fixed::Both) + ':' + cellName({lastRow, column}, Fixed::Both);
}

int shownWidth(std::string_view text)
{
    int width = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        width = std::max(width, base::displayWidth(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return width;
}

} // namespace quotasmith::exchange
