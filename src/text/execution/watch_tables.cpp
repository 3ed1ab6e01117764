// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "text/convert.h"
#include "text/diagnosis/table_cells.h"
#include "text/execution/execution_tables.h"
#include "text/execution/execution_text.h"
#include "text/execution/part_tables.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportTable;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExecutionTable)
};

ExportCell knownCount(const std::optional<std::int64_t> &count)
{
    return count ? countCell(*count) : ExportCell();
}

/// Spending outside every slice of its line.
std::int64_t besideSlices(const execution::BudgetState &state)
{
    std::int64_t beside = money::addUnits(state.spentIn({}), state.outside);
    for (const execution::BudgetSlice &slice : state.slices)
        beside = money::subtractUnits(beside, slice.spent);
    return beside;
}

void addSlice(ExportTable &table, const ops::Execution &all, const plan::BudgetLine &line, const QString &period,
              std::int64_t planned, std::int64_t spent)
{
    const std::int64_t left = money::subtractUnits(planned, spent);
    table.rows.push_back({line.code, line.type, cell(period), moneyCell(planned, all.settings),
                          moneyCell(spent, all.settings), moneyCell(left, all.settings),
                          planned > 0 ? ExportCell(money::Rate(spent, planned)) : ExportCell(),
                          left < 0 ? cell(Words::tr("overspent")) : ExportCell(std::string()), line.owner});
}

/// A week and a person.
ExportCell weekly(const execution::ActivityNeed &need, const std::optional<std::int64_t> &all)
{
    return knownCount(need.aWeek(all));
}

/// What was done, a week and a person.
ExportCell doneWeekly(std::int64_t done, int people)
{
    if (people <= 0)
        return {};
    return numberCell(money::Rate(done, std::int64_t{ops::kWeeksDone} * people), 1);
}

} // namespace

ExportTable budgetTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Type")), column(Words::tr("Period")),
                       column(Words::tr("Set aside"), ColumnKind::Money), column(Words::tr("Spent"), ColumnKind::Money),
                       column(Words::tr("Left"), ColumnKind::Money), column(Words::tr("Used"), ColumnKind::Ratio),
                       column(Words::tr("Mark")), column(Words::tr("Owner"))},
                      {}};
    for (std::size_t i = 0; i < all.budget.size(); ++i) {
        const execution::BudgetState &state = all.spending.lines[i];
        for (const execution::BudgetSlice &slice : state.slices)
            addSlice(table, all, all.budget[i], fromUtf8(all.settings.calendar.text(slice.months)), slice.planned,
                     slice.spent);
        if (const std::int64_t beside = besideSlices(state); beside != 0)
            addSlice(table, all, all.budget[i], Words::tr("outside its period"), 0, beside);
    }
    for (const std::size_t i : all.spending.nowhere)
        addSlice(table, all, {all.spend[i].code, all.spend[i].budget, 0, {}, {}, {}}, Words::tr("no such line"), 0,
                 all.spend[i].amount);
    return table;
}

ExportTable risksTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Risk")),
                       column(Words::tr("Likelihood"), ColumnKind::Count),
                       column(Words::tr("Impact"), ColumnKind::Count), column(Words::tr("Score"), ColumnKind::Count),
                       column(Words::tr("Weight")), column(Words::tr("Plan")), column(Words::tr("Trigger")),
                       column(Words::tr("Owner")), column(Words::tr("Status"))},
                      {}};
    std::vector<const plan::Risk *> risks;
    for (const plan::Risk &risk : all.risks)
        risks.push_back(&risk);
    std::stable_sort(risks.begin(), risks.end(),
                     [](const auto *a, const auto *b) { return execution::scoreOf(*a) > execution::scoreOf(*b); });
    for (const plan::Risk *one : risks) {
        const std::int64_t score = execution::scoreOf(*one);
        table.rows.push_back({one->code, one->text, countCell(one->likelihood), countCell(one->impact),
                              countCell(score), cell(riskBandName(execution::bandOf(score, all.riskLimits))), one->plan,
                              one->trigger, one->owner, cell(listWordName(plan::riskStatusCode(one->status)))});
    }
    return table;
}

