// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Rows of comma-separated text behind a buffer: UTF-8, CRLF, quotes where needed. The caller may empty the buffer
/// between rows.
class CsvWriter {
public:
    explicit CsvWriter(std::string &buffer) : m_buffer(buffer) {}

    /// Text of people: guarded against being taken for a formula.
    void text(std::string_view text);
    /// Text the program made (numbers, periods): as it is.
    void bare(std::string_view text);
    /// `-1500000.00`: units of 10^-decimals.
    void amount(std::int64_t units, int decimals);
    void count(std::int64_t value) { amount(value, 0); }
    void missing() { separate(); }
    void endRow();

private:
    void separate();

    std::string &m_buffer;
    bool m_isFirst = true;
};

} // namespace quotasmith::exchange
