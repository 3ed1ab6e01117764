// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/attainment/attainment_charts.h"

#include "core/review/pacing.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

/// The words of these charts.
class AttainmentCharts {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::AttainmentCharts)
};

constexpr int kShareDecimals = 4;
constexpr std::int64_t kWhole = 10'000; ///< 100 % in units of a share
constexpr std::size_t kMostRows = 24;   ///< more would be too thin to be read

std::vector<int> rowsBelow(const plan::Tree &tree, int node)
{
    std::vector<int> rows{node};
    rows.insert(rows.end(), tree.children(node).begin(), tree.children(node).end());
    if (rows.size() > kMostRows)
        rows.resize(kMostRows);
    return rows;
}

chart::Value attained(const report::PlanFigures &figures, int node, calendar::MonthRange months)
{
    const review::Attained one{figures.value(report::Figure::Target, node, months),
                               figures.value(report::Figure::Actual, node, months)};
    const auto rate = one.rate();
    return rate ? chart::Value(rate->of(kWhole)) : std::nullopt;
}

bool isEmpty(const std::vector<chart::Value> &values)
{
    return std::none_of(values.begin(), values.end(), [](const chart::Value &value) { return value.has_value(); });
}

} // namespace

chart::HeatChart attainmentHeat(const report::PlanFigures &figures, int node)
{
    chart::HeatChart chart;
    chart.heading = report::headingFor(figures, {node, {}}, AttainmentCharts::tr("Attainment by month"));
    chart.heading.empty = AttainmentCharts::tr("No month has both a target and an actual.");
    chart.form = {kShareDecimals, chart::NumberKind::Percent, std::nullopt};
    const std::vector<QString> names = report::monthNames(figures.plan.settings.calendar);
    int known = 0;
    while (known < 12 && figures.hasActual[static_cast<std::size_t>(known)])
        ++known;
    chart.columns.assign(names.begin(), names.begin() + known);
    for (const int row : rowsBelow(figures.tree(), node)) {
        std::vector<chart::Value> values;
        for (int month = 0; month < known; ++month)
            values.push_back(attained(figures, row, {month, month}));
        if (isEmpty(values))
            continue;
        chart.rows.push_back(text::nodeName(figures.tree().node(row)));
        chart.values.push_back(std::move(values));
    }
    return chart;
}

chart::BarsChart nodesChart(const report::PlanFigures &figures, int node, calendar::MonthRange months)
{
    chart::BarsChart chart;
    chart.heading = report::headingFor(figures, {node, months}, AttainmentCharts::tr("Target and actual"));
    chart.form = figures.form();
    chart.kind = chart::Categories::Names;
    std::vector<int> rows = rowsBelow(figures.tree(), node);
    if (rows.size() > 1)
        rows.erase(rows.begin());
    for (const report::Figure figure : {report::Figure::Target, report::Figure::Actual, report::Figure::LastYear}) {
        chart::Series series{report::figureName(figure), report::roleOf(figure), {}};
        for (const int row : rows)
            series.values.push_back(figures.value(figure, row, months));
        if (!isEmpty(series.values))
            (figure == report::Figure::LastYear ? chart.lines : chart.bars).push_back(std::move(series));
    }
    for (const int row : rows)
        chart.categories.push_back(text::nodeName(figures.tree().node(row)));
    return chart;
}

} // namespace quotasmith::ui
