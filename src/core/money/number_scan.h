// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/amount_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::money {

/// Why a text is no number, and where.
struct Flaw {
    AmountProblem problem = AmountProblem::None;
    std::size_t at = 0;
    explicit operator bool() const { return problem != AmountProblem::None; }
};

/// Reads a text sign by sign with its ways of writing made one: full-width forms as ASCII, every minus as '-',
/// every yen as U+00A5, every blank as ' '. A byte that is no UTF-8 reads as U+FFFD.
class SignReader {
public:
    explicit SignReader(std::string_view text);

    bool isAtEnd() const { return m_at == m_text.size(); }
    std::size_t at() const { return m_at; }
    /// The present sign; U+0000 at the end only.
    char32_t sign() const { return m_sign; }
    bool isDigit() const { return m_sign >= '0' && m_sign <= '9'; }
    void next();
    /// Steps over the sign if it is this one.
    bool accept(char32_t wanted);
    void skipBlanks();

private:
    void decode();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    char32_t m_sign = 0;
};

/// A decimal number as written: digits × 10^(exponent − digits behind the point).
struct ScannedNumber {
    std::string digits; ///< all of them, leading zeros too
    int whole = 0;      ///< how many stand before the decimal point
    int exponent = 0;   ///< of `1.5e3`; at most 9999 either way
    std::size_t begin = 0;
    bool isGrouped = false;
    bool hasPoint = false;
    bool hasExponent = false;
    std::optional<std::size_t> misplacedByThree; ///< byte of the first separator that makes no groups of three
    std::optional<std::size_t> misplacedByFour;
};

/// Reads a number from the reader's place on: digits, separators, a point, an exponent. Groups are judged by the
/// caller, who knows the unit.
Flaw scanNumber(SignReader &reader, ScannedNumber &number);
/// The byte of the digit with this index in a number that starts at `begin`.
std::size_t byteOfDigit(std::string_view text, std::size_t begin, std::size_t index);
/// Whether a text means missing: empty, `-`, `—`, `N/A`, `NULL`, `空`.
bool meansMissing(std::string_view text);

} // namespace quotasmith::money
