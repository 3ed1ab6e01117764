// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/people/team.h"
#include "core/diagnosis/rules/verdict.h"
#include "core/money/money.h"

#include <map>

namespace quotasmith::diagnosis::rules {

namespace {

/// A person's sums by fiscal quarter, counted from the plan's first one, up to the span's end.
using Quarters = std::map<int, std::int64_t>;

int quarterOf(const Input &input, calendar::Month month)
{
    const int since = month.since(input.settings.calendar.start());
    return since >= 0 ? since / 3 : (since - 2) / 3;
}

Quarters quartersOf(const Input &input, plan::NodeId person)
{
    Quarters quarters;
    for (const auto &[month, members] : input.sums(plan::Axis::Organisation).raw()) {
        const auto found = members.find(person);
        if (found == members.end() || month > input.span.last())
            continue;
        if (const auto units = found->second.value(input.settings.money)) {
            std::int64_t &sum = quarters[quarterOf(input, month)];
            sum = money::addUnits(sum, *units);
        }
    }
    return quarters;
}

/// Somebody who sold more in a quarter of the span than the cap pays for.
std::optional<Finding> overTheCap(const Input &input)
{
    std::vector<plan::NodeId> capped;
    std::optional<money::Rate> furthest;
    for (const PayFact &pay : input.pay) {
        if (!pay.cappedAt || *pay.cappedAt <= 0)
            continue;
        std::int64_t best = 0;
        for (const auto &[quarter, units] : quartersOf(input, pay.person))
            if (quarter >= quarterOf(input, input.span.first))
                best = std::max(best, units);
        if (best <= *pay.cappedAt)
            continue;
        capped.push_back(pay.person);
        furthest = std::max(furthest.value_or(money::Rate()), money::Rate(best, *pay.cappedAt));
    }
    if (capped.empty())
        return std::nullopt;
    Finding finding{{}, "cap", Severity::Bad, "lift-cap", {}, {}};
    finding.evidence = {evidence("people-capped", EvidenceForm::Count, static_cast<std::int64_t>(capped.size())),
                        evidence("of-cap", EvidenceForm::Share, furthest, whole(1))};
    finding.rows = {rowsOf("actuals", plan::Axis::Organisation, std::move(capped))};
    return finding;
}

/// Somebody whose first paid amount lies too far over the best quarter they ever had.
std::optional<Finding> outOfReach(const Input &input)
{
    const money::Rate &limit = input.thresholds["incentive-dead.best"];
    std::vector<plan::NodeId> hopeless;
    std::optional<money::Rate> furthest;
    for (const PayFact &pay : input.pay) {
        std::int64_t best = 0;
        for (const auto &[quarter, units] : quartersOf(input, pay.person))
            best = std::max(best, units);
        if (!pay.firstPaid || best <= 0)
            continue;
        const money::Rate asked(*pay.firstPaid, best);
        if (asked <= limit)
            continue;
        hopeless.push_back(pay.person);
        furthest = std::max(furthest.value_or(money::Rate()), asked);
    }
    if (hopeless.empty())
        return std::nullopt;
    Finding finding{{}, "first-tier", Severity::Bad, "lower-first-tier", {}, {}};
    finding.evidence = {
        evidence("people-out-of-reach", EvidenceForm::Count, static_cast<std::int64_t>(hopeless.size())),
        evidence("of-best-quarter", EvidenceForm::Share, furthest, limit)};
    finding.rows = {rowsOf("targets", plan::Axis::Organisation, std::move(hopeless))};
    return finding;
}

std::optional<Finding> asTheySay(const Input &input)
{
    const MotivationMix mix = motivationMix(input);
    if (mix.answered == 0)
        return std::nullopt;
    const money::Rate &least = input.thresholds["incentive-dead.survey"];
    const money::Rate tooHigh(mix.targetTooHigh, mix.answered), cap(mix.capFelt, mix.answered);
    if (std::max(tooHigh, cap) < least)
        return std::nullopt;
    Finding finding{{}, "survey", Severity::Warn, "talk-and-reset", {}, {}};
    finding.evidence = {evidence("people-asked", EvidenceForm::Count, mix.answered),
                        evidence("target-too-high", EvidenceForm::Share, tooHigh, least),
                        evidence("cap-felt", EvidenceForm::Share, cap, least)};
    finding.rows = {listRows("motivation")};
    for (const plan::Motivation &answer : input.motivation)
        if (answer.targetTooHigh || answer.capFelt)
            finding.rows.front().nodes.push_back(answer.person);
    return finding;
}

} // namespace

Verdict incentiveDead(const Input &input)
{
    constexpr std::string_view kCode = "incentive-dead";
    Verdict verdict;
    for (const auto judge : {overTheCap, outOfReach, asTheySay})
        if (auto finding = judge(input)) {
            finding->code = kCode;
            verdict.findings.push_back(std::move(*finding));
        }
    std::vector<std::string_view> unknown;
    if (input.pay.empty())
        unknown.push_back("commission-scheme");
    if (input.motivation.empty())
        unknown.push_back("motivation");
    return verdict.findings.empty() && !unknown.empty() ? missing(kCode, std::move(unknown)) : verdict;
}

} // namespace quotasmith::diagnosis::rules
