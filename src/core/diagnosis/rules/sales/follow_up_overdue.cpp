// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/diagnosis/sales/funnel.h"

namespace quotasmith::diagnosis::rules {

Verdict followUpOverdue(const Input &input)
{
    constexpr std::string_view kCode = "follow-up-overdue";
    if (input.contacts.empty() && input.visits.empty())
        return missing(kCode, {"contacts", "visits"});
    const money::Rate &limit = input.thresholds["follow-up-overdue.days"];
    const std::vector<Overdue> overdue = overdueFollowUps(input, static_cast<int>(limit.of(1)));
    if (overdue.empty())
        return {};
    std::vector<plan::NodeId> accounts;
    std::optional<int> longest;
    for (const Overdue &one : overdue) {
        accounts.push_back(one.account);
        if (one.days && (!longest || *one.days > *longest))
            longest = one.days;
    }
    Finding finding{kCode, {}, Severity::Warn, "follow-up", {}, {}};
    finding.evidence = {
        evidence("customers-overdue", EvidenceForm::Count, static_cast<std::int64_t>(overdue.size())),
        evidence("days-longest", EvidenceForm::Days, longest ? std::optional(whole(*longest)) : std::nullopt, limit)};
    finding.rows = {rowsOf("contacts", plan::Axis::Customer, std::move(accounts))};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
