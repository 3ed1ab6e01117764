// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/board/ratio_answer.h"

#include "cli/commands/targets/board/proposals.h"
#include "cli/words.h"
#include "text/board/ratio_text.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

Json valueJson(const ops::RatioOutcome &outcome, const std::optional<money::Rate> &value)
{
    return value ? Json(text::ratioPlain(outcome.plan.measure, *value, outcome.plan.settings())) : Json(nullptr);
}

QString shownText(const ops::RatioOutcome &outcome, const std::optional<money::Rate> &value)
{
    return text::ratioText(outcome.plan.measure, value, outcome.plan.settings());
}

void preview(Output &output, const ops::RatioOutcome &outcome)
{
    const auto &settings = outcome.plan.settings();
    const plan::Node &node = outcome.plan.numerator.sheet.tree(outcome.place.axis).node(outcome.place.node);
    const auto &before = outcome.before, &after = outcome.shown.value;
    Json moved = Json::array();
    if (before != after)
        moved.push_back({{"axis", plan::axisCode(outcome.place.axis)},
                         {"node", node.code},
                         {"period", settings.calendar.text(outcome.place.months)},
                         {"before", valueJson(outcome, before)},
                         {"after", valueJson(outcome, after)},
                         {"difference", before && after ? valueJson(outcome, *after - *before) : Json(nullptr)}});
    output.json({{"feasible", true},
                 {"moved", moved},
                 {"total", {{"cells", moved.size()}, {"amount", nullptr}}},
                 {"proposals", proposalsJson(outcome.proposals, settings)}});
    output.line(Cli::tr("%1 of %2 in %3 would go from %4 to %5. Nothing was changed.")
                    .arg(text::measureName(outcome.plan.measure), text::nodeName(node),
                         text::periodName(settings.calendar, outcome.place.months), shownText(outcome, before),
                         shownText(outcome, after)));
    sayProposals(output, outcome.proposals, settings);
}

/// A parent goes on showing what its parts make.
std::vector<Warning> warningsOf(const ops::RatioOutcome &outcome)
{
    if (!outcome.set || outcome.shown.value == outcome.set)
        return {};
    return {{"ratio-recomputed",
             Cli::tr("Targets of its parts are there, so %1 of %2 goes on showing what they make: %3. What you set is "
                     "kept beside it.")
                 .arg(text::measureName(outcome.plan.measure),
                      text::nodeName(outcome.plan.numerator.sheet.tree(outcome.place.axis).node(outcome.place.node)),
                      shownText(outcome, outcome.shown.value))}};
}

} // namespace

ExitCode answerRatio(Output &output, const ops::RatioOutcome &outcome, ops::Run run)
{
    const std::vector<Warning> warnings = warningsOf(outcome);
    if (run == ops::Run::Preview) {
        preview(output, outcome);
        return ExitCode::Done;
    }
    Json json = changesJson(outcome.changes, warnings);
    json["proposals"] = proposalsJson(outcome.proposals, outcome.plan.settings());
    output.json(json);
    if (!output.isJson()) {
        sayChanges(output, outcome.changes, warnings);
        sayProposals(output, outcome.proposals, outcome.plan.settings());
    }
    return ExitCode::Done;
}

} // namespace quotasmith::cli
