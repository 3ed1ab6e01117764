// SPDX-License-Identifier: Apache-2.0
#include "report/charts/execution_charts.h"

#include "text/convert.h"
#include "text/execution/execution_tables.h"
#include "text/execution/execution_text.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace quotasmith::report {

namespace {

using calendar::Date;
using chart::MarkState;

/// The words of these charts.
class ExecutionCharts {
    Q_DECLARE_TR_FUNCTIONS(ExecutionCharts)
};

chart::NumberForm moneyForm(const ops::Execution &all)
{
    return {all.settings.currency.exponent, chart::NumberKind::Amount, std::nullopt};
}

QString dayText(const Date &day)
{
    return text::fromUtf8(day.text());
}

chart::TimelineMark markOf(const plan::Milestone &one, const Date &today)
{
    const bool isDone = one.done && *one.done <= today;
    const auto late = execution::daysLate(one, today);
    chart::TimelineMark mark;
    mark.day = (isDone ? *one.done : one.due).dayNumber();
    mark.state = isDone ? MarkState::Done : late ? MarkState::Late : MarkState::Open;
    const QString name = text::fromUtf8(one.text);
    mark.text = isDone ? ExecutionCharts::tr("%1, done on %2").arg(name, dayText(*one.done))
                : late
                    ? ExecutionCharts::tr("%1, due on %2, %n day(s) late", nullptr, *late).arg(name, dayText(one.due))
                    : ExecutionCharts::tr("%1, due on %2").arg(name, dayText(one.due));
    return mark;
}

chart::TimelineRow rowOf(const ops::Execution &all, std::size_t i)
{
    const plan::Project &project = all.projects[i];
    const execution::ProjectState &state = all.states[i];
    chart::TimelineRow row;
    row.name = text::fromUtf8(project.name);
    if (all.starts[i] && project.due) {
        row.from = all.starts[i]->dayNumber();
        row.until = project.due->dayNumber();
    }
    row.done = static_cast<int>(state.progress.of(100));
    row.isLate = state.daysLate.has_value();
    row.text = ExecutionCharts::tr("%1 of the work done").arg(text::rateText(state.progress));
    for (const std::size_t at : state.milestones)
        row.marks.push_back(markOf(all.milestones[at], all.today));
    return row;
}

std::vector<chart::NamedDay> monthStarts(const calendar::FiscalCalendar &calendar)
{
    std::vector<chart::NamedDay> ticks;
    for (int m = 0; m < 12; ++m) {
        const calendar::Month month = calendar.month(m);
        ticks.push_back({Date{month.year(), month.month(), 1}.dayNumber(),
                         ExecutionCharts::tr("%1", "a month by its number: 5月").arg(month.month())});
    }
    return ticks;
}

} // namespace

chart::BarsChart returnsChart(const ops::Execution &all)
{
    chart::BarsChart chart;
    chart.heading = {ExecutionCharts::tr("What strategies cost and brought"),
                     ExecutionCharts::tr("of the months that know both"),
                     text::executionPartEmpty(text::ExecutionPart::Returns)};
    chart.form = moneyForm(all);
    chart.kind = chart::Categories::Names;
    chart::Series cost{ExecutionCharts::tr("Cost"), chart::Role::Target, {}};
    chart::Series gained{ExecutionCharts::tr("Gross profit gained"), chart::Role::Actual, {}};
    for (std::size_t i = 0; i < all.strategies.size(); ++i) {
        const execution::StrategyRoi &roi = all.returns[i];
        if (!roi.roi)
            continue;
        chart.categories.push_back(ExecutionCharts::tr("%1 · %2 · %3")
                                       .arg(text::fromUtf8(all.strategies[i].name), text::returnText(roi.roi),
                                            text::roiVerdictName(roi.verdict)));
        cost.values.push_back(roi.cost);
        gained.values.push_back(roi.gained);
    }
    chart.bars = {cost, gained};
    return chart;
}

