// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/people/team.h"
#include "core/diagnosis/rules/verdict.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

Verdict rampSlow(const Input &input)
{
    constexpr std::string_view kCode = "ramp-slow";
    const std::vector<RampUp> ramps = rampUps(input);
    if (ramps.empty())
        return missing(kCode, {"hire-dates", "targets"});
    const money::Rate &most = input.thresholds["ramp-slow.months"];
    std::vector<plan::NodeId> slow;
    int longest = 0;
    for (const RampUp &ramp : ramps) {
        const int months = ramp.months.value_or(ramp.soFar);
        if (whole(months) <= most)
            continue;
        slow.push_back(ramp.person);
        longest = std::max(longest, months);
    }
    if (slow.empty())
        return {};
    Finding finding{kCode, {}, Severity::Warn, "train", {}, {}};
    finding.evidence = {evidence("people-slow", EvidenceForm::Count, static_cast<std::int64_t>(slow.size())),
                        evidence("people-hired", EvidenceForm::Count, static_cast<std::int64_t>(ramps.size())),
                        evidence("months-to-quota", EvidenceForm::Months, whole(longest), most)};
    finding.rows = {rowsOf("people", plan::Axis::Organisation, slow),
                    rowsOf("actuals", plan::Axis::Organisation, slow)};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
