// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/people/team.h"
#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict noviceHeavy(const Input &input)
{
    constexpr std::string_view kCode = "novice-heavy";
    const TenureMix mix = tenureMix(input, input.asOf);
    const auto share = mix.share(plan::Tenure::Novice);
    if (!share)
        return missing(kCode, {input.people.empty() ? "people" : "hire-dates"});
    const money::Rate &more = input.thresholds["novice-heavy.heads"];
    if (*share <= more)
        return {};
    std::vector<plan::NodeId> novices;
    for (const plan::Person &person : input.people)
        if (tenureOn(person, input.asOf) == plan::Tenure::Novice)
            novices.push_back(person.node);
    Finding finding{kCode, {}, Severity::Warn, "onboard", {}, {}};
    finding.evidence = {evidence("heads-novice", EvidenceForm::Share, share, more),
                        evidence("novices", EvidenceForm::Count, mix.novice),
                        evidence("heads", EvidenceForm::Count, mix.heads())};
    finding.rows = {rowsOf("people", plan::Axis::Organisation, std::move(novices))};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
