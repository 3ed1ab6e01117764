// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/customers/segmentation.h"
#include "core/diagnosis/rules/verdict.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

namespace {

struct KeyAccounts {
    std::vector<plan::NodeId> nodes;
    std::vector<std::int64_t> revenues; ///< of all accounts
    std::int64_t revenue = 0;
    std::int64_t allRevenue = 0; ///< what is above zero
};

KeyAccounts keyAccountsOf(const std::vector<SegmentedAccount> &accounts)
{
    KeyAccounts key;
    for (const SegmentedAccount &account : accounts) {
        key.revenues.push_back(account.revenue);
        if (account.revenue > 0)
            key.allRevenue = money::addUnits(key.allRevenue, account.revenue);
        if (account.segment != Segment::KeyAccount)
            continue;
        key.nodes.push_back(account.account);
        key.revenue = money::addUnits(key.revenue, std::max<std::int64_t>(account.revenue, 0));
    }
    return key;
}

} // namespace

Verdict keyAccountDependence(const Input &input)
{
    constexpr std::string_view kCode = "key-account-dependence";
    const std::vector<SegmentedAccount> accounts = segmentAccounts(input);
    if (accounts.empty())
        return missing(kCode, {"customers"});
    const KeyAccounts key = keyAccountsOf(accounts);
    if (key.allRevenue <= 0)
        return missing(kCode, {"revenue-by-customer"});
    const money::Rate customers(static_cast<std::int64_t>(key.nodes.size()),
                                static_cast<std::int64_t>(accounts.size()));
    const money::Rate revenue(key.revenue, key.allRevenue);
    const money::Rate &fewer = input.thresholds["key-account-dependence.customers"];
    const money::Rate &least = input.thresholds["key-account-dependence.revenue"];
    if (key.nodes.empty() || customers >= fewer || revenue < least)
        return {};
    const Concentration concentration = concentrationOf(key.revenues);
    Finding finding{kCode, {}, Severity::Bad, "diversify", {}, {}};
    finding.evidence = {evidence("ka-customers", EvidenceForm::Share, customers, fewer),
                        evidence("ka-revenue", EvidenceForm::Share, revenue, least),
                        evidence("ka-count", EvidenceForm::Count, static_cast<std::int64_t>(key.nodes.size())),
                        evidence("hhi", EvidenceForm::Factor, concentration.hhi),
                        evidence("top5", EvidenceForm::Share, concentration.top5)};
    finding.rows = {rowsOf("actuals", plan::Axis::Customer, key.nodes)};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
