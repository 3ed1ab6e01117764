// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

namespace {

/// Whether a project or an action serves it that was not dropped.
bool isWorkedOn(const Input &input, const std::string &strategy)
{
    const auto serves = [&](const auto &work) {
        return work.strategy == strategy && work.status != plan::ActionStatus::Dropped;
    };
    return std::any_of(input.projects.begin(), input.projects.end(), serves) ||
           std::any_of(input.actions.begin(), input.actions.end(), serves);
}

} // namespace

Verdict strategyWithoutActivity(const Input &input)
{
    constexpr std::string_view kCode = "strategy-without-activity";
    if (input.strategies.empty())
        return missing(kCode, {"strategies"});
    Verdict verdict;
    for (const plan::Strategy &strategy : input.strategies) {
        if (isWorkedOn(input, strategy.code))
            continue;
        Finding finding{kCode, strategy.code, Severity::Warn, "plan-activity", {}, {}};
        finding.evidence = {worded("strategy", strategy.name), evidence("projects", EvidenceForm::Count, 0),
                            evidence("actions", EvidenceForm::Count, 0)};
        finding.rows = {listRows("strategies", {strategy.code})};
        verdict.findings.push_back(std::move(finding));
    }
    return verdict;
}

} // namespace quotasmith::diagnosis::rules
