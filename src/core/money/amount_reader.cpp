// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_reader.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace quotasmith::money {

namespace {

constexpr int kFineDigits = 6;
constexpr Wide kFine = 1'000'000;
/// Beyond 64 bits in millionths of a unit, and far enough inside 128 bits for one more digit and a sum.
constexpr Wide kMostFine = kFine * std::numeric_limits<std::int64_t>::max() * 10;
constexpr char32_t kYen = 0x00A5;

struct NumberUnit {
    char32_t sign;
    int exponent;
};
constexpr std::array<NumberUnit, 6> kChineseUnits{
    {{U'千', 3}, {U'仟', 3}, {U'万', 4}, {U'萬', 4}, {U'亿', 8}, {U'億', 8}}};
constexpr std::array<NumberUnit, 3> kLatinUnits{{{U'k', 3}, {U'K', 3}, {U'M', 6}}};

/// The exponent of a unit's sign, 0 when it is none.
template <std::size_t Count> int exponentOf(const std::array<NumberUnit, Count> &units, char32_t sign)
{
    for (const NumberUnit &unit : units)
        if (unit.sign == sign)
            return unit.exponent;
    return 0;
}

int powerOfTen(std::int64_t scale)
{
    int exponent = 0;
    for (; scale >= 10; scale /= 10, ++exponent)
        QS_CHECK(scale % 10 == 0);
    QS_CHECK(scale == 1);
    return exponent;
}

/// The number its first `count` digits make, zeros added where there are fewer; more than kMostFine when too large.
Wide leadingDigits(std::string_view digits, int count)
{
    Wide value = 0;
    for (int i = 0; i < count && value <= kMostFine; ++i) {
        const bool isWritten = i < static_cast<int>(digits.size());
        if (!isWritten && value == 0)
            break;
        value = value * 10 + (isWritten ? digits[i] - '0' : 0);
    }
    return value;
}

} // namespace

AmountReader::AmountReader(std::string_view text, const AmountForm &form)
    : m_text(text), m_form(form), m_reader(text), m_scaleExponent(powerOfTen(form.scale))
{
}

ParsedAmount AmountReader::read()
{
    const Flaw flaw = readAll();
    if (!flaw)
        return rounded();
    return meansMissing(m_text) ? ParsedAmount{} : refused(flaw);
}

ParsedAmount AmountReader::refused(Flaw flaw) const
{
    return {TextMeaning::Refused, 0, 0, flaw.problem, flaw.at};
}

Flaw AmountReader::readAll()
{
    readOpening();
    if (const Flaw flaw = readChain())
        return flaw;
    if (const Flaw flaw = readClosing())
        return flaw;
    return m_unfit; // only a text that is an amount can be too fine or too large a one
}

void AmountReader::readOpening()
{
    m_reader.skipBlanks();
    m_isSigned = acceptSign();
    const bool hasCurrency = acceptCurrency();
    m_isSigned = m_isSigned || (hasCurrency && acceptSign());
    m_isBracketed = !m_isSigned && m_reader.accept('(');
    m_reader.skipBlanks();
    if (m_isBracketed && !hasCurrency)
        acceptCurrency();
}

Flaw AmountReader::readClosing()
{
    const bool hasYuan = acceptYuan();
    if (m_isBracketed) {
        if (!m_reader.accept(')'))
            return flawHere(AmountProblem::NotANumber);
        m_isNegative = true;
        if (!hasYuan)
            acceptYuan();
    } else if (!m_isSigned) {
        m_isNegative = m_reader.accept('-');
    }
    m_reader.skipBlanks();
    if (m_reader.isAtEnd())
        return {};
    constexpr std::array<char32_t, 3> kOtherUnits{U'%', U'‰', U'元'};
    const bool isUnit = std::find(kOtherUnits.begin(), kOtherUnits.end(), m_reader.sign()) != kOtherUnits.end();
    return flawHere(isUnit ? AmountProblem::UnitNotAllowed : AmountProblem::NotANumber);
}

