// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/explain/explain.h"

#include "cli/command_line.h"
#include "cli/commands/targets/hold_rows.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/spread/explain/explanation.h"
#include "core/spread/explain/real_text.h"
#include "core/spread/target_view.h"
#include "text/convert.h"
#include "text/explain_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"

namespace quotasmith::cli {

namespace {

struct ExplainOptions : PlaceOptions {
    bool all = false;
};

Json holdJson(const std::optional<plan::Hold> &hold, const store::PlanSheet &plan)
{
    return hold ? holdsJson({&*hold, 1}, plan, {}).front() : Json(nullptr);
}

Json stepJson(const spread::ExplainStep &step, const store::PlanSheet &plan, plan::Axis axis)
{
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    Json json{{"kind", spread::stepCode(step.kind)},
              {"node", plan.sheet.tree(axis).node(step.node).code},
              {"period", plan.settings.calendar.text(step.months)},
              {"factor", spread::printFactor(step.factor)},
              {"value", spread::printReal(step.value, decimals)}};
    if (step.added != 0)
        json["added"] = spread::printReal(step.added, decimals);
    if (step.hold)
        json["hold"] = holdJson(step.hold, plan);
    return json;
}

Json explanationJson(const spread::Explanation &explanation, const store::PlanSheet &plan)
{
    const plan::Axis axis = explanation.place.axis;
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    Json steps = Json::array();
    for (const spread::ExplainStep &step : explanation.steps)
        steps.push_back(stepJson(step, plan, axis));
    return {{"axis", plan::axisCode(axis)},
            {"node", plan.sheet.tree(axis).node(explanation.place.node).code},
            {"period", plan.settings.calendar.text(explanation.place.months)},
            {"measure", plan::measureCode(plan.sheet.measure)},
            {"steps", steps},
            {"hold", holdJson(explanation.hold, plan)},
            {"ideal", spread::printReal(explanation.ideal, decimals)},
            {"remainder", spread::printRemainder(explanation.value, explanation.ideal, decimals)},
            {"value", amountJson(explanation.value, decimals)},
            {"cells", explanation.cells},
            {"grain", amountJson(explanation.grain, decimals)}};
}

void sayExplanation(Output &output, const spread::Explanation &explanation, const store::PlanSheet &plan)
{
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    output.line(Cli::tr("%1: %2, %3")
                    .arg(text::placeText(explanation.place, plan.sheet, plan.settings),
                         text::measureName(plan.sheet.measure), text::amountText(explanation.value, decimals)));
    Table table{
        {{Cli::tr("Step")}, {Cli::tr("Place")}, {Cli::tr("Factor"), Align::Right}, {Cli::tr("Value"), Align::Right}},
        {}};
    for (const spread::ExplainStep &step : explanation.steps)
        table.rows.push_back(
            {text::stepText(step, plan.sheet, explanation.place.axis, plan.settings),
             text::placeText({explanation.place.axis, step.node, step.months}, plan.sheet, plan.settings),
             text::factorText(step), text::idealText(step.value, decimals)});
    output.table(table);
    for (const QString &text : text::conclusionTexts(explanation, plan.sheet, plan.settings))
        output.line(text);
}

/// Every planned node at or below a place's and every period inside its own, in tree order, the longer period first.
std::vector<spread::Place> placesIn(const spread::Place &place, const plan::Tree &tree)
{
    std::vector<spread::Place> places;
    for (int node = place.node; node < tree.end(place.node); ++node)
        for (const auto by :
             {spread::Column::Year, spread::Column::Half, spread::Column::Quarter, spread::Column::Month})
            for (const calendar::MonthRange months : spread::columnsOf(by))
                if (tree.isPlanned(node) && place.months.contains(months) &&
                    (by == spread::Column::Year || !months.isYear()))
                    places.push_back({place.axis, node, months});
    return places;
}

void explainAll(Output &output, const spread::Place &place, const store::PlanSheet &plan)
{
    const spread::Explainer explainer(plan.sheet, place.axis);
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    Table table{{{Cli::tr("Place")}, {Cli::tr("Ideal"), Align::Right}, {Cli::tr("Value"), Align::Right}}, {}};
    Json list = Json::array();
    for (const spread::Place &inner : placesIn(place, plan.sheet.tree(place.axis))) {
        const spread::Explanation explanation = explainer.explain(inner.node, inner.months);
        if (output.isJson())
            list.push_back(explanationJson(explanation, plan));
        else
            table.rows.push_back({text::placeText(inner, plan.sheet, plan.settings),
                                  text::idealText(explanation.ideal, decimals),
                                  text::amountText(explanation.value, decimals)});
    }
    output.json(
        {{"axis", plan::axisCode(place.axis)}, {"measure", plan::measureCode(plan.sheet.measure)}, {"places", list}});
    output.table(table);
}

ExitCode explainTarget(Context &context, const ExplainOptions &options)
{
    const ops::PlaceName name = placeOf(options);
    if (!options.measure.empty() && plan::kindOf(requireMeasure(options.measure)) == plan::MeasureKind::Ratio)
        throw base::Error("measure-not-additive", {{"measure", options.measure}});
    Output &output = context.output();
    const auto document = context.openForReading(options.file);
    const store::PlanSheet plan = store::readSheet(document->connection(), measureOf(options.measure, *document));
    const spread::Place place = ops::requirePlace(plan.sheet, plan.settings, name);
    if (options.all) {
        explainAll(output, place, plan);
        return ExitCode::Done;
    }
    const spread::Explanation explanation = spread::Explainer(plan.sheet, place.axis).explain(place.node, place.months);
    output.json(explanationJson(explanation, plan));
    if (!output.isJson())
        sayExplanation(output, explanation, plan);
    return ExitCode::Done;
}

} // namespace

void declareTargetsExplain(CommandLine &line)
{
    auto options = std::make_shared<ExplainOptions>();
    Command command = line.add("targets explain", Cli::tr("Explain a target: the chain from the annual target to it"));
    declarePlace(command, options, PlaceParts::Needed);
    command.flag("--all", options->all, Cli::tr("Explain every node at or below it in every period inside"))
        .runs([options](Context &context) { return explainTarget(context, *options); });
}

} // namespace quotasmith::cli
