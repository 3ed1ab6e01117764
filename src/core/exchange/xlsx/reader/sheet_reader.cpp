// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/sheet_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/csv/formula_guard.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace quotasmith::exchange {

namespace {

std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// `2027-05-03T00:00:00` without a time that says nothing.
std::string_view isoDay(std::string_view text)
{
    constexpr std::size_t kDaySize = 10;
    const bool isMidnight = text.size() > kDaySize && text[kDaySize] == 'T' &&
                            text.substr(kDaySize + 1).find_first_not_of("0:.Z") == std::string_view::npos;
    return isMidnight ? text.substr(0, kDaySize) : text;
}

} // namespace

SheetReader::SheetReader(const Archive &archive, std::string_view part, std::string sheet, const SheetForm &form)
    : m_form(form), m_file(archive.file()), m_sheet(std::move(sheet)), m_xml(archive, part, *this)
{
}

bool SheetReader::next(Row &row)
{
    while (m_given == m_rows.size()) {
        m_rows.clear();
        m_cells.clear();
        m_texts.clear();
        m_given = 0;
        if (!m_xml.readPiece() && m_rows.empty())
            return false;
    }
    give(row);
    return true;
}

void SheetReader::give(Row &row)
{
    const RowMark &mark = m_rows[m_given];
    const bool isLast = ++m_given == m_rows.size();
    const std::size_t end = isLast ? m_cells.size() : m_rows[m_given].firstCell;
    m_fields.assign(m_cells[end - 1].column + 1, {});
    m_problems.clear();
    for (std::size_t i = mark.firstCell; i < end; ++i) {
        const Cell &cell = m_cells[i];
        const std::string_view text = textOf(cell, mark.firstText);
        if (cell.fault == CellFault::None)
            m_fields[cell.column] = isGuarded(text) ? text : base::trimmed(text); // a guard keeps white space
        else
            m_problems.push_back({cell.column, cell.fault, text});
    }
    row.line = mark.number;
    row.fields = m_fields;
    row.problem = RowProblem::None;
    row.problemField = 0;
    row.cellProblems = m_problems;
}

std::string_view SheetReader::textOf(const Cell &cell, std::size_t firstText) const
{
    return {cell.shared ? cell.shared : m_texts.data() + firstText + cell.start, cell.size};
}

void SheetReader::begin(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_isData) {
        m_isData = name == "sheetData";
        return;
    }
    if (name == "c") {
        beginCell(attributes);
    } else if (name == "v") {
        m_hasValue = true;
        m_capture = Capture::Value;
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "t") {
        m_capture = m_isReading ? Capture::None : Capture::Inline;
    } else if (name == "rPh") {
        m_isReading = true;
    } else if (name == "row") {
        beginRow(attributes);
    }
}

void SheetReader::end(std::string_view name)
{
    if (!m_isData)
        return;
    if (name == "v" || name == "t") {
        m_capture = Capture::None;
    } else if (name == "c") {
        endCell();
    } else if (name == "rPh") {
        m_isReading = false;
    } else if (name == "row") {
        endRow();
    } else if (name == "sheetData") {
        m_isData = false;
    }
}

void SheetReader::text(std::string_view piece)
{
    if (m_capture == Capture::None)
        return;
    m_value += piece;
    if (m_value.size() > kMostFieldBytes)
        failLong();
}

void SheetReader::beginRow(const XmlAttributes &attributes)
{
    const std::string_view stated = attributes.value("r");
    const auto number = stated.empty() ? static_cast<std::size_t>(m_row) + 1 : wholeNumber(stated).value_or(0);
    if (number <= static_cast<std::size_t>(m_row) || number > static_cast<std::size_t>(kMostSheetRows))
        failAt(stated);
    m_row = static_cast<std::int64_t>(number);
    m_nextColumn = 0;
}

void SheetReader::endRow()
{
    if (m_rowCells.empty())
        return;
    m_rows.push_back({m_row, m_cells.size(), m_texts.size()});
    m_cells.insert(m_cells.end(), m_rowCells.begin(), m_rowCells.end());
    m_texts += m_rowTexts;
    m_rowCells.clear();
    m_rowTexts.clear();
}

void SheetReader::beginCell(const XmlAttributes &attributes)
{
    static constexpr std::array<std::pair<std::string_view, CellType>, 7> kTypes{{{"s", CellType::Shared},
                                                                                  {"str", CellType::Text},
                                                                                  {"inlineStr", CellType::Inline},
                                                                                  {"b", CellType::Truth},
                                                                                  {"e", CellType::Error},
                                                                                  {"d", CellType::Date},
                                                                                  {"n", CellType::Number}}};
    m_column = m_nextColumn;
    m_style = 0;
    m_type = CellType::Number;
    for (const char **pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name = pair[0];
        const std::string_view value = pair[1];
        if (name == "r") {
            const auto place = parseCellReference(value);
            if (!place || place->row != m_row || place->column < m_nextColumn)
                failAt(value);
            m_column = place->column;
        } else if (name == "s") {
            m_style = wholeNumber(value).value_or(0);
        } else if (name == "t") {
            for (const auto &[word, type] : kTypes)
                if (value == word)
                    m_type = type;
        }
    }
    if (m_column >= kMostSheetColumns)
        failAt(columnLetters(m_column) + std::to_string(m_row));
    m_nextColumn = m_column + 1;
    m_hasFormula = m_hasValue = false;
    m_value.clear();
}

void SheetReader::endCell()
{
    const bool isText = m_type == CellType::Text && m_hasValue;
    if (m_value.empty() && m_hasFormula && !isText)
        return keepText({}, CellFault::FormulaUncomputed);
    if (m_value.empty())
        return;
    switch (m_type) {
    case CellType::Number:
        return keepText(numberText(m_value, m_form.styles.meaning(m_style), m_form.epoch));
    case CellType::Shared:
        return keepShared();
    case CellType::Text:
    case CellType::Inline: {
        std::string unescaped;
        appendUnescaped(unescaped, m_value);
        return keepText(unescaped);
    }
    case CellType::Truth:
        return keepText(m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
    case CellType::Error:
        return keepText(m_value, CellFault::ErrorValue);
    case CellType::Date:
        return keepText(isoDay(m_value));
    }
}

void SheetReader::keepText(std::string_view text, CellFault fault)
{
    if ((text.empty() && fault == CellFault::None) || m_column >= m_form.columns)
        return;
    m_rowCells.push_back({m_column, nullptr, m_rowTexts.size(), text.size(), fault});
    m_rowTexts += text;
}

void SheetReader::keepShared()
{
    const auto index = wholeNumber(m_value);
    if (!index || *index >= m_form.strings.size())
        failAt(columnLetters(m_column) + std::to_string(m_row));
    const std::string_view text = m_form.strings[*index];
    if (!text.empty() && m_column < m_form.columns)
        m_rowCells.push_back({m_column, text.data(), 0, text.size(), CellFault::None});
}

void SheetReader::failLong() const
{
    throw base::Error("workbook-unsafe", {{"file", m_file}, {"part", m_sheet}, {"cause", "text-too-long"}});
}

void SheetReader::failAt(std::string_view cell) const
{
    throw base::Error("workbook-cell-bad", {{"file", m_file}, {"sheet", m_sheet}, {"cell", std::string(cell)}});
}

} // namespace quotasmith::exchange
