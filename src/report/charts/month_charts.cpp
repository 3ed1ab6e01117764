// SPDX-License-Identifier: Apache-2.0
#include "report/charts/month_charts.h"

#include "core/money/rounding.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

std::vector<chart::Value> monthsOf(const PlanFigures &figures, int node, Figure figure)
{
    std::vector<chart::Value> values;
    for (int month = 0; month < 12; ++month)
        values.push_back(figures.value(figure, node, {month, month}));
    return values;
}

chart::Series seriesOf(const PlanFigures &figures, int node, Figure figure)
{
    return {figureName(figure), roleOf(figure), monthsOf(figures, node, figure)};
}

bool isKnown(const chart::Series &series)
{
    return std::any_of(series.values.begin(), series.values.end(), [](const chart::Value &one) { return bool(one); });
}

QString titleOf(const PlanFigures &figures, Figure figure)
{
    return capital(
        PlanCharts::tr("%1 by month: %2").arg(text::measureName(figures.plan.sheet.measure), figureName(figure)));
}

} // namespace

chart::BarsChart monthsChart(const PlanFigures &figures, int node, std::span<const plan::SeasonMarker> markers)
{
    chart::BarsChart chart;
    const QString measure = text::measureName(figures.plan.sheet.measure);
    chart.heading = headingFor(figures, {node, {}}, capital(PlanCharts::tr("%1 by month").arg(measure)));
    chart.form = figures.form();
    chart.categories = monthNames(figures.plan.settings.calendar);
    for (const Figure figure : {Figure::Target, Figure::Actual})
        if (chart::Series series = seriesOf(figures, node, figure); isKnown(series))
            chart.bars.push_back(std::move(series));
    if (chart::Series series = seriesOf(figures, node, Figure::LastYear); isKnown(series))
        chart.lines.push_back(std::move(series));
    for (const plan::SeasonMarker &marker : markers)
        if (const auto position = figures.plan.settings.calendar.position(marker.month))
            chart.markers.push_back({*position, text::fromUtf8(marker.name)});
    return chart;
}

chart::HeatChart heatChart(const PlanFigures &figures, int node, Figure figure)
{
    chart::HeatChart chart;
    const plan::Tree &tree = figures.tree();
    chart.heading = headingFor(figures, {node, {}}, titleOf(figures, figure));
    chart.form = figures.form();
    chart.columns = monthNames(figures.plan.settings.calendar);
    const std::vector<int> rows = tree.isLeaf(node) ? std::vector<int>{node} : tree.children(node);
    for (const int row : rows) {
        std::vector<chart::Value> values = monthsOf(figures, row, figure);
        const bool isIdle = tree.node(row).unassigned && std::all_of(values.begin(), values.end(), [](const auto &one) {
                                return one.value_or(0) == 0;
                            });
        if (isIdle)
            continue;
        chart.rows.push_back(text::nodeName(tree.node(row)));
        chart.values.push_back(std::move(values));
    }
    return chart;
}

chart::SparklineChart sparklineChart(const PlanFigures &figures, int node, Figure figure)
{
    chart::SparklineChart chart;
    chart.heading = headingFor(figures, {node, {}}, titleOf(figures, figure));
    chart.form = figures.form();
    chart.categories = monthNames(figures.plan.settings.calendar);
    chart.values = monthsOf(figures, node, figure);
    if (const chart::Value year = figures.value(Figure::Target, node, {}); year && figure == Figure::Actual)
        chart.goal = money::roundHalfAway(*year, 12);
    return chart;
}

} // namespace quotasmith::report
