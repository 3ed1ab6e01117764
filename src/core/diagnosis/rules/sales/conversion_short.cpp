// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

namespace {

constexpr std::string_view kCode = "conversion-short";

bool hasEnoughLeads(const IndicatorValue &leads)
{
    return (leads.ofPlan && *leads.ofPlan >= whole(1)) || (leads.yoy && *leads.yoy >= whole(0));
}

} // namespace

Verdict conversionShort(const Input &input)
{
    const CompanyIndicators company(input);
    const IndicatorValue &leads = company[Indicator::Leads];
    const IndicatorValue &conversion = company[Indicator::Conversion];
    if (!leads.value || !conversion.value)
        return missing(kCode, {leads.value ? "orders" : "leads"});
    const bool isLeadsKnown = leads.ofPlan || leads.yoy;
    const bool isConversionKnown = conversion.ofPlan || conversion.yoy;
    if (!isLeadsKnown || !isConversionKnown)
        return missing(kCode, {"targets", "last-year"});
    const auto fall = fallOf(conversion.yoy);
    const bool isFall = fall && *fall >= input.thresholds["conversion-short.fall"];
    const bool isBelow = conversion.ofPlan && *conversion.ofPlan < whole(1);
    if (!hasEnoughLeads(leads) || (!isFall && !isBelow))
        return {};
    Finding finding{kCode, {}, Severity::Bad, "fix-process", {}, {}};
    finding.evidence = {
        evidence("leads", EvidenceForm::Count, leads.value, leads.target ? leads.target : leads.previous),
        evidence("conversion", EvidenceForm::Share, conversion.value, isBelow ? conversion.target : std::nullopt)};
    if (isFall)
        finding.evidence.push_back(
            evidence("conversion-fall", EvidenceForm::Share, fall, input.thresholds["conversion-short.fall"]));
    finding.rows = {rowsOf("actuals"), rowsOf("targets")};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
