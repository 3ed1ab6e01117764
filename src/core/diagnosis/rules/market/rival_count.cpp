// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict rivalCount(const Input &input)
{
    constexpr std::string_view kCode = "rival-count";
    if (input.rivals.empty())
        return missing(kCode, {"rivals"});
    const money::Rate count = whole(static_cast<std::int64_t>(input.rivals.size()));
    const money::Rate &least = input.thresholds["rival-count.least"];
    const money::Rate &most = input.thresholds["rival-count.most"];
    if (count >= least && count <= most)
        return {};
    const bool isFew = count < least;
    Finding finding{kCode, isFew ? "few" : "many", Severity::Info, isFew ? "describe-rivals" : "focus-rivals", {}, {}};
    finding.evidence = {evidence("rivals", EvidenceForm::Count, count, isFew ? least : most)};
    finding.rows = {listRows("rivals")};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
