// SPDX-License-Identifier: Apache-2.0
#include "core/ops/goal/read_goal.h"

#include "core/goal/bridge_proposal.h"
#include "core/money/money.h"
#include "core/ops/goal/goal_actuals.h"
#include "core/ops/goal/goal_marks.h"
#include "core/store/tables/members.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

const plan::Tree &organisationOf(const store::PlanSheet &plan)
{
    return plan.sheet.tree(plan::Axis::Organisation);
}

/// Everything a measure's goal is read from.
struct Ground {
    const store::Connection &connection;
    const GoalLists &lists;
    const GoalActuals &actuals;
    const std::vector<goal::Head> &heads;
};

/// Closed months as they are, open ones ahead.
forecast::YearAhead aheadOf(const store::PlanSheet &plan, const GoalActuals &actuals)
{
    forecast::YearAhead year;
    for (int m = 0; m < 12; ++m) {
        const calendar::Month month = plan.settings.calendar.month(m);
        if (plan.sheet.closed[static_cast<std::size_t>(m)])
            year.closed = money::addUnits(year.closed, actuals.month(plan.sheet.measure, month).value_or(0));
        else
            year.open.push_back(month);
    }
    return year;
}

goal::ProductivityBook bookOf(const store::PlanSheet &plan, const Ground &ground)
{
    goal::ProductivityBook book(organisationOf(plan), ground.lists.productivity, plan.sheet.measure);
    book.derive(ground.heads, ground.lists.ramp,
                ground.actuals.lastYearByPerson(plan.sheet.measure, organisationOf(plan)));
    return book;
}

MeasureGoal readMeasure(plan::Measure measure, const Ground &ground)
{
    MeasureGoal goal;
    goal.plan = store::readSheet(ground.connection, measure);
    if (goal.plan.planned)
        goal.target = plan::sumOf(goal.plan.sheet.spine.cells);
    const goal::ProductivityBook book = bookOf(goal.plan, ground);
    goal.productivity = book.derived();
    goal.isProductivityTyped = book.isTyped();
    const calendar::FiscalCalendar &calendar = goal.plan.settings.calendar;
    goal.capacity =
        goal::capacityOf(organisationOf(goal.plan), ground.heads, ground.lists.ramp, book, calendar.start());
    const forecast::YearAhead year = aheadOf(goal.plan, ground.actuals);
    const calendar::Month open = year.open.empty() ? calendar.start().plus(12) : year.open.front();
    goal.attainability = forecast::assess(ground.actuals.seriesBefore(measure, open), year);
    return goal;
}

/// The latest years with actuals in all twelve months, in a row up to last year, oldest first.
std::vector<goal::PastYear> pastYears(plan::Measure measure, const Ground &ground)
{
    std::vector<goal::PastYear> years;
    for (int back = 1; back <= 3; ++back) {
        const auto months = ground.actuals.knownMonths(measure, back);
        if (months.size() < 12)
            break;
        years.insert(years.begin(), {ground.actuals.year(measure, back).value_or(0),
                                     goal::headMonths(ground.heads, ground.lists.ramp, months)});
    }
    return years;
}

bool has(const std::vector<goal::BridgeLine> &lines, plan::BridgeBasis basis)
{
    return std::any_of(lines.begin(), lines.end(),
                       [basis](const goal::BridgeLine &line) { return line.basis == basis; });
}

goal::Bridge bridgeOf(const MeasureGoal &money, const Ground &ground)
{
    const plan::Measure measure = money.plan.sheet.measure;
    const auto start = ground.actuals.year(measure, 1);
    auto lines = goal::typedLines(ground.lists.bridge, ground.lists.swot);
    if (start && !has(lines, plan::BridgeBasis::Performance))
        if (auto line = goal::proposePerformance(pastYears(measure, ground)))
            lines.push_back(std::move(*line));
    if (start && !has(lines, plan::BridgeBasis::Headcount)) {
        const auto before =
            goal::capacityOf(organisationOf(money.plan), ground.heads, ground.lists.ramp, bookOf(money.plan, ground),
                             money.plan.settings.calendar.shifted(-1).start());
        if (auto line = goal::proposeHeadcount(ground.heads, before, money.capacity))
            lines.push_back(std::move(*line));
    }
    return goal::buildBridge(start, std::move(lines));
}

