// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/reminder_input.h"

#include "core/execution/due.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/lists/execution_lists.h"
#include "core/store/queries/market_lists.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/members.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::Date;
using execution::Reminder;
using execution::ReminderKind;

constexpr std::string_view kFollowUpLimit = "follow-up-overdue.days";

int daysWithoutContact(const store::Connection &connection)
{
    const money::Rate limit = store::readThreshold(connection, kFollowUpLimit);
    return static_cast<int>(limit.numerator() / limit.denominator());
}

std::string nameIn(const plan::Tree &tree, const std::optional<plan::NodeId> &node)
{
    const auto place = node ? tree.find(*node) : std::nullopt;
    return place ? tree.node(*place).name : std::string();
}

Date lastDay(calendar::Month month)
{
    return {month.year(), month.month(), month.days()};
}

/// A customer is to be called on the day the limit was reached; who was never spoken to, at once.
void addFollowUps(std::vector<Reminder> &reminders, const std::vector<diagnosis::Overdue> &followUps,
                  const Trees &trees, int limit, const Date &today)
{
    const plan::Tree &customers = *trees[static_cast<std::size_t>(plan::Axis::Customer)];
    const plan::Tree &people = *trees[static_cast<std::size_t>(plan::Axis::Organisation)];
    for (const diagnosis::Overdue &one : followUps) {
        const auto place = customers.find(one.account);
        if (!place)
            continue;
        const Date due = one.last ? Date::fromDayNumber(one.last->dayNumber() + limit) : today;
        reminders.push_back({ReminderKind::FollowUp,
                             due,
                             customers.node(*place).code,
                             customers.node(*place).name,
                             nameIn(people, one.person),
                             {}});
    }
}

/// A hold that ends with a period of its own, unless that is over.
void addHolds(std::vector<Reminder> &reminders, const store::Connection &connection,
              const calendar::FiscalCalendar &calendar, const Trees &trees, const Date &today)
{
    for (const plan::Hold &hold : store::readHolds(connection)) {
        const auto until = hold.until.empty() ? std::nullopt : calendar.parse(hold.until);
        if (!until || plan::hasEnded(hold, calendar, today.text()))
            continue;
        const plan::Tree &tree = *trees[static_cast<std::size_t>(hold.axis)];
        const auto place = tree.find(hold.node);
        reminders.push_back({ReminderKind::Hold,
                             lastDay(until->last()),
                             place ? tree.node(*place).code + '@' + calendar.text(hold.months) : std::string(),
                             hold.reason.empty() ? nameIn(tree, hold.node) : hold.reason,
                             hold.author,
                             {}});
    }
}

/// A month of the plan's year that is over, has actuals and is not closed.
void addMonths(std::vector<Reminder> &reminders, const store::Connection &connection,
               const calendar::FiscalCalendar &calendar, const Date &today)
{
    const auto closed = store::readClosedMonths(connection);
    for (const calendar::Month month : store::monthsWithActuals(connection))
        if (calendar.position(month) && lastDay(month) <= today &&
            std::find(closed.begin(), closed.end(), month) == closed.end())
            reminders.push_back({ReminderKind::Close, lastDay(month), month.text(), month.text(), {}, {}});
}

/// A problem that is not settled, by the day on which somebody wanted it to be.
void addProblems(std::vector<Reminder> &reminders, const store::Connection &connection)
{
    for (const plan::Record &row : store::readList(connection, plan::listKind("problems")))
        if (const auto due = Date::parse(row.text("due")); due && row.text("state") != "act")
            reminders.push_back(
                {ReminderKind::Problem, *due, row.text("code"), row.text("what"), row.text("owner"), "problems"});
}

/// The talk is with somebody: who that is says the reminder.
std::vector<plan::Talk> namedTalks(const store::Connection &connection, const plan::Tree &people)
{
    std::vector<plan::Talk> talks = store::readTalks(connection);
    for (plan::Talk &talk : talks)
        talk.agreed = nameIn(people, talk.person);
    return talks;
}

} // namespace

std::vector<plan::ScheduleStep> readDatedSchedule(const store::Connection &connection,
                                                  const plan::PlanSettings &settings)
{
    const auto starts = store::readProjectStarts(connection);
    const calendar::Month year = settings.calendar.start();
    std::vector<plan::ScheduleStep> steps = store::readSchedule(connection);
    for (plan::ScheduleStep &step : steps) {
        const auto project =
            std::find_if(starts.begin(), starts.end(), [&](const auto &each) { return each.first == step.project; });
        const Date start = project == starts.end() ? Date{year.year(), year.month(), 1} : project->second;
        const execution::StepDays days = execution::daysOf(step, start);
        step.from = days.from;
        step.until = days.until;
    }
    return steps;
}

std::vector<diagnosis::Overdue> readFollowUps(const store::Connection &connection, const Trees &trees,
                                              const Date &today)
{
    diagnosis::Input input;
    input.trees = trees;
    input.asOf = today;
    input.contacts = store::readContacts(connection);
    input.visits = store::readVisits(connection);
    input.opportunities = store::readOpportunities(connection);
    input.accounts = store::readAccounts(connection);
    return diagnosis::overdueFollowUps(input, daysWithoutContact(connection));
}

execution::ReminderInput readReminderInput(const store::Connection &connection, const plan::PlanSettings &settings,
                                           const Trees &trees, const std::vector<diagnosis::Overdue> &followUps,
                                           const Date &today)
{
    execution::ReminderInput input;
    input.calendar = settings.calendar;
    input.holidays = store::readHolidays(connection);
    input.projects = store::readProjects(connection);
    input.milestones = store::readMilestones(connection);
    input.actions = store::readActions(connection);
    input.schedule = readDatedSchedule(connection, settings);
    input.markers = store::readMarkers(connection);
    input.risks = store::readRisks(connection);
    input.cadences = store::readCadences(connection);
    input.talks = namedTalks(connection, *trees[static_cast<std::size_t>(plan::Axis::Organisation)]);
    input.training = store::readTraining(connection);
    addFollowUps(input.others, followUps, trees, daysWithoutContact(connection), today);
    addHolds(input.others, connection, settings.calendar, trees, today);
    addMonths(input.others, connection, settings.calendar, today);
    addProblems(input.others, connection);
    return input;
}

} // namespace quotasmith::ops
