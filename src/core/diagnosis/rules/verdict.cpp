// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/verdict.h"

#include "core/diagnosis/input/fractions.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

money::Rate whole(std::int64_t number)
{
    return {number, 1};
}

Evidence evidence(std::string_view name, EvidenceForm form, const std::optional<money::Rate> &value,
                  const std::optional<money::Rate> &threshold)
{
    return {name, form, value, threshold, {}};
}

Evidence evidence(std::string_view name, EvidenceForm form, std::int64_t value)
{
    return {name, form, whole(value), std::nullopt, {}};
}

Evidence worded(std::string_view name, std::string text)
{
    return {name, EvidenceForm::Text, std::nullopt, std::nullopt, std::move(text)};
}

Evidence measured(plan::Measure measure, std::int64_t value, const std::optional<money::Rate> &threshold)
{
    const bool isMoney = plan::kindOf(measure) == plan::MeasureKind::Money;
    return {
        plan::measureCode(measure), isMoney ? EvidenceForm::Money : EvidenceForm::Count, whole(value), threshold, {}};
}

EvidenceRows rowsOf(std::string_view source, plan::Axis axis, std::vector<plan::NodeId> nodes)
{
    return {source, std::move(nodes), axis, {}, {}};
}

EvidenceRows listRows(std::string_view kind, std::vector<std::string> keys)
{
    return {kind, {}, plan::Axis::Organisation, {}, std::move(keys)};
}

Verdict fires(Finding finding)
{
    Verdict verdict;
    verdict.findings.push_back(std::move(finding));
    return verdict;
}

Verdict missing(std::string_view code, std::vector<std::string_view> what)
{
    return {{}, Silence{code, std::move(what)}};
}

CompanyIndicators::CompanyIndicators(const Input &input) : m_values(indicatorsOf(input, plan::Axis::Organisation, 0)) {}

const IndicatorValue &CompanyIndicators::operator[](Indicator indicator) const
{
    static const IndicatorValue kUnknown;
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [&](const IndicatorValue &value) { return value.indicator == indicator; });
    return found == m_values.end() ? kUnknown : *found;
}

std::optional<money::Rate> fallOf(const std::optional<money::Rate> &growth)
{
    if (!growth || growth->numerator() >= 0)
        return std::nullopt;
    return money::Rate() - *growth;
}

std::optional<money::Rate> likeValue(const IndicatorValue &value)
{
    if (!value.previous || !value.yoy)
        return std::nullopt;
    const money::Wide grown = money::Wide{value.yoy->denominator()} + value.yoy->numerator();
    return fraction(grown * value.previous->numerator(),
                    money::Wide{value.previous->denominator()} * value.yoy->denominator());
}

MonthSpan planYear(const Input &input)
{
    return {input.settings.calendar.start(), 12};
}

int monthsKnown(const Input &input, plan::Measure measure, const MonthSpan &span)
{
    int known = 0;
    for (int i = 0; i < span.months; ++i)
        if (input.sums(plan::Axis::Organisation).company(span.month(i)).value(measure))
            ++known;
    return known;
}

std::optional<std::int64_t> wholeSpan(const Input &input, plan::Measure measure, const MonthSpan &span)
{
    if (monthsKnown(input, measure, span) < span.months)
        return std::nullopt;
    return input.sums(plan::Axis::Organisation).company(span).value(measure);
}

} // namespace quotasmith::diagnosis::rules
