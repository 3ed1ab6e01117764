// SPDX-License-Identifier: Apache-2.0
#include "core/spread/value_expression.h"

#include "core/base/text.h"
#include "core/money/money.h"

#include <string>

namespace quotasmith::spread {

namespace {

constexpr std::string_view kNow = "now";

bool endsAsShare(std::string_view text)
{
    return text.ends_with('%') || text.ends_with("％") || text.ends_with("‰");
}

bool isSigned(std::string_view text)
{
    return text.starts_with('+') || text.starts_with('-') || text.starts_with("＋") || text.starts_with("－");
}

ParsedValue rateValue(std::string_view text, ValueExpression::Kind kind, std::size_t offset)
{
    // A leading plus is only the mark of growth; the rate itself is what follows.
    std::size_t skip = text.starts_with('+') ? 1 : text.starts_with("＋") ? std::string_view("＋").size() : 0;
    const money::ParsedRate rate = money::parseRate(text.substr(skip));
    if (rate.meaning != money::TextMeaning::Value)
        return {std::nullopt,
                rate.problem == money::AmountProblem::None ? money::AmountProblem::NotANumber : rate.problem,
                offset + skip + rate.at};
    return {ValueExpression{kind, 0, rate.rate}, money::AmountProblem::None, 0};
}

} // namespace

ParsedValue parseValue(std::string_view whole, int decimals)
{
    const std::string_view text = base::trimmed(whole);
    if (base::lowered(text).starts_with(kNow)) {
        const std::string_view rest = base::trimmed(text.substr(kNow.size()));
        if (!isSigned(rest) || !endsAsShare(rest))
            return {std::nullopt, money::AmountProblem::NotANumber, kNow.size()};
        return rateValue(rest, ValueExpression::Kind::GrowthOnPresent, text.size() - rest.size());
    }
    if (endsAsShare(text))
        return rateValue(text, isSigned(text) ? ValueExpression::Kind::GrowthOnLastYear : ValueExpression::Kind::Share,
                         0);
    const money::ParsedAmount amount = money::parseAmount(text, {decimals, 1, money::Finer::Refuse});
    if (amount.meaning != money::TextMeaning::Value)
        return {std::nullopt, amount.problem, amount.at};
    return {ValueExpression{ValueExpression::Kind::Amount, amount.units, {}}, money::AmountProblem::None, 0};
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
    }
    return std::nullopt;
}

} // namespace quotasmith::spread
