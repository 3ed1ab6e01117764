// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/sales/shortfall.h"

#include "core/diagnosis/input/fractions.h"
#include "core/diagnosis/rules/verdict.h"

#include <array>

namespace quotasmith::diagnosis::rules {

namespace {

constexpr std::array kCompared{Indicator::Revenue, Indicator::OrderValue, Indicator::Repurchase};

using Number = std::optional<money::Rate> IndicatorValue::*;

/// Whether the own number lies under the limit and under that of all the others; the first of equals.
bool isLowest(const CompanyIndicators &company, Indicator own, Number number, const money::Rate &limit)
{
    const auto &mine = company[own].*number;
    if (!mine || *mine >= limit)
        return false;
    bool isBefore = true;
    for (const Indicator other : kCompared) {
        const auto &theirs = company[other].*number;
        if (other == own)
            isBefore = false;
        else if (theirs && (*theirs < *mine || (isBefore && *theirs == *mine)))
            return false;
    }
    return true;
}

EvidenceForm formFor(Indicator indicator)
{
    return formOf(indicator) == IndicatorForm::Money ? EvidenceForm::Money : EvidenceForm::Share;
}

/// The number its shortness is read off: over the months that have a target, else over those known a year before.
std::optional<money::Rate> judged(const IndicatorValue &own, bool isShort)
{
    if (!isShort)
        return likeValue(own);
    if (!own.target)
        return own.value;
    return fraction(money::Wide{own.target->numerator()} * own.ofPlan->numerator(),
                    money::Wide{own.target->denominator()} * own.ofPlan->denominator());
}

} // namespace

Verdict judgeShortfall(const Input &input, const ShortfallRule &rule)
{
    const CompanyIndicators company(input);
    const IndicatorValue &own = company[rule.indicator];
    if (!own.value)
        return missing(rule.code, rule.needs);
    if (!own.ofPlan && !own.yoy)
        return missing(rule.code, {"targets", "last-year"});
    const bool isShort = isLowest(company, rule.indicator, &IndicatorValue::ofPlan, whole(1));
    const bool isFalling = isLowest(company, rule.indicator, &IndicatorValue::yoy, whole(0));
    if (!isShort && !isFalling)
        return {};
    const bool isSerious = isShort && *own.ofPlan < input.thresholds[std::string(rule.code) + ".serious"];
    Finding finding{rule.code, {}, isSerious ? Severity::Bad : Severity::Warn, rule.advice, {}, {}};
    finding.evidence = {evidence(indicatorCode(rule.indicator), formFor(rule.indicator), judged(own, isShort),
                                 isShort ? own.target : own.previous)};
    if (isShort)
        finding.evidence.push_back(evidence("attainment", EvidenceForm::Share, own.ofPlan, whole(1)));
    if (const auto fall = fallOf(own.yoy))
        finding.evidence.push_back(evidence("fall", EvidenceForm::Share, fall, whole(0)));
    finding.rows = {rowsOf("actuals")};
    if (isShort)
        finding.rows.push_back(rowsOf("targets"));
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
