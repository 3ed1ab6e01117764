// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/lists/execution_lists.h"

#include "core/store/queries/lists/dates.h"
#include "core/store/queries/lists/list_rows.h"

#include <algorithm>

namespace quotasmith::store {

using plan::Record;

namespace {

/// What a row calls another list's row by: the code for a name only one has; else as it is said.
class Codes {
public:
    Codes(const Connection &connection, std::string_view kind, std::string_view name)
    {
        for (const Record &record : rowsOf(connection, kind))
            m_rows.emplace_back(record.text("code"), record.text(name));
    }

    std::string of(const std::string &said) const
    {
        const auto isCode = [&](const auto &row) { return row.first == said; };
        const auto isNamed = [&](const auto &row) { return row.second == said; };
        if (std::any_of(m_rows.begin(), m_rows.end(), isCode) ||
            std::count_if(m_rows.begin(), m_rows.end(), isNamed) != 1)
            return said;
        return std::find_if(m_rows.begin(), m_rows.end(), isNamed)->first;
    }

private:
    std::vector<std::pair<std::string, std::string>> m_rows;
};

std::optional<calendar::MonthRange> monthsOf(const Connection &connection, const Record &record,
                                             const plan::PlanSettings &settings)
{
    const std::string text = record.text("period");
    if (text.empty())
        return std::nullopt;
    const auto period = required(settings.calendar.parse(text), connection, record);
    return required(settings.calendar.range(period), connection, record);
}

std::optional<plan::WeekSpan> weeksOf(const Connection &connection, const Record &record)
{
    const std::string text = record.text("weeks");
    if (text.empty())
        return std::nullopt;
    return required(plan::parseWeekSpan(text), connection, record);
}

} // namespace

std::vector<plan::StrategyTerms> readStrategyTerms(const Connection &connection)
{
    return all(connection, "strategies", [&](const Record &record) {
        return plan::StrategyTerms{record.text("code"), record.text("name"), record.number("monthlyCost"),
                                   record.month("from"), record.month("until")};
    });
}

std::vector<plan::StrategyMonth> readStrategyMonths(const Connection &connection)
{
    const Codes strategies(connection, "strategies", "name");
    return all(connection, "strategy-months", [&](const Record &record) {
        return plan::StrategyMonth{strategies.of(record.text("strategy")),
                                   required(record.month("month"), connection, record), record.number("cost"),
                                   record.number("return")};
    });
}

std::vector<plan::Milestone> readMilestones(const Connection &connection)
{
    const Codes projects(connection, "projects", "name");
    return all(connection, "milestones", [&](const Record &record) {
        return plan::Milestone{record.text("code"),
                               projects.of(record.text("project")),
                               record.text("text"),
                               required(dateOf(connection, record, "due"), connection, record),
                               dateOf(connection, record, "done"),
                               record.text("owner"),
                               required(record.rate("weight"), connection, record)};
    });
}

std::vector<plan::KeyResult> readKeyResults(const Connection &connection, const plan::PlanSettings &settings)
{
    const Codes projects(connection, "projects", "name");
    return all(connection, "results", [&](const Record &record) {
        return plan::KeyResult{record.text("code"),
                               projects.of(record.text("project")),
                               record.text("text"),
                               required(record.axis("axis"), connection, record),
                               record.node("node"),
                               record.measure("measure"),
                               monthsOf(connection, record, settings),
                               record.rate("start"),
                               record.rate("target"),
                               record.rate("present"),
                               record.text("owner")};
    });
}

std::vector<plan::ScheduleStep> readSchedule(const Connection &connection)
{
    const Codes projects(connection, "projects", "name");
    return all(connection, "schedule", [&](const Record &record) {
        return plan::ScheduleStep{record.text("code"),
                                  projects.of(record.text("project")),
                                  record.text("stage"),
                                  record.text("text"),
                                  weeksOf(connection, record),
                                  dateOf(connection, record, "start"),
                                  dateOf(connection, record, "from"),
                                  dateOf(connection, record, "until"),
                                  record.text("owner"),
                                  record.text("output"),
                                  required(plan::findActionStatus(record.text("status")), connection, record)};
    });
}

std::vector<plan::Trial> readTrials(const Connection &connection)
{
    return all(connection, "trials", [&](const Record &record) {
        return plan::Trial{record.text("code"),
                           required(record.node("product"), connection, record),
                           record.node("account"),
                           dateOf(connection, record, "from"),
                           dateOf(connection, record, "until"),
                           required(plan::findTrialOutcome(record.text("outcome")), connection, record)};
    });
}

std::vector<std::pair<std::string, calendar::Date>> readProjectStarts(const Connection &connection)
{
    std::vector<std::pair<std::string, calendar::Date>> starts;
    for (const Record &record : rowsOf(connection, "projects"))
        if (const auto start = dateOf(connection, record, "start"))
            starts.emplace_back(record.text("code"), *start);
    return starts;
}

std::vector<plan::BudgetLine> readBudget(const Connection &connection, const plan::PlanSettings &settings)
{
    return all(connection, "budget", [&](const Record &record) {
        return plan::BudgetLine{record.text("code"),
                                record.text("type"),
                                required(record.number("amount"), connection, record),
                                required(monthsOf(connection, record, settings), connection, record),
                                required(plan::findBudgetTurn(record.text("every")), connection, record),
                                record.text("owner")};
    });
}

std::vector<plan::SpendLine> readSpend(const Connection &connection)
{
    const Codes lines(connection, "budget", "type");
    return all(connection, "spend", [&](const Record &record) {
        return plan::SpendLine{record.text("code"), lines.of(record.text("budget")),
                               required(dateOf(connection, record, "date"), connection, record),
                               required(record.number("amount"), connection, record), record.text("text")};
    });
}

std::vector<plan::Risk> readRisks(const Connection &connection)
{
    return all(connection, "risks", [&](const Record &record) {
        return plan::Risk{record.text("code"),
                          record.text("text"),
                          required(record.number("likelihood"), connection, record),
                          required(record.number("impact"), connection, record),
                          record.text("plan"),
                          record.text("trigger"),
                          record.text("owner"),
                          required(plan::findRiskStatus(record.text("status")), connection, record),
                          dateOf(connection, record, "review")};
    });
}

} // namespace quotasmith::store
