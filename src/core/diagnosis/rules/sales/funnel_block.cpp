// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/diagnosis/sales/funnel.h"

#include <algorithm>
#include <array>

namespace quotasmith::diagnosis::rules {

namespace {

/// From one stage to the next.
constexpr std::array<std::string_view, 3> kStages{"lead-to-interest", "interest-to-negotiation",
                                                  "negotiation-to-signed"};

/// Whether some began in the span and some in a month of the year before the last of these.
bool canCompare(const Input &input)
{
    std::optional<calendar::Month> last;
    for (const plan::Opportunity &one : input.opportunities)
        if (one.created && input.span.contains(one.created->monthOf()))
            last = std::max(last.value_or(one.created->monthOf()), one.created->monthOf());
    return last && std::any_of(input.opportunities.begin(), input.opportunities.end(), [&](const auto &one) {
               return one.created && MonthSpan{last->plus(-12), 12}.contains(one.created->monthOf());
           });
}

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
    if (!canCompare(input))
        return missing(kCode, {"opportunity-dates"});
    const auto blocked = blockedStage(input);
    const money::Rate &limit = input.thresholds["funnel-block.fall"];
    if (!blocked || blocked->fall < limit)
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
