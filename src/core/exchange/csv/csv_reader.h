// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/sheet.h"

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// Delimited text as RFC 4180 describes it, in UTF-8: quoted fields may hold delimiters, line ends and doubled quotes;
/// lines end with CRLF, LF or CR, the last one may lack its end. A formula guard is taken off.
/// Fields are views into the text (which outlives the reader); only fields with doubled quotes are copied.
class CsvReader final : public RowReader {
public:
    CsvReader(std::string_view text, char delimiter, std::int64_t firstLine = 1);

    bool next(Row &row) override;
    /// In bytes of the text.
    std::int64_t position() const override { return m_at - m_begin; }
    /// The line reading goes on at.
    std::int64_t line() const { return m_line; }

private:
    bool readField(Row &row);
    void readPlain(Row &row);
    void readQuoted(Row &row);
    const char *closingQuote(std::string &unescaped);
    const char *fieldEnd(const char *at) const;
    void add(Row &row, std::string_view field);
    void fail(Row &row, RowProblem problem) const;
    void endLine();
    bool isBlank(const Row &row) const;
    std::string &spareText();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    char m_delimiter;
    std::int64_t m_line;
    std::array<bool, 256> m_stops{}; ///< bytes that end an unquoted field
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unescaped; ///< of this row; a deque, so that views into it stay
    std::size_t m_unescapedUsed = 0;
};

/// Line ends inside a text: LF, CRLF and CR count one each.
std::int64_t countLineEnds(std::string_view text);

} // namespace quotasmith::exchange
