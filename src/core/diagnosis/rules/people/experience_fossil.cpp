// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/people/team.h"
#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict experienceFossil(const Input &input)
{
    constexpr std::string_view kCode = "experience-fossil";
    const TenureMix mix = tenureMix(input, input.asOf);
    const auto share = mix.share(plan::Tenure::Senior);
    if (!share)
        return missing(kCode, {input.people.empty() ? "people" : "hire-dates"});
    const money::Rate &more = input.thresholds["experience-fossil.heads"];
    if (*share <= more)
        return {};
    const CompanyIndicators company(input);
    const IndicatorValue &revenue = company[Indicator::Revenue];
    if (!revenue.yoy)
        return missing(kCode, {revenue.value ? "last-year" : "revenue"});
    const money::Rate &least = input.thresholds["experience-fossil.growth"];
    if (*revenue.yoy >= least)
        return {};
    std::vector<plan::NodeId> seniors;
    for (const plan::Person &person : input.people)
        if (tenureOn(person, input.asOf) == plan::Tenure::Senior)
            seniors.push_back(person.node);
    Finding finding{kCode, {}, Severity::Warn, "new-approaches", {}, {}};
    finding.evidence = {evidence("heads-senior", EvidenceForm::Share, share, more),
                        evidence("revenue-growth", EvidenceForm::Share, revenue.yoy, least)};
    finding.rows = {rowsOf("people", plan::Axis::Organisation, std::move(seniors)), rowsOf("actuals")};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
