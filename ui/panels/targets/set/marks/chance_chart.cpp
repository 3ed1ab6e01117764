// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/marks/chance_chart.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr int kPoints = 60;
constexpr int kShareDecimals = 4;
constexpr std::int64_t kWhole = 10'000; ///< a probability of 1

QString words(const char *form)
{
    return QCoreApplication::translate("quotasmith::ui::ChanceChart", form);
}

struct Span {
    std::int64_t least, most;
};

/// Everything that is worth seeing: the runs but for the outermost, and the targets.
Span spanOf(const ops::AnnualGoal &goal)
{
    const forecast::Outlook &outlook = *goal.money.attainability.outlook;
    Span span{outlook.percentile(1), outlook.percentile(99)};
    for (const auto &one : {goal.money.target, goal.bridge.proposal})
        if (one) {
            span.least = std::min(span.least, *one);
            span.most = std::max(span.most, *one);
        }
    return span;
}

} // namespace

chart::CurveChart chanceChart(const ops::AnnualGoal &goal)
{
    chart::CurveChart chart;
    chart.heading.empty = words(QT_TRANSLATE_NOOP("quotasmith::ui::ChanceChart", "There is no probability to show."));
    chart.xName = words(QT_TRANSLATE_NOOP("quotasmith::ui::ChanceChart", "Annual target"));
    chart.yName = words(QT_TRANSLATE_NOOP("quotasmith::ui::ChanceChart", "Probability of reaching it"));
    chart.x.decimals = goal.money.plan.settings.decimals(goal.money.plan.sheet.measure);
    chart.y = {kShareDecimals, chart::NumberKind::Percent, {}};
    if (!goal.money.attainability.outlook)
        return chart;
    const forecast::Outlook &outlook = *goal.money.attainability.outlook;
    const auto pointAt = [&](std::int64_t target) {
        return chart::Point{target, outlook.probability(target).of(kWhole)};
    };
    const Span span = spanOf(goal);
    for (int i = 0; i <= kPoints; ++i)
        chart.points.push_back(pointAt(
            money::roundHalfAway(money::Wide{span.least} * (kPoints - i) + money::Wide{span.most} * i, kPoints)));
    if (goal.money.target)
        chart.marks.push_back(
            {words(QT_TRANSLATE_NOOP("quotasmith::ui::ChanceChart", "Target now")), pointAt(*goal.money.target)});
    if (goal.bridge.proposal && goal.bridge.proposal != goal.money.target)
        chart.marks.push_back(
            {words(QT_TRANSLATE_NOOP("quotasmith::ui::ChanceChart", "Proposal")), pointAt(*goal.bridge.proposal)});
    return chart;
}

} // namespace quotasmith::ui
