// SPDX-License-Identifier: Apache-2.0
#include "report/charts/share_charts.h"

#include "core/money/money.h"
#include "core/money/rounding.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

constexpr std::size_t kMostNames = 30, kMostParts = 11;
constexpr int kGrowthDecimals = 4;
constexpr std::int64_t kWhole = 10'000; ///< 100 % in units of growth

std::vector<int> leavesOf(const plan::Tree &tree, int node)
{
    std::vector<int> leaves;
    const plan::Tree::Run run = tree.leaves(node);
    for (int leaf = run.first; leaf < run.end; ++leaf)
        leaves.push_back(tree.leafNode(leaf));
    return leaves;
}

/// Nodes that have an amount; an unassigned one only when it is not zero.
std::vector<chart::NamedAmount> amountsOf(const PlanFigures &figures, const std::vector<int> &nodes,
                                          const ChartPlace &place, Figure figure)
{
    std::vector<chart::NamedAmount> amounts;
    for (const int node : nodes) {
        const chart::Value value = figures.value(figure, node, place.months);
        const plan::Node &one = figures.tree().node(node);
        if (value && (!one.unassigned || *value != 0))
            amounts.push_back({text::nodeName(one), *value});
    }
    std::stable_sort(amounts.begin(), amounts.end(), [](const auto &a, const auto &b) { return a.amount > b.amount; });
    return amounts;
}

/// Takes what lies behind the first `most` off; its sum.
std::optional<chart::NamedAmount> restOf(std::vector<chart::NamedAmount> &amounts, std::size_t most)
{
    if (amounts.size() <= most + 1)
        return std::nullopt;
    chart::NamedAmount rest{PlanCharts::tr("%n other(s)", nullptr, static_cast<int>(amounts.size() - most)), 0};
    for (std::size_t i = most; i < amounts.size(); ++i)
        rest.amount = money::addUnits(rest.amount, amounts[i].amount);
    amounts.resize(most);
    return rest;
}

QString titleOf(const PlanFigures &figures, Figure figure)
{
    return capital(PlanCharts::tr("%1: %2").arg(text::measureName(figures.plan.sheet.measure), figureName(figure)));
}

std::int64_t growthOf(std::int64_t now, std::int64_t before)
{
    return money::roundHalfAway(money::Wide{money::subtractUnits(now, before)} * kWhole, before);
}

} // namespace

chart::ParetoChart paretoChart(const PlanFigures &figures, const ChartPlace &place, Figure figure)
{
    chart::ParetoChart chart;
    chart.heading = headingFor(figures, place, titleOf(figures, figure));
    chart.form = figures.form();
    chart.items = amountsOf(figures, leavesOf(figures.tree(), place.node), place, figure);
    chart.rest = restOf(chart.items, kMostNames);
    return chart;
}

chart::DonutChart donutChart(const PlanFigures &figures, const ChartPlace &place, Figure figure)
{
    chart::DonutChart chart;
    const plan::Tree &tree = figures.tree();
    chart.heading = headingFor(figures, place, titleOf(figures, figure));
    chart.form = figures.form();
    chart.totalName = PlanCharts::tr("Total");
    const std::vector<int> nodes = tree.isLeaf(place.node) ? std::vector<int>{place.node} : tree.children(place.node);
    chart.parts = amountsOf(figures, nodes, place, figure);
    if (const auto rest = restOf(chart.parts, kMostParts))
        chart.parts.push_back(*rest);
    return chart;
}

chart::ScatterChart scatterChart(const PlanFigures &figures, const ChartPlace &place)
{
    chart::ScatterChart chart;
    chart.heading = headingFor(figures, place, PlanCharts::tr("Growth asked for, by size"));
    chart.x = figures.form();
    chart.y = {kGrowthDecimals, chart::NumberKind::Percent, std::nullopt};
    chart.xName = PlanCharts::tr("%1 of last year").arg(text::measureName(figures.plan.sheet.measure));
    chart.yName = PlanCharts::tr("Growth of the target on last year");
    std::int64_t sum = 0;
    int without = 0;
    for (const int leaf : leavesOf(figures.tree(), place.node)) {
        const chart::Value target = figures.value(Figure::Target, leaf, place.months);
        const chart::Value before = figures.value(Figure::LastYear, leaf, place.months);
        if (!target || !before || *before <= 0) {
            without += target.value_or(0) != 0;
            continue;
        }
        sum = money::addUnits(sum, *before);
        chart.points.push_back({text::nodeName(figures.tree().node(leaf)), {*before, growthOf(*target, *before)}});
    }
    if (without > 0)
        chart.heading.subtitle +=
            QStringLiteral(" · ") + PlanCharts::tr("%n without sales last year not shown", nullptr, without);
    const chart::Value target = figures.value(Figure::Target, place.node, place.months);
    const chart::Value before = figures.value(Figure::LastYear, place.node, place.months);
    if (chart.points.size() > 1 && target && before && *before > 0)
        chart.crossing = chart::Point{money::roundHalfAway(sum, static_cast<std::int64_t>(chart.points.size())),
                                      growthOf(*target, *before)};
    chart.fields = {PlanCharts::tr("small, asked more"), PlanCharts::tr("large, asked more"),
                    PlanCharts::tr("small, asked less"), PlanCharts::tr("large, asked less")};
    return chart;
}

} // namespace quotasmith::report
