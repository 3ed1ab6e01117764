// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict unmetNeed(const Input &input)
{
    constexpr std::string_view kCode = "unmet-need";
    const money::Rate &least = input.thresholds["unmet-need.dissatisfaction"];
    Verdict verdict;
    bool isAnyKnown = false;
    for (const plan::SurveyedNeed &need : input.needs) {
        if (!need.dissatisfaction)
            continue;
        isAnyKnown = true;
        if (*need.dissatisfaction < least)
            continue;
        Finding finding{kCode, need.code, Severity::Warn, "serve-need", {}, {}};
        finding.evidence = {worded("need", need.need),
                            evidence("dissatisfaction", EvidenceForm::Share, need.dissatisfaction, least)};
        if (need.importance)
            finding.evidence.push_back(evidence("importance", EvidenceForm::Count, *need.importance));
        if (need.asked)
            finding.evidence.push_back(evidence("people-asked", EvidenceForm::Count, *need.asked));
        finding.rows = {listRows("needs", {need.code})};
        verdict.findings.push_back(std::move(finding));
    }
    return isAnyKnown ? verdict : missing(kCode, {"needs"});
}

} // namespace quotasmith::diagnosis::rules
