// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/money/money.h"

namespace quotasmith::diagnosis::rules {

Verdict incentiveOverBudget(const Input &input)
{
    constexpr std::string_view kCode = "incentive-over-budget";
    std::vector<std::string_view> unknown;
    if (!input.commissionAtPlan)
        unknown.push_back("commission-scheme");
    if (!input.incentiveBudget)
        unknown.push_back("incentive-budget");
    if (!unknown.empty())
        return missing(kCode, std::move(unknown));
    if (*input.commissionAtPlan <= *input.incentiveBudget)
        return {};
    Finding finding{kCode, {}, Severity::Bad, "reset-incentive", {}, {}};
    finding.evidence = {evidence("commission-at-plan", EvidenceForm::Money, whole(*input.commissionAtPlan),
                                 whole(*input.incentiveBudget)),
                        evidence("over-budget", EvidenceForm::Money,
                                 whole(money::subtractUnits(*input.commissionAtPlan, *input.incentiveBudget)))};
    finding.rows = {listRows("schemes"), listRows("settings", {"incentiveBudget"})};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
