// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/csv_reader.h"

#include "core/base/text.h"
#include "core/exchange/csv/formula_guard.h"

#include <algorithm>
#include <cstring>

namespace quotasmith::exchange {

namespace {

/// Neither a guard nor the first byte of white space (U+00A0 is C2 A0, U+3000 is E3 80 80).
bool isPlainStart(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte > ' ' && byte != '\'' && byte != 0xC2 && byte != 0xE3;
}

bool isPlainEnd(char last)
{
    const auto byte = static_cast<unsigned char>(last);
    return byte > ' ' && byte != 0xA0 && byte != 0x80;
}

std::string_view tidied(std::string_view field)
{
    if (field.empty() || (isPlainStart(field.front()) && isPlainEnd(field.back())))
        return field;
    const std::string_view unguarded = withoutGuard(field);
    // What the guard kept from being a formula may be white space that belongs to the text.
    return unguarded.size() != field.size() ? unguarded : base::trimmed(field);
}

} // namespace

CsvReader::CsvReader(std::string_view text, char delimiter, std::int64_t firstLine)
    : m_begin(text.data()), m_at(m_begin), m_end(m_begin + text.size()), m_delimiter(delimiter), m_line(firstLine)
{
    for (const char stop : {delimiter, '\r', '\n'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

bool CsvReader::next(Row &row)
{
    while (m_at != m_end) {
        m_fields.clear();
        m_unescapedUsed = 0;
        row.line = m_line;
        row.problem = RowProblem::None;
        row.problemField = 0;
        while (readField(row)) {
        }
        row.fields = m_fields;
        if (!isBlank(row))
            return true;
    }
    return false;
}

/// Whether another field follows on the same row.
bool CsvReader::readField(Row &row)
{
    if (m_at != m_end && *m_at == '"')
        readQuoted(row);
    else
        readPlain(row);
    if (m_at == m_end)
        return false;
    if (*m_at == m_delimiter) {
        ++m_at;
        return true;
    }
    endLine();
    return false;
}

void CsvReader::readPlain(Row &row)
{
    const char *const start = m_at;
    m_at = fieldEnd(m_at);
    add(row, {start, static_cast<std::size_t>(m_at - start)});
}

void CsvReader::readQuoted(Row &row)
{
    const char *const start = ++m_at;
    std::string &unescaped = spareText();
    const char *const close = closingQuote(unescaped);
    m_line += countLineEnds({start, static_cast<std::size_t>((close ? close : m_end) - start)});
    if (!close) {
        fail(row, RowProblem::QuoteOpen);
        m_at = m_end;
        add(row, {});
        return;
    }
    if (unescaped.empty())
        --m_unescapedUsed;
    else
        unescaped.append(m_at, close);
    add(row, unescaped.empty() ? std::string_view{start, static_cast<std::size_t>(close - start)} : unescaped);
    m_at = fieldEnd(close + 1);
    if (m_at != close + 1)
        fail(row, RowProblem::QuoteMisplaced);
}

/// The quote that ends the field, or null. Text before doubled quotes goes to `unescaped`, m_at behind it.
const char *CsvReader::closingQuote(std::string &unescaped)
{
    const char *from = m_at;
    while (const void *found = std::memchr(from, '"', static_cast<std::size_t>(m_end - from))) {
        const char *const quote = static_cast<const char *>(found);
        if (quote + 1 == m_end || quote[1] != '"')
            return quote;
        unescaped.append(m_at, quote + 1);
        from = m_at = quote + 2;
    }
    return nullptr;
}

const char *CsvReader::fieldEnd(const char *at) const
{
    while (at != m_end && !m_stops[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

void CsvReader::add(Row &row, std::string_view field)
{
    if (field.size() > kMostFieldBytes) {
        fail(row, RowProblem::FieldTooLong);
        field = {};
    }
    if (m_fields.size() == kMostFields)
        fail(row, RowProblem::FieldsTooMany);
    else
        m_fields.push_back(tidied(field));
}

void CsvReader::fail(Row &row, RowProblem problem) const
{
    if (row.problem != RowProblem::None)
        return;
    row.problem = problem;
    row.problemField = problem == RowProblem::QuoteMisplaced ? m_fields.size() - 1 : m_fields.size();
}

void CsvReader::endLine()
{
    const bool isPair = *m_at == '\r' && m_at + 1 != m_end && m_at[1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

bool CsvReader::isBlank(const Row &row) const
{
    return row.problem == RowProblem::None && m_fields.front().empty() &&
           std::all_of(m_fields.begin(), m_fields.end(), [](std::string_view field) { return field.empty(); });
}

std::string &CsvReader::spareText()
{
    if (m_unescapedUsed == m_unescaped.size())
        m_unescaped.emplace_back();
    m_unescaped[m_unescapedUsed].clear();
    return m_unescaped[m_unescapedUsed++];
}

std::int64_t countLineEnds(std::string_view text)
{
    std::int64_t count = 0;
    for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
         at = text.find_first_of("\r\n", at)) {
        at += text.substr(at, 2) == "\r\n" ? 2U : 1U;
        ++count;
    }
    return count;
}

} // namespace quotasmith::exchange
