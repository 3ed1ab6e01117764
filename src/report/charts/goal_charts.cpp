// SPDX-License-Identifier: Apache-2.0
#include "report/charts/goal_charts.h"

#include "core/money/money.h"
#include "core/money/rounding.h"
#include "core/ops/goal/goal_actuals.h"
#include "core/ops/overview/read_overview.h"
#include "text/convert.h"
#include "text/goal_text.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

constexpr int kShareDecimals = 4;
constexpr std::int64_t kWhole = 10'000; ///< 100 % in units of a share
constexpr int kLow = 10, kMiddle = 50, kHigh = 90;

chart::NumberForm formOf(const plan::PlanSettings &settings, plan::Measure measure)
{
    return {settings.decimals(measure), chart::NumberKind::Amount, std::nullopt};
}

/// The basis; the row's code too where several rows share it.
QString nameOf(const goal::Bridge &bridge, const goal::BridgeLine &line)
{
    const QString basis = text::bridgeBasisName(line.basis);
    const auto sharing = std::count_if(bridge.lines.begin(), bridge.lines.end(),
                                       [&](const goal::BridgeLine &other) { return other.basis == line.basis; });
    return line.code.empty() || sharing < 2 ? basis : QStringLiteral("%1 %2").arg(basis, text::fromUtf8(line.code));
}

/// What is missing, in the words of `propose`.
QString reasonOf(const ops::AnnualGoal &goal, std::string_view code, text::Reader reader)
{
    for (const ops::GoalNotice &notice : goal.notices())
        if (notice.code == code)
            return text::goalNoticeText(notice, goal, reader);
    return {};
}

QString reasonOf(const forecast::Attainability &found)
{
    switch (found.problem) {
    case forecast::OutlookProblem::ShortHistory:
        return PlanCharts::tr("A forecast needs 24 months of actuals in a row; there are %1. Import earlier years.")
            .arg(found.months);
    case forecast::OutlookProblem::HistoryEndsEarly:
        return PlanCharts::tr("The actuals end more than a year before the months to forecast. Import the last ones.");
    case forecast::OutlookProblem::NoSeason:
        return PlanCharts::tr("The actuals are too thin to tell a season from them.");
    case forecast::OutlookProblem::None:
        break;
    }
    return {};
}

/// By more than a thousandth: nearer ones are the same point of a picture.
bool isApart(std::int64_t amount, std::optional<std::int64_t> target)
{
    const money::Wide apart = target ? money::Wide{amount} - *target : 0;
    return !target || (apart < 0 ? -apart : apart) * 1000 > (amount < 0 ? -money::Wide{amount} : money::Wide{amount});
}

} // namespace

chart::WaterfallChart bridgeChart(const ops::AnnualGoal &goal, text::Reader reader)
{
    chart::WaterfallChart chart;
    const plan::Measure measure = goal.money.plan.sheet.measure;
    chart.heading.title = PlanCharts::tr("From last year to the target");
    chart.heading.subtitle = subtitleFor(goal.money.plan.settings, measure, {});
    chart.heading.empty = reasonOf(goal, "no-last-year", reader);
    chart.form = formOf(goal.money.plan.settings, measure);
    if (!goal.bridge.start || !goal.bridge.proposal)
        return chart;
    const auto total = [&](const QString &name, std::int64_t amount) {
        chart.steps.push_back({name, amount, chart::StepKind::Total, {}});
    };
    total(PlanCharts::tr("Last year's actual"), *goal.bridge.start);
    for (const goal::BridgeLine &line : goal.bridge.lines)
        if (line.amount)
            chart.steps.push_back(
                {nameOf(goal.bridge, line), *line.amount, chart::StepKind::Change, text::bridgeNote(line)});
    total(PlanCharts::tr("Proposed target"), *goal.bridge.proposal);
    if (goal.money.target)
        total(PlanCharts::tr("Annual target"), *goal.money.target);
    return chart;
}

chart::CurveChart attainabilityChart(const ops::AnnualGoal &goal)
{
    chart::CurveChart chart;
    const plan::Measure measure = goal.money.plan.sheet.measure;
    const forecast::Attainability &found = goal.money.attainability;
    chart.heading.title = PlanCharts::tr("How probable is the target?");
    chart.heading.subtitle = subtitleFor(goal.money.plan.settings, measure, {});
    chart.heading.empty = reasonOf(found);
    chart.x = formOf(goal.money.plan.settings, measure);
    chart.y = {kShareDecimals, chart::NumberKind::Percent, std::nullopt};
    chart.xName = PlanCharts::tr("Annual target");
    chart.yName = PlanCharts::tr("Probability of reaching it");
    if (!found.outlook)
        return chart;
    const auto at = [&](std::int64_t amount) {
        return chart::Point{amount, found.outlook->probability(amount).of(kWhole)};
    };
    for (int percent = 1; percent < 100; ++percent)
        chart.points.push_back(at(found.outlook->percentile(percent)));
    if (goal.money.target)
        chart.marks.push_back({PlanCharts::tr("Annual target"), at(*goal.money.target)});
    if (goal.bridge.proposal && isApart(*goal.bridge.proposal, goal.money.target))
        chart.marks.push_back({PlanCharts::tr("Proposed target"), at(*goal.bridge.proposal)});
    return chart;
}

chart::FanChart fanChart(const store::Connection &connection, plan::Measure measure)
{
    const ops::Overview overview = ops::readOverview(connection, measure);
    const plan::PlanSettings &settings = overview.plan.settings;
    chart::FanChart chart;
    chart.heading = {capital(PlanCharts::tr("%1: where the year will end").arg(text::measureName(measure))),
                     subtitleFor(settings, measure, {}),
                     overview.through
                         ? reasonOf(overview.forecast)
                         : PlanCharts::tr("The year has no actuals yet. Type or import those of its first month.")};
    chart.form = formOf(settings, measure);
    chart.actual = {PlanCharts::tr("Actual, added up"), chart::Role::Actual, {}};
    chart.bandName = PlanCharts::tr("80 of 100 runs");
    chart.middleName = PlanCharts::tr("Half of the runs");
    if (!overview.through || (!overview.forecast.outlook && !overview.isOver()))
        return chart;
    chart.categories = monthNames(settings.calendar);
    const forecast::MonthSeries history =
        ops::GoalActuals(connection, settings)
            .seriesBefore(measure, settings.calendar.month(*overview.through).plus(1));
    forecast::YearAhead ahead;
    for (int m = 0; m < 12; ++m) {
        const auto &actual = overview.actuals[static_cast<std::size_t>(m)];
        chart::Value low, middle, high, sum;
        if (m <= *overview.through) {
            ahead.closed = money::addUnits(ahead.closed, actual.value_or(0));
            sum = ahead.closed;
        } else {
            ahead.open.push_back(settings.calendar.month(m));
            const auto outlook = forecast::assess(history, ahead).outlook;
            low = outlook->percentile(kLow);
            middle = outlook->percentile(kMiddle);
            high = outlook->percentile(kHigh);
        }
        chart.actual.values.push_back(sum);
        chart.low.push_back(low);
        chart.middle.push_back(middle);
        chart.high.push_back(high);
    }
    return chart;
}

} // namespace quotasmith::report
