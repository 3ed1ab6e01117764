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

review::MonthAmounts amountsOf(const PlanFigures &figures, int node, Figure figure)
{
    review::MonthAmounts amounts;
    const std::vector<chart::Value> values = monthsOf(figures, node, figure);
    std::copy(values.begin(), values.end(), amounts.begin());
    return amounts;
}

void addKnown(std::vector<chart::Series> &series, Figure figure, const review::MonthAmounts &months)
{
    if (std::any_of(months.begin(), months.end(), [](const auto &month) { return month.has_value(); }))
        series.push_back({figureName(figure), roleOf(figure), {months.begin(), months.end()}});
}

QString titleOf(const PlanFigures &figures, Figure figure)
{
    return capital(
        PlanCharts::tr("%1 by month: %2").arg(text::measureName(figures.plan.sheet.measure), figureName(figure)));
}

} // namespace

chart::BarsChart monthsChart(const calendar::FiscalCalendar &calendar, const chart::Heading &heading,
                             const chart::NumberForm &form, const YearsMonths &months,
                             std::span<const plan::SeasonMarker> markers)
{
    chart::BarsChart chart;
    chart.heading = heading;
    chart.form = form;
    chart.categories = monthNames(calendar);
    addKnown(chart.bars, Figure::Target, months.targets);
    addKnown(chart.bars, Figure::Actual, months.actuals);
    addKnown(chart.lines, Figure::LastYear, months.lastYear);
    if (months.season)
        chart.lines.push_back({PlanCharts::tr("Season of the years before"),
                               chart::Role::Forecast,
                               {months.season->begin(), months.season->end()}});
    for (const auto &[month, name] : months.marks)
        chart.markers.push_back({month, name});
    for (const plan::SeasonMarker &marker : markers)
        if (const auto position = calendar.position(marker.month))
            chart.markers.push_back({*position, text::fromUtf8(marker.name)});
    return chart;
}

chart::BarsChart monthsChart(const PlanFigures &figures, int node, std::span<const plan::SeasonMarker> markers)
{
    YearsMonths months;
    months.targets = amountsOf(figures, node, Figure::Target);
    months.actuals = amountsOf(figures, node, Figure::Actual);
    months.lastYear = amountsOf(figures, node, Figure::LastYear);
    const QString measure = text::measureName(figures.plan.sheet.measure);
    return monthsChart(figures.plan.settings.calendar,
                       headingFor(figures, {node, {}}, capital(PlanCharts::tr("%1 by month").arg(measure))),
                       figures.form(), months, markers);
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