ExportTable cadencesTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Indicator")), column(Words::tr("Cadence")),
                       column(Words::tr("Owner")), column(Words::tr("Last reading"), ColumnKind::Date),
                       column(Words::tr("Next due"), ColumnKind::Date), column(Words::tr("When"))},
                      {}};
    for (std::size_t i = 0; i < all.cadences.size(); ++i) {
        const plan::WatchedIndicator &one = all.cadences[i];
        const auto &due = all.readingsDue[i];
        table.rows.push_back({one.code, one.indicator, cell(cadenceName(one.cadence)), one.owner, dayCell(one.last),
                              dayCell(due),
                              due ? cell(daysLeftText(due->dayNumber() - all.today.dayNumber())) : ExportCell()});
    }
    return table;
}

ExportTable meetingsTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Day"), ColumnKind::Date),
                       column(Words::tr("Meeting")), column(Words::tr("Agenda")), column(Words::tr("People")),
                       column(Words::tr("Notes")), column(Words::tr("Decided"))},
                      {}};
    for (const plan::Meeting &one : all.meetings)
        table.rows.push_back({one.code, dayCell(one.day), cell(listWordName(plan::meetingKindCode(one.kind))),
                              cell(meetingAgenda(one.kind)), one.people, one.notes, one.decided});
    return table;
}

ExportTable followUpsTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Customer")), column(Words::tr("Person")),
                       column(Words::tr("Last contact"), ColumnKind::Date),
                       column(Words::tr("Days"), ColumnKind::Count)},
                      {}};
    const plan::Tree &customers = all.tree(plan::Axis::Customer), &people = all.tree(plan::Axis::Organisation);
    for (const diagnosis::Overdue &one : all.followUps)
        table.rows.push_back({codeCell(customers, one.account), nameCell(customers, one.account),
                              nameCell(people, one.person), dayCell(one.last),
                              one.days ? countCell(*one.days) : ExportCell()});
    return table;
}

ExportTable remindersTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Due"), ColumnKind::Date), column(Words::tr("When")), column(Words::tr("What")),
                       column(Words::tr("About")), column(Words::tr("Who")), column(Words::tr("Code"))},
                      {}};
    for (const execution::Reminder &one : all.reminders)
        table.rows.push_back({one.due.text(), cell(daysLeftText(one.daysLeft(all.today))),
                              cell(reminderKindName(one.kind)), one.text, one.owner, one.key});
    return table;
}

ExportTable activityTable(const ops::Execution &all, const std::vector<ops::Activity> &activity)
{
    ExportTable table{
        {column(Words::tr("Code")), column(Words::tr("Who")), column(Words::tr("To go"), ColumnKind::Money),
         column(Words::tr("A deal"), ColumnKind::Money), column(Words::tr("Win rate"), ColumnKind::Ratio),
         column(Words::tr("Deals"), ColumnKind::Count), column(Words::tr("Opportunities"), ColumnKind::Count),
         column(Words::tr("Leads"), ColumnKind::Count), column(Words::tr("Leads a week"), ColumnKind::Count),
         column(Words::tr("Came in"), ColumnKind::Count), column(Words::tr("Visits a week"), ColumnKind::Count),
         column(Words::tr("Made"), ColumnKind::Count), column(Words::tr("Calls a week"), ColumnKind::Count),
         column(Words::tr("Called"), ColumnKind::Count), column(Words::tr("Ratios of"))},
        {}};
    for (const ops::Activity &one : activity) {
        const execution::ActivityNeed &need = one.need;
        const auto &size = one.ratios.dealSize;
        table.rows.push_back(
            {one.node.code, cell(nodeName(one.node)), one.target ? moneyCell(need.target, all.settings) : ExportCell(),
             size ? moneyCell(size->of(1), all.settings) : ExportCell(), shareCell(one.ratios.winRate),
             knownCount(need.deals), knownCount(need.opportunities), knownCount(need.leads), weekly(need, need.leads),
             doneWeekly(one.leads, need.people), weekly(need, need.visits), doneWeekly(one.visits, need.people),
             weekly(need, need.calls), doneWeekly(one.calls, need.people), cell(ratioSourceName(one))});
    }
    return table;
}

} // namespace quotasmith::text
