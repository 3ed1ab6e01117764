// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

namespace {

Finding findingOf(const std::vector<SegmentedAccount> &accounts, const SegmentShare &key)
{
    std::vector<std::int64_t> revenues;
    std::vector<plan::NodeId> nodes;
    for (const SegmentedAccount &account : accounts) {
        revenues.push_back(account.revenue);
        if (account.segment == Segment::KeyAccount && account.revenue > 0)
            nodes.push_back(account.account);
    }
    const Concentration concentration = concentrationOf(revenues);
    Finding finding{"key-account-dependence", {}, Severity::Bad, "diversify", {}, {}};
    finding.evidence = {evidence("ka-count", EvidenceForm::Count, key.customers),
                        evidence("hhi", EvidenceForm::Factor, concentration.hhi),
                        evidence("top5", EvidenceForm::Share, concentration.top5)};
    finding.rows = {rowsOf("actuals", plan::Axis::Customer, std::move(nodes))};
    return finding;
}

} // namespace

Verdict keyAccountDependence(const Input &input)
{
    if (input.accounts.empty())
        return missing("key-account-dependence", {"customers"});
    const std::vector<SegmentedAccount> accounts = segmentAccounts(input);
    const SegmentShare key = segmentShares(accounts)[static_cast<std::size_t>(Segment::KeyAccount)];
    if (!key.customerShare || !key.revenueShare)
        return missing("key-account-dependence", {"revenue-by-customer"});
    const money::Rate &fewer = input.thresholds["key-account-dependence.customers"];
    const money::Rate &least = input.thresholds["key-account-dependence.revenue"];
    if (key.customers == 0 || *key.customerShare >= fewer || *key.revenueShare < least)
        return {};
    Finding finding = findingOf(accounts, key);
    finding.evidence.insert(finding.evidence.begin(),
                            {evidence("ka-customers", EvidenceForm::Share, key.customerShare, fewer),
                             evidence("ka-revenue", EvidenceForm::Share, key.revenueShare, least)});
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
