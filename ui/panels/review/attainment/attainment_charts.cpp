// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/attainment/attainment_charts.h"

#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

/// The words of these charts.
class AttainmentCharts {
    Q_DECLARE_TR_FUNCTIONS(AttainmentCharts)
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

bool isEmpty(const std::vector<chart::Value> &values)
{
    return std::none_of(values.begin(), values.end(), [](const chart::Value &value) { return value.has_value(); });
}

} // namespace

chart::HeatChart attainmentHeat(const ops::Review &review, const std::vector<ops::NodeValues> &months, int node)
{
    chart::HeatChart chart;
    const plan::PlanSettings &settings = review.plan.settings;
    const plan::Tree &tree = review.plan.sheet.tree(review.axis);
    chart.heading.title = AttainmentCharts::tr("%1: attainment by month").arg(titled(text::nodeName(tree.node(node))));
    chart.heading.subtitle = report::subtitleFor(settings, review.measure(), {});
    chart.heading.empty = AttainmentCharts::tr("No month has both a target and an actual.");
    chart.form = {kShareDecimals, chart::NumberKind::Percent, std::nullopt};
    const std::vector<QString> names = report::monthNames(settings.calendar);
    chart.columns.assign(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(months.size()));
    for (const int row : rowsBelow(tree, node)) {
        std::vector<chart::Value> values;
        for (const ops::NodeValues &month : months) {
            const auto &rate = month[static_cast<std::size_t>(row)];
            values.push_back(rate ? chart::Value(rate->of(kWhole)) : std::nullopt);
        }
        if (isEmpty(values))
            continue;
        chart.rows.push_back(text::nodeName(tree.node(row)));
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
