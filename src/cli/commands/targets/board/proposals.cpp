// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/board/proposals.h"

#include "cli/words.h"
#include "core/plan/ratio.h"
#include "text/board/proposal_text.h"
#include "text/board/ratio_text.h"
#include "text/name_text.h"

namespace quotasmith::cli {

Json proposalsJson(std::span<const plan::Proposal> proposals, const plan::PlanSettings &settings)
{
    Json list = Json::array();
    for (const plan::Proposal &proposal : proposals)
        list.push_back(
            {{"identity", plan::identityCode(*proposal.identity)},
             {"measure", plan::measureCode(proposal.member)},
             {"present",
              proposal.present ? Json(text::wholePlain(proposal.member, *proposal.present, settings)) : Json(nullptr)},
             {"needed", text::wholePlain(proposal.member, proposal.needed, settings)},
             {"exact", plan::exactText(proposal.needed)}});
    return list;
}

void sayProposals(Output &output, std::span<const plan::Proposal> proposals, const plan::PlanSettings &settings)
{
    if (proposals.empty())
        return;
    output.line(Cli::tr("For these to hold again, one of the others would have to change. Nothing of it was done:"));
    Table table{{{Cli::tr("Identity")},
                 {Cli::tr("Measure")},
                 {Cli::tr("Now"), Align::Right},
                 {Cli::tr("Would be"), Align::Right}},
                {}};
    for (const plan::Proposal &proposal : proposals)
        table.rows.push_back({text::identityText(*proposal.identity), text::measureName(proposal.member),
                              text::wholeText(proposal.member, proposal.present, settings),
                              text::wholeText(proposal.member, proposal.needed, settings)});
    output.table(table);
}

} // namespace quotasmith::cli