bool AmountReader::acceptSign()
{
    m_isNegative = m_reader.sign() == '-';
    const bool isSign = m_reader.accept('-') || m_reader.accept('+');
    m_reader.skipBlanks();
    return isSign;
}

bool AmountReader::acceptCurrency()
{
    const bool isCurrency = m_reader.accept(kYen) || m_reader.accept('$');
    m_reader.skipBlanks();
    return isCurrency;
}

/// A text that counts in thousands cannot count in 元 as well.
bool AmountReader::acceptYuan()
{
    m_reader.skipBlanks();
    const bool isYuan = m_scaleExponent == 0 && m_reader.accept(U'元');
    m_reader.skipBlanks();
    return isYuan;
}

/// `1亿2000万`: every part in a smaller unit than the one before; only the last may have decimals.
Flaw AmountReader::readChain()
{
    m_begin = m_reader.at();
    for (std::optional<int> before; true;) {
        ScannedNumber number;
        if (const Flaw flaw = scanNumber(m_reader, number))
            return flaw;
        Unit unit;
        if (const Flaw flaw = readUnit(number, unit))
            return flaw;
        if (before && (unit.exponent == 0 || unit.exponent >= *before)) // `3万5` means 35,000 to some, 30,005 to others
            return {AmountProblem::NotANumber, number.begin};
        addPart(number, unit.exponent);
        if (unit.exponent == 0 || number.hasPoint || !m_reader.isDigit())
            return {};
        before = unit.exponent;
    }
}

Flaw AmountReader::readUnit(const ScannedNumber &number, Unit &unit)
{
    m_reader.skipBlanks();
    const std::size_t begin = m_reader.at();
    // A larger Chinese unit behind a smaller one multiplies it: 千万, 万亿.
    for (int last = 0, next = exponentOf(kChineseUnits, m_reader.sign()); next > last;) {
        unit.isTenThousands = unit.isTenThousands || next == 4;
        unit.exponent += next;
        last = next;
        m_reader.next();
        next = exponentOf(kChineseUnits, m_reader.sign());
    }
    if (unit.exponent == 0) {
        unit.exponent = exponentOf(kLatinUnits, m_reader.sign());
        if (unit.exponent != 0)
            m_reader.next();
    }
    if (unit.exponent != 0 && m_scaleExponent != 0)
        return {AmountProblem::UnitNotAllowed, begin};
    if (unit.exponent != 0 && number.hasExponent)
        return {AmountProblem::NotANumber, begin};
    if (number.misplacedByThree && (!unit.isTenThousands || number.misplacedByFour))
        return {AmountProblem::MisplacedSeparator, *number.misplacedByThree};
    return {};
}

void AmountReader::addPart(const ScannedNumber &number, int unitExponent)
{
    // Digits that make whole units; all behind them are finer than the unit.
    const int whole = number.whole + number.exponent + unitExponent + m_scaleExponent + m_form.decimals;
    const std::size_t fine = number.digits.find_first_not_of('0', static_cast<std::size_t>(std::max(whole, 0)));
    m_fine += leadingDigits(number.digits, whole + kFineDigits);
    if (m_fine > kMostFine)
        m_unfit = {AmountProblem::TooLarge, m_begin};
    else if (fine != std::string::npos && m_form.finer == Finer::Refuse)
        m_unfit = {AmountProblem::TooFine, byteOfDigit(m_text, number.begin, fine)};
}

/// Half away from zero needs the first dropped digit only, so digits beyond a millionth of a unit never decide.
ParsedAmount AmountReader::rounded() const
{
    const Wide exact = m_isNegative ? -m_fine : m_fine;
    const Wide units = nearestWhole(exact, kFine);
    using Limits = std::numeric_limits<std::int64_t>;
    if (units < Limits::min() || units > Limits::max())
        return refused({AmountProblem::TooLarge, m_begin});
    const auto lost = static_cast<std::int64_t>(exact - units * kFine);
    return {TextMeaning::Value, static_cast<std::int64_t>(units), lost, AmountProblem::None, 0};
}

} // namespace quotasmith::money
