// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/csv_writer.h"

#include "core/exchange/csv/formula_guard.h"

#include <array>

namespace quotasmith::exchange {

namespace {

constexpr auto kSpecial = [] {
    std::array<bool, 256> special{};
    for (const unsigned char byte : {',', '"', '\r', '\n'})
        special[byte] = true;
    return special;
}();

bool needsQuotes(std::string_view text)
{
    for (const char byte : text)
        if (kSpecial[static_cast<unsigned char>(byte)])
            return true;
    return false;
}

/// Letters and digits of any script begin no formula.
bool mayNeedGuard(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < '0' || byte == '=' || byte == '@' || byte == 0xEF;
}

void appendQuoted(std::string &buffer, std::string_view text)
{
    for (const char byte : text) {
        if (byte == '"')
            buffer += '"';
        buffer += byte;
    }
}

} // namespace

void CsvWriter::text(std::string_view text)
{
    separate();
    const bool isGuarded = !text.empty() && mayNeedGuard(text.front()) && needsGuard(text);
    const bool isQuoted = needsQuotes(text);
    if (isQuoted)
        m_buffer += '"';
    if (isGuarded)
        m_buffer += '\'';
    if (isQuoted) {
        appendQuoted(m_buffer, text);
        m_buffer += '"';
    } else {
        m_buffer += text;
    }
}

void CsvWriter::bare(std::string_view text)
{
    separate();
    m_buffer += text;
}

void CsvWriter::amount(std::int64_t units, int decimals)
{
    separate();
    std::array<char, 48> digits;
    char *const end = digits.data() + digits.size();
    char *at = end;
    // Unsigned, because the smallest number has no positive counterpart.
    auto rest = units < 0 ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    for (int place = 0; rest != 0 || place <= decimals; ++place) {
        if (place == decimals && decimals > 0)
            *--at = '.';
        *--at = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    if (units < 0)
        *--at = '-';
    m_buffer.append(at, end);
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_isFirst = true;
}

void CsvWriter::separate()
{
    if (!m_isFirst)
        m_buffer += ',';
    m_isFirst = false;
}

} // namespace quotasmith::exchange
