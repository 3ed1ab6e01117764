// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict collectionShort(const Input &input)
{
    constexpr std::string_view kCode = "collection-short";
    const CompanyIndicators company(input);
    const IndicatorValue &collection = company[Indicator::Collection];
    if (!collection.value)
        return missing(kCode, {company[Indicator::Collected].value ? "revenue" : "collected"});
    const money::Rate &least = input.thresholds["collection-short.rate"];
    if (*collection.value >= least)
        return {};
    Finding finding{kCode, {}, Severity::Bad, "pay-on-collection", {}, {}};
    finding.evidence = {
        evidence("collection", EvidenceForm::Share, collection.value, least),
        evidence("collected", EvidenceForm::Money, company[Indicator::Collected].value),
        evidence("revenue", EvidenceForm::Money, company[Indicator::Revenue].value),
    };
    finding.rows = {rowsOf("actuals")};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
