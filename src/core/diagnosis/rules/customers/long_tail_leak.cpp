// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/rules/verdict.h"

#include <unordered_set>

namespace quotasmith::diagnosis::rules {

namespace {

using Members = std::unordered_set<plan::NodeId>;

struct Conversions {
    money::Rate tail;
    money::Rate everybody;
};

/// Orders of leads; nothing where either is not known.
std::optional<money::Rate> conversionOf(const plan::MeasureSums &sums)
{
    const auto orders = sums.value(plan::Measure::Orders);
    const auto leads = sums.value(plan::Measure::Leads);
    return orders && leads && *leads > 0 ? std::optional(money::Rate(*orders, *leads)) : std::nullopt;
}

Members longTailOf(const std::vector<SegmentedAccount> &accounts)
{
    Members tail;
    for (const SegmentedAccount &account : accounts)
        if (account.segment == Segment::LongTail)
            tail.insert(account.account);
    return tail;
}

/// Where leads are recorded by customer.
std::optional<Conversions> byFacts(const Input &input, const Members &tail)
{
    const AxisSums &sums = input.sums(plan::Axis::Customer);
    plan::MeasureSums ofTail;
    for (int i = 0; i < input.span.months; ++i)
        for (const plan::NodeId account : tail)
            ofTail.add(sums.member(account, input.span.month(i)));
    const auto own = conversionOf(ofTail);
    const auto all = conversionOf(sums.company(input.span));
    return own && all ? std::optional(Conversions{*own, *all}) : std::nullopt;
}

/// Signed ones of all opportunities that began in the span.
std::optional<Conversions> byOpportunities(const Input &input, const Members &tail)
{
    std::int64_t begun = 0, won = 0, tailBegun = 0, tailWon = 0;
    for (const plan::Opportunity &one : input.opportunities) {
        if (!one.created || !input.span.contains(one.created->monthOf()))
            continue;
        const bool isWon = one.stage == plan::FunnelStage::Signed;
        const bool isOfTail = one.account && tail.contains(*one.account);
        ++begun;
        won += isWon ? 1 : 0;
        tailBegun += isOfTail ? 1 : 0;
        tailWon += isOfTail && isWon ? 1 : 0;
    }
    if (tailBegun == 0)
        return std::nullopt;
    return Conversions{money::Rate(tailWon, tailBegun), money::Rate(won, begun)};
}

} // namespace

Verdict longTailLeak(const Input &input)
{
    constexpr std::string_view kCode = "long-tail-leak";
    if (input.accounts.empty())
        return missing(kCode, {"customers"});
    const std::vector<SegmentedAccount> accounts = segmentAccounts(input);
    const auto share = segmentShares(accounts)[static_cast<std::size_t>(Segment::LongTail)].customerShare;
    if (!share)
        return missing(kCode, {"revenue-by-customer"});
    const money::Rate &more = input.thresholds["long-tail-leak.customers"];
    if (*share <= more)
        return {};
    const Members tail = longTailOf(accounts);
    auto conversion = byFacts(input, tail);
    if (!conversion)
        conversion = byOpportunities(input, tail);
    if (!conversion)
        return missing(kCode, {"leads-by-customer"});
    const money::Rate limit = conversion->everybody * input.thresholds["long-tail-leak.conversion"];
    if (conversion->tail >= limit)
        return {};
    Finding finding{kCode, {}, Severity::Warn, "screen-channels", {}, {}};
    finding.evidence = {evidence("tail-customers", EvidenceForm::Share, share, more),
                        evidence("tail-conversion", EvidenceForm::Share, conversion->tail, limit),
                        evidence("conversion", EvidenceForm::Share, conversion->everybody)};
    finding.rows = {rowsOf("actuals", plan::Axis::Customer, {tail.begin(), tail.end()})};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