std::vector<SmartRow> smartOf(const AnnualGoal &goal, const Ground &ground)
{
    std::vector<SmartRow> rows;
    for (const plan::Measure measure : store::plannedMeasures(ground.connection)) {
        if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
            continue;
        const bool isMoney = measure == goal.money.plan.sheet.measure;
        const MeasureGoal other = isMoney ? MeasureGoal() : readMeasure(measure, ground);
        const MeasureGoal &one = isMoney ? goal.money : other;
        const auto counted = ground.actuals.countedNodes(measure, organisationOf(one.plan));
        auto more = smartRows(one, ground.heads, counted, goal.ogsmt);
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    }
    return rows;
}

} // namespace

std::vector<GoalNotice> AnnualGoal::notices() const
{
    std::vector<GoalNotice> found;
    const auto tell = [&found](bool isSo, std::string_view code, std::size_t number) {
        if (isSo)
            found.push_back({code, static_cast<std::int64_t>(number)});
    };
    const auto months = static_cast<std::size_t>(lastYearMonths);
    tell(!bridge.start, "no-last-year", 0);
    tell(bridge.start && lastYearMonths < 12, "last-year-incomplete", months);
    tell(!money.target, "no-target", 0);
    tell(!bridge.empty.empty(), "no-basis", bridge.empty.size());
    tell(!bottomUp.sum(), "no-commitments", bottomUp.missing.size());
    tell(bottomUp.sum() && !bottomUp.missing.empty(), "commitments-missing", bottomUp.missing.size());
    tell(!bottomUp.partial.empty(), "commitments-partial", bottomUp.partial.size());
    tell(!money.capacity, "no-productivity", 0);
    tell(money.capacity && !money.capacity->unmeasured.empty(), "heads-unmeasured",
         money.capacity ? money.capacity->unmeasured.size() : 0);
    tell(money.capacity && !money.capacity->undated.empty(), "heads-undated",
         money.capacity ? money.capacity->undated.size() : 0);
    tell(money.capacity && !money.capacity->early.empty(), "heads-early",
         money.capacity ? money.capacity->early.size() : 0);
    const auto problem = money.attainability.problem;
    tell(problem != forecast::OutlookProblem::None, forecast::outlookProblemCode(problem),
         static_cast<std::size_t>(money.attainability.months));
    tell(ogsmt.empty(), "no-ogsmt", 0);
    return found;
}

std::optional<money::Rate> MeasureGoal::probability() const
{
    return target && attainability.outlook ? std::optional(attainability.outlook->probability(*target)) : std::nullopt;
}

AnnualGoal readAnnualGoal(const store::Connection &connection)
{
    const plan::PlanSettings settings = store::readSettings(connection);
    AnnualGoal goal;
    goal.lists = readGoalLists(connection, settings);
    const GoalActuals actuals(connection, settings);
    const store::PlanSheet sheet = store::readSheet(connection, settings.money);
    const std::vector<goal::Head> heads = goal::headsOf(organisationOf(sheet), store::readPeople(connection),
                                                        goal.lists.vacancies, actuals.workedMonths(settings.money));
    const Ground ground{connection, goal.lists, actuals, heads};
    goal.money = readMeasure(settings.money, ground);
    goal.lastYearMonths = static_cast<int>(actuals.knownMonths(settings.money, 1).size());
    goal.bridge = bridgeOf(goal.money, ground);
    goal.bottomUp = goal::sumCommitments(organisationOf(goal.money.plan), heads, goal.lists.commitments, settings.money,
                                         settings.calendar.start());
    goal.ogsmt = readOgsmtLines(connection, goal.lists, settings);
    goal.smart = smartOf(goal, ground);
    return goal;
}

} // namespace quotasmith::ops
