// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ratio.h"
#include "text/convert.h"
#include "text/diagnosis/table_cells.h"
#include "text/execution/execution_text.h"
#include "text/execution/part_tables.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportTable;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExecutionTable)
};

ExportCell daysCell(const std::optional<int> &days)
{
    return days ? countCell(*days) : ExportCell();
}

ExportCell statusCell(plan::ActionStatus status)
{
    constexpr std::array<std::string_view, 4> kCodes{"open", "doing", "done", "dropped"};
    return cell(listWordName(kCodes[static_cast<std::size_t>(status)]));
}

constexpr int kMostPlaces = 4;

/// Decimals a number needs, at most so many.
int placesOf(const money::Rate &number)
{
    int places = 0;
    for (std::int64_t unit = 1; places < kMostPlaces && money::Rate(number.of(unit), unit) != number; ++places)
        unit *= 10;
    return places;
}

/// A number of a key result as its measure is written: money to the cent, shares as such, all else as it was typed.
ExportCell resultCell(const std::optional<money::Rate> &number, const plan::KeyResult &result,
                      const plan::PlanSettings &settings)
{
    if (!number)
        return {};
    const auto kind = result.measure ? std::optional(plan::kindOf(*result.measure)) : std::nullopt;
    const auto form = kind == plan::MeasureKind::Ratio ? std::optional(plan::ratioForm(*result.measure)) : std::nullopt;
    if (form == plan::RatioForm::Share)
        return *number;
    if (kind == plan::MeasureKind::Money || form == plan::RatioForm::Amount)
        return numberCell(number, settings.currency.exponent);
    return numberCell(number, placesOf(*number));
}

/// Where the numbers of a key result come from.
QString sourceOf(const ops::ResultState &state)
{
    if (state.isOfPlan)
        return state.isTargetOfPlan ? Words::tr("the actuals and targets") : Words::tr("the actuals");
    return state.isTargetOfPlan ? Words::tr("what was typed, and the targets") : Words::tr("what was typed");
}

QString strategyOf(const ops::Execution &all, const plan::Project &project)
{
    for (const plan::Strategy &one : all.strategies)
        if (one.code == project.strategy)
            return fromUtf8(one.name);
    return fromUtf8(project.strategy);
}

std::string nameOf(const ops::Execution &all, const std::string &project)
{
    for (const plan::Project &one : all.projects)
        if (one.code == project)
            return one.name;
    return project;
}

} // namespace

ExportTable projectsTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Project")), column(Words::tr("Owner")),
                       column(Words::tr("Status")), column(Words::tr("Done"), ColumnKind::Ratio),
                       column(Words::tr("Should be"), ColumnKind::Ratio), column(Words::tr("Next milestone")),
                       column(Words::tr("Due"), ColumnKind::Date), column(Words::tr("Days late"), ColumnKind::Count),
                       column(Words::tr("Strategy"))},
                      {}};
    for (std::size_t i = 0; i < all.projects.size(); ++i) {
        const plan::Project &one = all.projects[i];
        const execution::ProjectState &state = all.states[i];
        const plan::Milestone *next = state.next ? &all.milestones[*state.next] : nullptr;
        table.rows.push_back({one.code, one.name, one.owner, statusCell(one.status), state.progress, state.expected,
                              next ? ExportCell(next->text) : ExportCell(),
                              next ? ExportCell(next->due.text()) : dayCell(one.due), daysCell(state.daysLate),
                              cell(strategyOf(all, one))});
    }
    return table;
}

ExportTable milestonesTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Project")), column(Words::tr("Milestone")),
                       column(Words::tr("Due"), ColumnKind::Date), column(Words::tr("Done on"), ColumnKind::Date),
                       column(Words::tr("Days late"), ColumnKind::Count), column(Words::tr("Owner"))},
                      {}};
    const auto add = [&](const plan::Milestone &one) {
        table.rows.push_back({one.code, nameOf(all, one.project), one.text, one.due.text(), dayCell(one.done),
                              daysCell(execution::daysLate(one, all.today)), one.owner});
    };
    std::vector<bool> seen(all.milestones.size());
    for (const execution::ProjectState &state : all.states)
        for (const std::size_t i : state.milestones) {
            add(all.milestones[i]);
            seen[i] = true;
        }
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (!seen[i])
            add(all.milestones[i]);
    return table;
}

ExportTable resultsTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Project")), column(Words::tr("Key result")),
                       column(Words::tr("Start"), ColumnKind::Money), column(Words::tr("Now"), ColumnKind::Money),
                       column(Words::tr("Target"), ColumnKind::Money), column(Words::tr("Done"), ColumnKind::Ratio),
                       column(Words::tr("Numbers are of"))},
                      {}};
    for (std::size_t i = 0; i < all.results.size(); ++i) {
        const plan::KeyResult &one = all.results[i];
        const ops::ResultState &state = all.resultStates[i];
        table.rows.push_back({one.code, nameOf(all, one.project), one.text, resultCell(one.start, one, all.settings),
                              resultCell(state.present, one, all.settings), resultCell(state.target, one, all.settings),
                              shareCell(state.progress), cell(sourceOf(state))});
    }
    return table;
}

ExportTable scheduleTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Stage")), column(Words::tr("Step")),
                       column(Words::tr("Weeks")), column(Words::tr("From"), ColumnKind::Date),
                       column(Words::tr("Until"), ColumnKind::Date), column(Words::tr("Owner")),
                       column(Words::tr("Output")), column(Words::tr("Status"))},
                      {}};
    for (const plan::ScheduleStep &one : all.schedule)
        table.rows.push_back({one.code, one.stage, one.text, one.weeks ? cell(weekSpanName(*one.weeks)) : ExportCell(),
                              dayCell(one.from), dayCell(one.until), one.owner, one.output, statusCell(one.status)});
    return table;
}

ExportTable trialsTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Product")), column(Words::tr("On trial"), ColumnKind::Count),
                       column(Words::tr("Succeeded"), ColumnKind::Count),
                       column(Words::tr("Failed"), ColumnKind::Count),
                       column(Words::tr("Success rate"), ColumnKind::Ratio)},
                      {}};
    for (const execution::TrialCount &one : all.trials)
        table.rows.push_back({nameCell(all.tree(plan::Axis::Product), one.product), countCell(one.running),
                              countCell(one.succeeded), countCell(one.failed), shareCell(one.successRate())});
    return table;
}

} // namespace quotasmith::text
