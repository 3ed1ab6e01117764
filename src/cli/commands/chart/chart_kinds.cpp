// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/chart/chart_kinds.h"

#include "cli/commands/review/variance_options.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/settings.h"
#include "report/charts/execution_charts.h"
#include "report/charts/goal_charts.h"
#include "report/charts/month_charts.h"
#include "report/charts/pay_charts.h"
#include "report/charts/review_charts.h"
#include "report/charts/share_charts.h"

#include <array>

namespace quotasmith::cli {

namespace {

/// What of the options a kind of chart goes by.
struct Taken {
    bool measure = false, axis = false, node = false, period = false, figure = false, variance = false, scheme = false;
};

struct KindForm {
    std::string_view name;
    Taken taken;
};
constexpr std::array<KindForm, 18> kKinds{
    {{"months", {.measure = true, .axis = true, .node = true}},
     {"bridge", {}},
     {"attainability", {}},
     {"pareto", {.measure = true, .axis = true, .node = true, .period = true, .figure = true}},
     {"donut", {.measure = true, .axis = true, .node = true, .period = true, .figure = true}},
     {"heat", {.measure = true, .axis = true, .node = true, .figure = true}},
     {"scatter", {.measure = true, .axis = true, .node = true, .period = true}},
     {"fan", {.measure = true}},
     {"sparkline", {.measure = true, .axis = true, .node = true, .figure = true}},
     {"review", {.measure = true, .axis = true, .period = true}},
     {"variance", {.period = true, .variance = true}},
     {"forecast", {.measure = true}},
     {"payout", {.scheme = true}},
     {"projects", {}},
     {"returns", {}},
     {"activity", {}},
     {"budget", {}},
     {"risks", {}}}};

const Taken &takenBy(const std::string &kind)
{
    requireWord("KIND", kind, kChartWords);
    for (const KindForm &form : kKinds)
        if (form.name == kind)
            return form.taken;
    throw base::Error("word-unknown", {{"option", "KIND"}, {"value", kind}, {"known", kChartWords}});
}

void refuseOthers(const ChartOptions &options)
{
    const Taken &taken = takenBy(options.kind);
    const auto refuse = [](const char *name, const std::string &value, bool isTaken) {
        if (!value.empty() && !isTaken)
            throw base::Error("argument-unexpected", {{"argument", name}});
    };
    refuse("--measure", options.measure, taken.measure);
    refuse("--axis", options.axis, taken.axis);
    refuse("--node", options.node, taken.node);
    refuse("--period", options.period, taken.period);
    refuse("--of", options.figure, taken.figure);
    refuse("--kind", options.variance, taken.variance);
    refuse("--against", options.against, taken.variance);
    refuse("--order", options.order, taken.variance);
    refuse("--scheme", options.scheme, taken.scheme);
}

std::string yearOf(const store::Document &document)
{
    return std::to_string(store::readSettings(document.connection()).calendar.year());
}

report::Figure figureOf(const std::string &text, report::Figure usual)
{
    if (text.empty())
        return usual;
    requireWord("--of", text, kFigureWords);
    return text == "target"   ? report::Figure::Target
           : text == "actual" ? report::Figure::Actual
                              : report::Figure::LastYear;
}

chart::Chart varianceChart(const store::Document &document, const ChartOptions &options)
{
    VarianceOptions wanted;
    wanted.period = options.period.empty() ? yearOf(document) : options.period;
    if (!options.variance.empty())
        wanted.kind = options.variance;
    if (!options.against.empty())
        wanted.against = options.against;
    wanted.order = options.order;
    return report::varianceChart(ops::readVariance(document.connection(), requireVariance(wanted)));
}

chart::Chart reviewChart(const store::Document &document, const ChartOptions &options)
{
    const plan::Axis axis = options.axis.empty() ? plan::Axis::Organisation : requireAxis(options.axis);
    const ops::ReviewReader reader(document.connection(), axis, measureOf(options.measure, document));
    return report::reviewHeatChart(reader, options.period.empty() ? yearOf(document) : options.period);
}

chart::Chart placeChart(const store::Document &document, const ChartOptions &options)
{
    const plan::Axis axis = options.axis.empty() ? plan::Axis::Organisation : requireAxis(options.axis);
    const report::PlanFigures figures =
        report::readFigures(document.connection(), measureOf(options.measure, document), axis);
    const plan::Tree &tree = figures.tree();
    const std::string node = options.node.empty() ? tree.node(0).code : options.node;
    const spread::Place place =
        ops::requirePlace(figures.plan.sheet, figures.plan.settings, {axis, node, options.period});
    const report::ChartPlace where{place.node, place.months};
    const report::Figure figure = figureOf(options.figure, report::Figure::Target);
    if (options.kind == "months")
        return report::monthsChart(figures, place.node, store::readMarkers(document.connection()));
    if (options.kind == "heat")
        return report::heatChart(figures, place.node, figure);
    if (options.kind == "pareto")
        return report::paretoChart(figures, where, figure);
    if (options.kind == "donut")
        return report::donutChart(figures, where, figure);
    if (options.kind == "scatter")
        return report::scatterChart(figures, where);
    return report::sparklineChart(figures, place.node, figureOf(options.figure, report::Figure::Actual));
}

/// Of what is done about the targets, as of the day `execution` looks at; nothing for another kind.
std::optional<chart::Chart> executionChart(const store::Connection &connection, const std::string &kind)
{
    const calendar::Date day = ops::dayOf(connection);
    if (kind == "activity")
        return report::activityChart(ops::readActivity(connection, day));
    if (kind == "projects")
        return report::projectsChart(ops::readExecution(connection, day));
    if (kind == "returns")
        return report::returnsChart(ops::readExecution(connection, day));
    if (kind == "budget")
        return report::budgetChart(ops::readExecution(connection, day));
    if (kind == "risks")
        return report::riskChart(ops::readExecution(connection, day));
    return std::nullopt;
}

} // namespace

chart::Chart readChart(const store::Document &document, const ChartOptions &options)
{
    refuseOthers(options);
    const store::Connection &connection = document.connection();
    if (options.kind == "bridge")
        return report::bridgeChart(ops::readAnnualGoal(connection), text::Reader::CommandLine);
    if (options.kind == "attainability")
        return report::attainabilityChart(ops::readAnnualGoal(connection));
    if (options.kind == "fan")
        return report::fanChart(connection, measureOf(options.measure, document));
    if (options.kind == "payout")
        return report::payoutChart(ops::readPayBook(connection), options.scheme);
    if (options.kind == "review")
        return reviewChart(document, options);
    if (options.kind == "variance")
        return varianceChart(document, options);
    if (options.kind == "forecast")
        return report::forecastChart(ops::readForecasts(connection, measureOf(options.measure, document)));
    if (auto chart = executionChart(connection, options.kind))
        return *std::move(chart);
    return placeChart(document, options);
}

} // namespace quotasmith::cli
