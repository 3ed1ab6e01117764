// SPDX-License-Identifier: Apache-2.0
#include "core/money/formula.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/number_scan.h"

#include <array>

namespace quotasmith::money {

namespace {

/// Brackets within brackets; nobody types more.
constexpr int kMostNested = 50;
constexpr std::array<int, 5> kDecimals{2, 0, 4, 6, 9};
constexpr std::u32string_view kOperators = U"+-*/×÷()";

Rate powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return Rate(power, 1);
}

class FormulaReader {
public:
    explicit FormulaReader(std::string_view text) : m_text(text), m_reader(text) {}

    ParsedAmount read(int decimals)
    {
        const Rate value = sum();
        if (!m_flaw && !m_reader.isAtEnd())
            refuse(AmountProblem::NotANumber, m_reader.at());
        std::int64_t units = 0;
        if (!m_flaw)
            reckon(0, [&] { units = value.of(powerOfTen(decimals).numerator()); });
        if (m_flaw)
            return {TextMeaning::Refused, 0, 0, m_flaw.problem, m_flaw.at};
        return {TextMeaning::Value, units, 0, AmountProblem::None, 0};
    }

private:
    void refuse(AmountProblem problem, std::size_t at)
    {
        if (!m_flaw)
            m_flaw = {problem, at};
    }

    /// A step that may leave 64 bits.
    template <class Step> void reckon(std::size_t at, Step step)
    {
        try {
            step();
        } catch (const base::Error &) {
            refuse(AmountProblem::TooLarge, at);
        }
    }

    bool accept(char32_t first, char32_t second = 0)
    {
        m_reader.skipBlanks();
        return m_reader.accept(first) || (second != 0 && m_reader.accept(second));
    }

    Rate sum()
    {
        Rate value = term();
        while (!m_flaw) {
            const std::size_t at = m_reader.at();
            if (accept('+')) {
                const Rate next = term();
                reckon(at, [&] { value = value + next; });
            } else if (accept('-')) {
                const Rate next = term();
                reckon(at, [&] { value = value - next; });
            } else {
                break;
            }
        }
        return value;
    }

    Rate term()
    {
        Rate value = factor();
        while (!m_flaw) {
            const std::size_t at = m_reader.at();
            if (accept('*', U'×')) {
                const Rate next = factor();
                reckon(at, [&] { value = value * next; });
            } else if (accept('/', U'÷')) {
                value = divided(value, at);
            } else {
                break;
            }
        }
        return value;
    }

    Rate divided(const Rate &value, std::size_t at)
    {
        m_reader.skipBlanks();
        const std::size_t divisorAt = m_reader.at();
        const Rate divisor = factor();
        if (m_flaw)
            return value;
        if (divisor.numerator() == 0) {
            refuse(AmountProblem::NotANumber, divisorAt);
            return value;
        }
        Rate result;
        reckon(at, [&] { result = value * Rate(divisor.denominator(), divisor.numerator()); });
        return result;
    }

    Rate factor()
    {
        m_reader.skipBlanks();
        const std::size_t at = m_reader.at();
        if (++m_nested > kMostNested)
            refuse(AmountProblem::NotANumber, at);
        Rate value;
        if (m_flaw)
            return value;
        if (accept('+')) {
            value = factor();
        } else if (accept('-')) {
            value = factor() * Rate(-1, 1);
        } else if (accept('(')) {
            value = sum();
            if (!accept(')'))
                refuse(AmountProblem::NotANumber, m_reader.at());
        } else {
            value = number();
        }
        --m_nested;
        return value;
    }

    Rate number()
    {
        const std::size_t begin = m_reader.at();
        while (!m_reader.isAtEnd() && kOperators.find(m_reader.sign()) == kOperators.npos)
            m_reader.next();
        const std::string_view text = base::trimmed(m_text.substr(begin, m_reader.at() - begin));
        if (text.ends_with('%') || text.ends_with("％") || text.ends_with("‰"))
            return share(text, begin);
        ParsedAmount amount;
        for (const int decimals : kDecimals) {
            amount = parseAmount(text, {decimals, 1, Finer::Refuse});
            if (amount.meaning == TextMeaning::Value) {
                Rate value;
                reckon(begin, [&] { value = Rate(amount.units, powerOfTen(decimals).numerator()); });
                return value;
            }
        }
        refuse(amount.problem == AmountProblem::None ? AmountProblem::NotANumber : amount.problem, begin + amount.at);
        return {};
    }

    Rate share(std::string_view text, std::size_t begin)
    {
        const ParsedRate rate = parseRate(text);
        if (rate.meaning != TextMeaning::Value)
            refuse(rate.problem == AmountProblem::None ? AmountProblem::NotANumber : rate.problem, begin + rate.at);
        return rate.rate;
    }

    std::string_view m_text;
    SignReader m_reader;
    Flaw m_flaw;
    int m_nested = 0;
};

} // namespace

ParsedAmount parseFormula(std::string_view text, int decimals)
{
    return FormulaReader(text).read(decimals);
}

} // namespace quotasmith::money
