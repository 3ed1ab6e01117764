// SPDX-License-Identifier: Apache-2.0
#include "core/spread/value_expression.h"

#include "core/base/text.h"
#include "core/money/formula.h"
#include "core/money/money.h"
#include "core/money/number_scan.h"

#include <array>
#include <vector>

namespace quotasmith::spread {

namespace {

using Kind = ValueExpression::Kind;

constexpr std::u32string_view kNow = U"now";
constexpr std::u32string_view kPartSigns = U"%‰";
constexpr std::array<std::u32string_view, 3> kPointWords{U"pp", U"个百分点", U"百分点"};

char32_t lowered(char32_t sign)
{
    return sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign;
}

/// A text's signs, full-width ones made plain and letters small, with the byte each stands at.
class Signs {
public:
    explicit Signs(std::string_view text) : m_text(text)
    {
        for (money::SignReader reader(text); !reader.isAtEnd(); reader.next()) {
            m_at.push_back(reader.at());
            m_signs.push_back(lowered(reader.sign()));
        }
        m_at.push_back(text.size());
    }

    bool startsWith(std::u32string_view word) const { return std::u32string_view(m_signs).starts_with(word); }
    bool endsWith(std::u32string_view word) const { return std::u32string_view(m_signs).ends_with(word); }
    bool endsAsPart() const { return !m_signs.empty() && kPartSigns.find(m_signs.back()) != kPartSigns.npos; }
    /// Whether the first sign but blanks from an index on is a plus or a minus.
    bool isSignedFrom(std::size_t index) const
    {
        const std::size_t first = m_signs.find_first_not_of(U' ', index);
        return first != std::u32string::npos && (m_signs[first] == '+' || m_signs[first] == '-');
    }
    std::size_t size() const { return m_signs.size(); }
    std::size_t byteOf(std::size_t index) const { return m_at[index]; }
    std::string_view between(std::size_t first, std::size_t end) const
    {
        return m_text.substr(m_at[first], m_at[end] - m_at[first]);
    }

private:
    std::string_view m_text;
    std::u32string m_signs;
    std::vector<std::size_t> m_at;
};

ParsedValue refusedAt(std::size_t at)
{
    return {std::nullopt, money::AmountProblem::NotANumber, at};
}

/// The signs [first, end) as a rate.
ParsedValue rateValue(const Signs &signs, std::size_t first, std::size_t end, Kind kind)
{
    const money::ParsedRate rate = money::parseRate(signs.between(first, end));
    if (rate.meaning == money::TextMeaning::Value)
        return {ValueExpression{kind, 0, rate.rate}, money::AmountProblem::None, 0};
    const bool isKnown = rate.problem != money::AmountProblem::None;
    return {std::nullopt, isKnown ? rate.problem : money::AmountProblem::NotANumber, signs.byteOf(first) + rate.at};
}

/// `+2pp`: how many signs the word for points takes at the end.
std::size_t pointWord(const Signs &signs)
{
    for (const std::u32string_view word : kPointWords)
        if (signs.endsWith(word))
            return word.size();
    return 0;
}

ParsedValue pointValue(const Signs &signs, std::size_t first, std::size_t end)
{
    if (!signs.isSignedFrom(first))
        return refusedAt(signs.byteOf(first));
    if (const std::string_view number = base::trimmed(signs.between(first, end));
        number.ends_with('%') || number.ends_with("％") || number.ends_with("‰"))
        return refusedAt(signs.byteOf(end));
    ParsedValue value = rateValue(signs, first, end, Kind::Points);
    if (value.value)
        value.value->rate = value.value->rate * money::Rate(1, 100);
    return value;
}

/// Everything but a plain number; nothing when the text is one.
std::optional<ParsedValue> parseRelative(const Signs &signs)
{
    const std::size_t first = signs.startsWith(kNow) ? kNow.size() : 0;
    if (const std::size_t word = pointWord(signs); word > 0)
        return pointValue(signs, first, signs.size() - word);
    if (first > 0 && (!signs.isSignedFrom(first) || !signs.endsAsPart()))
        return refusedAt(signs.byteOf(signs.isSignedFrom(first) ? signs.size() : first));
    if (first > 0)
        return rateValue(signs, first, signs.size(), Kind::GrowthOnPresent);
    if (signs.endsAsPart())
        return rateValue(signs, 0, signs.size(), signs.isSignedFrom(0) ? Kind::GrowthOnLastYear : Kind::Share);
    return std::nullopt;
}

/// `=300*1.2`; nothing when the text is no formula.
std::optional<ParsedValue> parseReckoned(std::string_view text, int decimals)
{
    constexpr std::array<std::string_view, 2> kEquals{"=", "＝"};
    for (const std::string_view equals : kEquals) {
        if (!text.starts_with(equals))
            continue;
        const money::ParsedAmount amount = money::parseFormula(text.substr(equals.size()), decimals);
        if (amount.meaning == money::TextMeaning::Value)
            return ParsedValue{ValueExpression{Kind::Amount, amount.units, {}}, money::AmountProblem::None, 0};
        return ParsedValue{std::nullopt, amount.problem, equals.size() + amount.at};
    }
    return std::nullopt;
}

/// What was found in the text without the blanks around it, at its place in the whole text.
ParsedValue placed(ParsedValue value, std::string_view whole, std::string_view inner)
{
    if (!value.value)
        value.at += static_cast<std::size_t>(inner.data() - whole.data());
    return value;
}

} // namespace

ParsedValue parseValue(std::string_view whole, int decimals)
{
    const std::string_view text = base::trimmed(whole);
    if (const auto reckoned = parseReckoned(text, decimals))
        return placed(*reckoned, whole, text);
    if (const auto relative = parseRelative(Signs(text)))
        return placed(*relative, whole, text);
    const money::ParsedAmount amount = money::parseAmount(text, {decimals, 1, money::Finer::Refuse});
    if (amount.meaning != money::TextMeaning::Value)
        return placed({std::nullopt, amount.problem, amount.at}, whole, text);
    return {ValueExpression{Kind::Amount, amount.units, {}}, money::AmountProblem::None, 0};
}

std::optional<std::int64_t> resolve(const ValueExpression &expression, const ValueBases &bases)
{
    const money::Rate one(1, 1);
    switch (expression.kind) {
    case ValueExpression::Kind::Amount:
        return expression.amount;
    case ValueExpression::Kind::GrowthOnLastYear:
        if (!bases.lastYear || *bases.lastYear == 0)
            return std::nullopt;
        return (one + expression.rate).of(*bases.lastYear);
    case ValueExpression::Kind::GrowthOnPresent:
        if (bases.present == 0)
            return std::nullopt;
        return (one + expression.rate).of(bases.present);
    case ValueExpression::Kind::Share:
        if (!bases.parent || *bases.parent == 0)
            return std::nullopt;
        return expression.rate.of(*bases.parent);
    case ValueExpression::Kind::Points:
        break;
    }
    return std::nullopt;
}

} // namespace quotasmith::spread