chart::TimelineChart projectsChart(const ops::Execution &all)
{
    chart::TimelineChart chart;
    const calendar::Month first = all.settings.calendar.start(), last = first.plus(11);
    chart.heading = {ExecutionCharts::tr("Projects and their milestones"),
                     {},
                     text::executionPartEmpty(text::ExecutionPart::Projects)};
    chart.first = Date{first.year(), first.month(), 1}.dayNumber();
    chart.last = Date{last.year(), last.month(), last.days()}.dayNumber();
    chart.ticks = monthStarts(all.settings.calendar);
    chart.today = chart::NamedDay{all.today.dayNumber(), dayText(all.today)};
    chart.doneName = ExecutionCharts::tr("done");
    chart.openName = ExecutionCharts::tr("to come");
    chart.lateName = ExecutionCharts::tr("late");
    for (std::size_t i = 0; i < all.projects.size(); ++i)
        if (all.projects[i].status != plan::ActionStatus::Dropped)
            chart.rows.push_back(rowOf(all, i));
    return chart;
}

chart::BarsChart activityChart(const std::vector<ops::Activity> &activity)
{
    chart::BarsChart chart;
    chart.heading = {ExecutionCharts::tr("A week's work of the company"),
                     ExecutionCharts::tr("asked for by the rest of the target, and done in the last four weeks"),
                     ExecutionCharts::tr("It needs a target, and opportunities or actuals to learn the ratios from.")};
    chart.kind = chart::Categories::Names;
    chart::Series need{ExecutionCharts::tr("Asked for"), chart::Role::Target, {}};
    chart::Series done{ExecutionCharts::tr("Done"), chart::Role::Actual, {}};
    const auto add = [&](const QString &name, const std::optional<std::int64_t> &all, std::int64_t made) {
        const execution::ActivityNeed &of = activity.front().need;
        if (!all || of.weeks <= 0)
            return;
        chart.categories.push_back(name);
        need.values.push_back((*all + of.weeks - 1) / of.weeks);
        done.values.push_back(made / ops::kWeeksDone);
    };
    if (!activity.empty()) {
        const ops::Activity &company = activity.front();
        add(text::measureName(plan::Measure::Leads), company.need.leads, company.leads);
        add(text::measureName(plan::Measure::Opportunities), company.need.opportunities, company.opportunities);
        add(text::measureName(plan::Measure::Visits), company.need.visits, company.visits);
        add(text::measureName(plan::Measure::Calls), company.need.calls, company.calls);
    }
    chart.bars = {need, done};
    return chart;
}

chart::BarsChart budgetChart(const ops::Execution &all)
{
    chart::BarsChart chart;
    chart.heading = {ExecutionCharts::tr("Budget and spending of the year"),
                     {},
                     text::executionPartEmpty(text::ExecutionPart::Budget)};
    chart.form = moneyForm(all);
    chart.kind = chart::Categories::Names;
    chart::Series planned{ExecutionCharts::tr("Set aside"), chart::Role::Target, {}};
    chart::Series spent{ExecutionCharts::tr("Spent"), chart::Role::Actual, {}};
    for (std::size_t i = 0; i < all.budget.size(); ++i) {
        const execution::BudgetState &state = all.spending.lines[i];
        const QString type = text::fromUtf8(all.budget[i].type);
        chart.categories.push_back(state.isOverspent() ? ExecutionCharts::tr("%1 · overspent").arg(type) : type);
        planned.values.push_back(state.plannedIn({}));
        spent.values.push_back(state.spentIn({}));
    }
    chart.bars = {planned, spent};
    return chart;
}

chart::HeatChart riskChart(const ops::Execution &all)
{
    constexpr int kMost = 5;
    chart::HeatChart chart;
    chart.heading = {ExecutionCharts::tr("Risks by likelihood and impact"),
                     ExecutionCharts::tr("how many that are not closed"),
                     text::executionPartEmpty(text::ExecutionPart::Risks)};
    const execution::RiskMatrix matrix = execution::matrixOf(all.risks);
    for (int impact = 1; impact <= kMost; ++impact)
        chart.columns.push_back(ExecutionCharts::tr("impact %1").arg(impact));
    for (int likelihood = kMost; likelihood >= 1; --likelihood) {
        chart.rows.push_back(ExecutionCharts::tr("likelihood %1").arg(likelihood));
        auto &cells = chart.values.emplace_back();
        for (const std::int64_t count : matrix[static_cast<std::size_t>(likelihood - 1)])
            cells.push_back(count > 0 ? chart::Value(count) : std::nullopt);
    }
    return chart;
}

} // namespace quotasmith::report
