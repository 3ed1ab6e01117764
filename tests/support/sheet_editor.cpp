// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sheet_editor.h"

#include "tests/support/workbook_maker.h"
#include "tests/support/zip_parts.h"

#include <stdexcept>
#include <vector>

namespace quotasmith::tests {

namespace {

constexpr const char *kSheet = "xl/worksheets/sheet1.xml";
constexpr const char *kBook = "xl/workbook.xml";

/// Each `<name …>inside</name>` or `<name …/>`, as its opening tag and what is inside.
std::vector<std::pair<std::string, std::string>> elements(const std::string &xml, const std::string &name)
{
    std::vector<std::pair<std::string, std::string>> found;
    for (std::size_t at = 0; (at = xml.find('<' + name, at)) != std::string::npos;) {
        const char behind = xml[at + name.size() + 1];
        const std::size_t end = xml.find('>', at);
        if (behind != ' ' && behind != '>' && behind != '/') {
            at = end;
            continue;
        }
        const std::string tag = xml.substr(at, end - at + 1);
        if (tag.ends_with("/>")) {
            found.emplace_back(tag, "");
            at = end;
            continue;
        }
        const std::size_t close = xml.find("</" + name + '>', end);
        found.emplace_back(tag, xml.substr(end + 1, close - end - 1));
        at = close;
    }
    return found;
}

std::string attribute(const std::string &tag, const std::string &name)
{
    const std::size_t at = tag.find(' ' + name + "=\"");
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + name.size() + 3;
    return tag.substr(from, tag.find('"', from) - from);
}

std::size_t columnNumber(const std::string &reference)
{
    std::size_t column = 0;
    for (const char letter : reference)
        if (letter >= 'A' && letter <= 'Z')
            column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
    return column;
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (; column > 0; column = (column - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char byte : text)
        out += byte == '&' ? "&amp;" : byte == '<' ? "&lt;" : byte == '>' ? "&gt;" : std::string(1, byte);
    return out;
}

/// The texts of `<t>` elements, joined.
std::string plain(const std::string &xml)
{
    std::string text;
    for (const auto &[tag, inside] : elements(xml, "t"))
        text += inside;
    return text;
}

} // namespace

SheetEditor::SheetEditor(const std::string &bytes) : m_parts(zipParts(bytes))
{
    std::size_t number = 0;
    for (const auto &[tag, inside] : elements(m_parts["xl/sharedStrings.xml"], "si"))
        m_strings[std::to_string(number++)] = plain(inside);
    read(m_parts.at(kSheet));
}

void SheetEditor::read(const std::string &sheet)
{
    for (const auto &[rowTag, cells] : elements(sheet, "row")) {
        Cells &row = m_rows[std::stoul(attribute(rowTag, "r"))];
        for (const auto &[tag, inside] : elements(cells, "c"))
            row[columnNumber(attribute(tag, "r"))] = {attribute(tag, "s"), attribute(tag, "t"), inside};
    }
}

std::string SheetEditor::textOf(const Cell &cell) const
{
    if (cell.type == "inlineStr")
        return plain(cell.inside);
    const auto values = elements(cell.inside, "v");
    if (values.empty())
        return {};
    const auto shared = m_strings.find(values.front().second);
    return cell.type == "s" && shared != m_strings.end() ? shared->second : values.front().second;
}

std::size_t SheetEditor::rowOf(const std::string &text) const
{
    for (const auto &[number, cells] : m_rows)
        for (const auto &[column, cell] : cells)
            if (textOf(cell) == text)
                return number;
    return 0;
}

std::size_t SheetEditor::columnOf(const std::string &text) const
{
    for (const auto &[number, cells] : m_rows)
        for (const auto &[column, cell] : cells)
            if (textOf(cell) == text)
                return column;
    return 0;
}

std::string SheetEditor::text(std::size_t row, std::size_t column) const
{
    const auto cells = m_rows.find(row);
    if (cells == m_rows.end())
        return {};
    const auto cell = cells->second.find(column);
    return cell == cells->second.end() ? std::string() : textOf(cell->second);
}

void SheetEditor::put(std::size_t row, std::size_t column, const std::string &type, const std::string &inside)
{
    if (row == 0 || column == 0)
        throw std::out_of_range("no such cell");
    Cell &cell = m_rows[row][column];
    cell.type = type;
    cell.inside = inside;
}

void SheetEditor::setText(std::size_t row, std::size_t column, const std::string &text)
{
    put(row, column, "inlineStr", "<is><t>" + escaped(text) + "</t></is>");
}

void SheetEditor::setNumber(std::size_t row, std::size_t column, const std::string &number)
{
    put(row, column, "n", "<v>" + number + "</v>");
}

void SheetEditor::setFormula(std::size_t row, std::size_t column, const std::string &formula, const std::string &value)
{
    put(row, column, "n", "<f>" + escaped(formula) + "</f>" + (value.empty() ? "" : "<v>" + value + "</v>"));
}

void SheetEditor::setError(std::size_t row, std::size_t column, const std::string &error)
{
    put(row, column, "e", "<v>" + error + "</v>");
}

void SheetEditor::clear(std::size_t row, std::size_t column)
{
    put(row, column, "n", "");
}

void SheetEditor::deleteRow(std::size_t row)
{
    std::map<std::size_t, Cells> rows;
    for (auto &[number, cells] : m_rows)
        if (number != row)
            rows[number > row ? number - 1 : number] = std::move(cells);
    m_rows = std::move(rows);
}

void SheetEditor::insertRow(std::size_t before)
{
    std::map<std::size_t, Cells> rows;
    for (auto &[number, cells] : m_rows)
        rows[number >= before ? number + 1 : number] = std::move(cells);
    m_rows = std::move(rows);
}

void SheetEditor::insertColumn(std::size_t before)
{
    for (auto &[number, cells] : m_rows) {
        Cells moved;
        for (auto &[column, cell] : cells)
            moved[column >= before ? column + 1 : column] = std::move(cell);
        cells = std::move(moved);
    }
}

void SheetEditor::deleteColumn(std::size_t gone)
{
    for (auto &[number, cells] : m_rows) {
        Cells moved;
        for (auto &[column, cell] : cells)
            if (column != gone)
                moved[column > gone ? column - 1 : column] = std::move(cell);
        cells = std::move(moved);
    }
}

void SheetEditor::renameSheet(const std::string &name)
{
    std::string &book = m_parts[kBook];
    const std::size_t from = book.find("name=\"", book.find("<sheet ")) + 6;
    book.replace(from, book.find('"', from) - from, name);
}

std::string SheetEditor::sheetData() const
{
    std::string xml = "<sheetData>";
    for (const auto &[number, cells] : m_rows) {
        xml += "<row r=\"" + std::to_string(number) + "\">";
        for (const auto &[column, cell] : cells) {
            xml += "<c r=\"" + columnName(column) + std::to_string(number) + '"';
            if (!cell.style.empty())
                xml += " s=\"" + cell.style + '"';
            if (!cell.type.empty())
                xml += " t=\"" + cell.type + '"';
            xml += cell.inside.empty() ? "/>" : '>' + cell.inside + "</c>";
        }
        xml += "</row>";
    }
    return xml + "</sheetData>";
}

std::string SheetEditor::bytes() const
{
    auto parts = m_parts;
    std::string &sheet = parts[kSheet];
    const std::size_t from = sheet.find("<sheetData>");
    const std::string end = "</sheetData>";
    sheet.replace(from, sheet.find(end) + end.size() - from, sheetData());
    return zipOf({parts.begin(), parts.end()});
}

} // namespace quotasmith::tests
