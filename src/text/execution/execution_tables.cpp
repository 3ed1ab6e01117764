// SPDX-License-Identifier: Apache-2.0
#include "text/execution/execution_tables.h"

#include "core/base/check.h"
#include "text/convert.h"
#include "text/execution/part_tables.h"
#include "text/format.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportTable;

struct Part {
    ExecutionPart part;
    std::string_view code;
    const char *name;
    const char *empty;
    ExportTable (*table)(const ops::Execution &);
};

constexpr std::array kParts{
    Part{ExecutionPart::Strategies, "strategies", QT_TRANSLATE_NOOP("Execution", "Strategies"),
         QT_TRANSLATE_NOOP("Execution", "No strategy yet."), strategiesTable},
    Part{ExecutionPart::Returns, "returns", QT_TRANSLATE_NOOP("Execution", "Cost and return by month"),
         QT_TRANSLATE_NOOP("Execution", "No month of a strategy says its cost and return yet."), returnsTable},
    Part{ExecutionPart::Targets, "targets", QT_TRANSLATE_NOOP("Execution", "Targets and strategies"),
         QT_TRANSLATE_NOOP("Execution", "No target yet."), servedTable},
    Part{ExecutionPart::Chain, "chain", QT_TRANSLATE_NOOP("Execution", "From target to activity"),
         QT_TRANSLATE_NOOP("Execution", "No target, strategy or activity yet."), chainTable},
    Part{ExecutionPart::Projects, "projects", QT_TRANSLATE_NOOP("Execution", "Projects"),
         QT_TRANSLATE_NOOP("Execution", "No project yet."), projectsTable},
    Part{ExecutionPart::Milestones, "milestones", QT_TRANSLATE_NOOP("Execution", "Milestones"),
         QT_TRANSLATE_NOOP("Execution", "No milestone yet."), milestonesTable},
    Part{ExecutionPart::Results, "results", QT_TRANSLATE_NOOP("Execution", "Key results"),
         QT_TRANSLATE_NOOP("Execution", "No key result yet."), resultsTable},
    Part{ExecutionPart::Schedule, "schedule", QT_TRANSLATE_NOOP("Execution", "Execution table"),
         QT_TRANSLATE_NOOP("Execution", "No step yet."), scheduleTable},
    Part{ExecutionPart::Trials, "trials", QT_TRANSLATE_NOOP("Execution", "Trials of new products"),
         QT_TRANSLATE_NOOP("Execution", "No trial yet."), trialsTable},
    Part{ExecutionPart::Budget, "budget", QT_TRANSLATE_NOOP("Execution", "Budget and spending"),
         QT_TRANSLATE_NOOP("Execution", "No budget yet."), budgetTable},
    Part{ExecutionPart::Risks, "risks", QT_TRANSLATE_NOOP("Execution", "Risks"),
         QT_TRANSLATE_NOOP("Execution", "No risk yet."), risksTable},
    Part{ExecutionPart::Cadences, "cadences", QT_TRANSLATE_NOOP("Execution", "Indicators to read"),
         QT_TRANSLATE_NOOP("Execution", "No indicator with a cadence yet."), cadencesTable},
    Part{ExecutionPart::Meetings, "meetings", QT_TRANSLATE_NOOP("Execution", "Meetings"),
         QT_TRANSLATE_NOOP("Execution", "No meeting yet."), meetingsTable},
    Part{ExecutionPart::FollowUps, "follow-ups", QT_TRANSLATE_NOOP("Execution", "Customers to call"),
         QT_TRANSLATE_NOOP("Execution", "Everybody was spoken to in time."), followUpsTable},
    Part{ExecutionPart::Ogsmt, "ogsmt", QT_TRANSLATE_NOOP("Execution", "Goal sheet and targets"),
         QT_TRANSLATE_NOOP("Execution", "No row of the OGSMT sheet yet."), ogsmtTable},
    Part{ExecutionPart::Reminders, "reminders", QT_TRANSLATE_NOOP("Execution", "Reminders"),
         QT_TRANSLATE_NOOP("Execution", "Nothing is due."), remindersTable},
    Part{ExecutionPart::Activity, "activity", QT_TRANSLATE_NOOP("Execution", "Reverse funnel"),
         QT_TRANSLATE_NOOP("Execution", "No target yet."), nullptr},
};

constexpr auto kOrder = [] {
    std::array<ExecutionPart, kParts.size()> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = kParts[i].part;
    return order;
}();

const Part &partOf(ExecutionPart part)
{
    return kParts[static_cast<std::size_t>(part)];
}

} // namespace

std::span<const ExecutionPart> executionParts()
{
    return kOrder;
}

std::string_view executionPartCode(ExecutionPart part)
{
    return partOf(part).code;
}

QString executionPartName(ExecutionPart part)
{
    return QCoreApplication::translate("Execution", partOf(part).name);
}

QString executionPartEmpty(ExecutionPart part)
{
    return QCoreApplication::translate("Execution", partOf(part).empty);
}

ExportTable executionTable(const ops::Execution &execution, ExecutionPart part)
{
    QS_CHECK(partOf(part).table);
    return partOf(part).table(execution);
}

std::vector<exchange::NamedTable> executionSheets(const ops::Execution &execution,
                                                  const std::vector<ops::Activity> &activity)
{
    std::vector<exchange::NamedTable> sheets;
    for (const Part &part : kParts)
        sheets.push_back({toUtf8(executionPartName(part.part)),
                          part.table ? part.table(execution) : activityTable(execution, activity), 1});
    return sheets;
}

QString cellText(const exchange::ExportCell &cell, const exchange::ExportColumn &column)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return fromUtf8(*text);
    if (const auto *figure = std::get_if<exchange::Figure>(&cell))
        return amountText(figure->units, figure->decimals);
    if (const auto *units = std::get_if<std::int64_t>(&cell))
        return amountText(*units, column.kind == ColumnKind::Money ? column.decimals : 0);
    if (const auto *rate = std::get_if<money::Rate>(&cell))
        return rateText(*rate);
    return noValue();
}

} // namespace quotasmith::text
