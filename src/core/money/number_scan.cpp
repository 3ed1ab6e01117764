// SPDX-License-Identifier: Apache-2.0
#include "core/money/number_scan.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace quotasmith::money {

namespace {

constexpr int kMostExponent = 9999;

char32_t plainSign(char32_t point)
{
    if (point >= 0xFF01 && point <= 0xFF5E)
        return point - 0xFEE0;
    switch (point) {
    case 0x2212: // minus sign
        return '-';
    case 0xFFE5: // full-width yen
        return 0x00A5;
    case '\t':
    case '\n':
    case '\r':
    case 0x00A0: // no-break space
    case 0x3000: // ideographic space
        return ' ';
    case 0:
        return 0xFFFD; // U+0000 stands for the end
    default:
        return point;
    }
}

/// Watches the groups between separators; the first group may be shorter, the others may not.
class GroupWatch {
public:
    explicit GroupWatch(std::size_t size) : m_size(size) {}

    /// A group ended before the separator (or the end) at byte `at`.
    void close(std::size_t digits, bool startsWithZero, std::size_t at)
    {
        const bool isFirst = !m_lastSeparator;
        const bool isRight = isFirst ? digits > 0 && digits <= m_size && !startsWithZero : digits == m_size;
        if (!isRight && !m_misplaced)
            m_misplaced = m_lastSeparator.value_or(at);
        m_lastSeparator = at;
    }
    std::optional<std::size_t> misplaced() const { return m_misplaced; }

private:
    std::size_t m_size;
    std::optional<std::size_t> m_lastSeparator;
    std::optional<std::size_t> m_misplaced;
};

void takeDigits(SignReader &reader, std::string &digits)
{
    for (; reader.isDigit(); reader.next())
        digits += static_cast<char>(reader.sign());
}

void scanWhole(SignReader &reader, ScannedNumber &number)
{
    takeDigits(reader, number.digits);
    if (reader.sign() != ',')
        return;
    GroupWatch byThree(3), byFour(4);
    std::size_t groupBegin = 0;
    const auto close = [&] {
        const std::size_t size = number.digits.size() - groupBegin;
        const bool startsWithZero = size > 0 && number.digits[groupBegin] == '0';
        byThree.close(size, startsWithZero, reader.at());
        byFour.close(size, startsWithZero, reader.at());
        groupBegin = number.digits.size();
    };
    while (reader.sign() == ',') {
        close();
        reader.next();
        takeDigits(reader, number.digits);
    }
    close();
    number.misplacedByThree = byThree.misplaced();
    number.misplacedByFour = byFour.misplaced();
    number.isGrouped = true;
}

Flaw scanExponent(SignReader &reader, ScannedNumber &number)
{
    if (reader.sign() != 'e' && reader.sign() != 'E')
        return {};
    if (number.isGrouped)
        return {AmountProblem::NotANumber, reader.at()};
    reader.next();
    const bool isNegative = reader.accept('-');
    if (!isNegative)
        reader.accept('+');
    if (!reader.isDigit())
        return {AmountProblem::NotANumber, reader.at()};
    for (; reader.isDigit(); reader.next())
        number.exponent = std::min(number.exponent * 10 + static_cast<int>(reader.sign() - '0'), kMostExponent);
    if (isNegative)
        number.exponent = -number.exponent;
    number.hasExponent = true;
    return {};
}

} // namespace

SignReader::SignReader(std::string_view text) : m_text(text)
{
    decode();
}

void SignReader::decode()
{
    if (isAtEnd()) {
        m_size = 0;
        m_sign = 0;
        return;
    }
    if (const char plain = m_text[m_at]; plain > ' ' && plain < '\x7F') { // nearly every sign
        m_size = 1;
        m_sign = static_cast<char32_t>(plain);
        return;
    }
    const base::Utf8Point point = base::decodeUtf8(m_text, m_at);
    m_size = point.size;
    m_sign = plainSign(point.point);
}

void SignReader::next()
{
    m_at += m_size;
    decode();
}

bool SignReader::accept(char32_t wanted)
{
    if (m_sign != wanted)
        return false;
    next();
    return true;
}

void SignReader::skipBlanks()
{
    while (m_sign == ' ')
        next();
}

Flaw scanNumber(SignReader &reader, ScannedNumber &number)
{
    number.begin = reader.at();
    scanWhole(reader, number);
    number.whole = static_cast<int>(number.digits.size());
    if (reader.accept('.')) {
        number.hasPoint = true;
        takeDigits(reader, number.digits);
        if (reader.sign() == ',')
            return {AmountProblem::MisplacedSeparator, reader.at()};
    }
    if (number.digits.empty())
        return {AmountProblem::NotANumber, reader.at()};
    return scanExponent(reader, number);
}

std::size_t byteOfDigit(std::string_view text, std::size_t begin, std::size_t index)
{
    SignReader reader(text.substr(begin));
    for (; !reader.isAtEnd(); reader.next())
        if (reader.isDigit() && index-- == 0)
            break;
    return begin + reader.at();
}

bool meansMissing(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kMissing{"-", "—", "n/a", "null", "空"};
    constexpr std::size_t kLongest = 12; // four full-width letters
    const std::string_view bare = base::trimmed(text);
    if (bare.size() > kLongest)
        return false;
    const std::string word = base::folded(bare);
    return word.empty() || std::find(kMissing.begin(), kMissing.end(), word) != kMissing.end();
}

} // namespace quotasmith::money
