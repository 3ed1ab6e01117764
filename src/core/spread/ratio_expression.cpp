// SPDX-License-Identifier: Apache-2.0
#include "core/spread/ratio_expression.h"

#include "core/base/text.h"

#include <array>
#include <string>

namespace quotasmith::spread {

namespace {

using Kind = RatioExpression::Kind;

constexpr std::string_view kNow = "now";
constexpr std::array<std::string_view, 4> kPoints{"pp", "个百分点", "百分点", "点"};

bool isSigned(std::string_view text)
{
    return text.starts_with('+') || text.starts_with('-') || text.starts_with("＋") || text.starts_with("－");
}

bool endsAsPart(std::string_view text)
{
    return text.ends_with('%') || text.ends_with("％") || text.ends_with("‰");
}

ParsedRatio refused(money::AmountProblem problem, std::size_t at)
{
    return {std::nullopt, problem, at};
}

ParsedRatio rateOf(std::string_view text, Kind kind, std::size_t offset, const money::Rate &unit = {1, 1})
{
    const std::size_t skip = text.starts_with('+') ? 1 : text.starts_with("＋") ? std::string_view("＋").size() : 0;
    const money::ParsedRate read = money::parseRate(text.substr(skip));
    if (read.meaning != money::TextMeaning::Value)
        return refused(read.problem == money::AmountProblem::None ? money::AmountProblem::NotANumber : read.problem,
                       offset + skip + read.at);
    return {RatioExpression{kind, read.rate * unit}, money::AmountProblem::None, 0};
}

std::optional<std::string_view> withoutPoints(std::string_view text)
{
    for (const std::string_view points : kPoints)
        if (base::lowered(text).ends_with(points))
            return base::trimmed(text.substr(0, text.size() - points.size()));
    return std::nullopt;
}

ParsedRatio points(std::string_view text, plan::RatioForm form)
{
    if (form != plan::RatioForm::Share)
        return refused(money::AmountProblem::UnitNotAllowed, text.size());
    if (!isSigned(text) || endsAsPart(text))
        return refused(money::AmountProblem::NotANumber, 0);
    return rateOf(text, Kind::Points, 0, money::Rate(1, 100));
}

ParsedRatio amount(std::string_view text, int decimals)
{
    const money::ParsedAmount read = money::parseAmount(text, {decimals, 1, money::Finer::Refuse});
    if (read.meaning != money::TextMeaning::Value)
        return refused(read.problem, read.at);
    std::int64_t whole = 1;
    for (int i = 0; i < decimals; ++i)
        whole *= 10;
    return {RatioExpression{Kind::Value, money::Rate(read.units, whole)}, money::AmountProblem::None, 0};
}

ParsedRatio plainValue(std::string_view text, plan::RatioForm form, int decimals)
{
    if (form == plan::RatioForm::Amount)
        return amount(text, decimals);
    ParsedRatio value = rateOf(text, Kind::Value, 0);
    const bool needsSign = form == plan::RatioForm::Share && !endsAsPart(text);
    if (value.value && needsSign && value.value->rate > money::Rate(1, 1))
        return refused(money::AmountProblem::NotANumber, text.size());
    return value;
}

} // namespace

ParsedRatio parseRatio(std::string_view whole, plan::RatioForm form, int decimals)
{
    const std::string_view text = base::trimmed(whole);
    if (money::parseRate(text).meaning == money::TextMeaning::Missing)
        return {RatioExpression{Kind::Nothing, {}}, money::AmountProblem::None, 0};
    if (base::lowered(text).starts_with(kNow)) {
        const std::string_view rest = base::trimmed(text.substr(kNow.size()));
        if (!isSigned(rest) || !endsAsPart(rest))
            return refused(money::AmountProblem::NotANumber, kNow.size());
        return rateOf(rest, Kind::GrowthOnPresent, text.size() - rest.size());
    }
    if (const auto number = withoutPoints(text))
        return points(*number, form);
    if (isSigned(text) && endsAsPart(text))
        return rateOf(text, Kind::GrowthOnLastYear, 0);
    if (endsAsPart(text) && form != plan::RatioForm::Share)
        return refused(money::AmountProblem::UnitNotAllowed, text.size() - 1);
    return plainValue(text, form, decimals);
}

std::optional<money::Rate> resolve(const RatioExpression &expression, const std::optional<money::Rate> &present,
                                   const std::optional<money::Rate> &lastYear)
{
    const money::Rate one(1, 1), zero;
    switch (expression.kind) {
    case Kind::Value:
        return expression.rate;
    case Kind::Points:
        return present ? std::optional(*present + expression.rate) : std::nullopt;
    case Kind::GrowthOnLastYear:
        return lastYear && *lastYear != zero ? std::optional((one + expression.rate) * *lastYear) : std::nullopt;
    case Kind::GrowthOnPresent:
        return present && *present != zero ? std::optional((one + expression.rate) * *present) : std::nullopt;
    case Kind::Nothing:
        break;
    }
    return std::nullopt;
}

} // namespace quotasmith::spread
