// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/diagnosis/sales/funnel.h"

#include <array>

namespace quotasmith::diagnosis::rules {

namespace {

/// From one stage to the next.
constexpr std::array<std::string_view, 3> kStages{"lead-to-interest", "interest-to-negotiation",
                                                  "negotiation-to-signed"};

std::vector<std::string> opportunitiesOf(const Input &input, calendar::Month month)
{
    std::vector<std::string> codes;
    for (const plan::Opportunity &opportunity : input.opportunities)
        if (opportunity.created && opportunity.created->monthOf() == month)
            codes.push_back(opportunity.code);
    return codes;
}

} // namespace

Verdict funnelBlock(const Input &input)
{
    constexpr std::string_view kCode = "funnel-block";
    if (input.opportunities.empty())
        return missing(kCode, {"opportunities"});
    const auto blocked = blockedStage(input);
    if (!blocked)
        return missing(kCode, {"opportunity-dates"});
    const money::Rate &limit = input.thresholds["funnel-block.fall"];
    if (blocked->fall < limit)
        return {};
    Finding finding{kCode, {}, Severity::Bad, "coach-stage", {}, {}};
    finding.evidence = {evidence(kStages.at(static_cast<std::size_t>(blocked->stage)), EvidenceForm::Share,
                                 blocked->now, blocked->mean),
                        evidence("stage-fall", EvidenceForm::Share, blocked->fall, limit)};
    finding.rows = {listRows("opportunities", opportunitiesOf(input, blocked->month))};
    finding.rows.front().months = {blocked->month};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
