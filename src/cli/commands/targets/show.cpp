// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/show.h"

#include "cli/command_line.h"
#include "cli/commands/targets/rows.h"
#include "cli/words.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

QString columnName(calendar::MonthRange months, const calendar::FiscalCalendar &calendar)
{
    return months.isYear() ? Cli::tr("Year") : text::periodName(calendar, months);
}

/// A held number carries a star, so that the table says it without colour.
QString valueText(const spread::TargetRow &row, std::size_t column, calendar::MonthRange months, int decimals)
{
    const bool held = std::find(row.held.begin(), row.held.end(), months) != row.held.end();
    return text::amountText(row.values[column], decimals) + (held ? QStringLiteral("*") : QString());
}

Table tableOf(const store::PlanSheet &plan, plan::Axis axis, spread::Column by)
{
    const spread::TargetView view = spread::viewTargets(plan.sheet, axis, by);
    const plan::Tree &tree = plan.sheet.tree(axis);
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    Table table{{{Cli::tr("Code")}, {Cli::tr("Name")}}, {}};
    for (const calendar::MonthRange months : view.columns)
        table.columns.push_back({columnName(months, plan.settings.calendar), Align::Right});
    for (const spread::TargetRow &row : view.rows) {
        const plan::Node &node = tree.node(row.node);
        std::vector<QString> cells{text::fromUtf8(node.code),
                                   QString(2 * tree.depth(row.node), u' ') + text::nodeName(node)};
        for (std::size_t c = 0; c < view.columns.size(); ++c)
            cells.push_back(valueText(row, c, view.columns[c], decimals));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ExitCode showTargets(Context &context, const RowOptions &options)
{
    requireWords(options);
    Output &output = context.output();
    const TargetRows rows = readRows(*context.openForReading(options.file), options);
    output.json(rowsJson(rows, options));
    if (rows.sheets.empty())
        output.line(Cli::tr("No targets yet"));
    bool isFirst = true;
    for (const store::PlanSheet &plan : rows.sheets)
        for (const plan::Axis axis : rows.axes) {
            if (!isFirst)
                output.line({});
            isFirst = false;
            output.line(Cli::tr("%1: %2, %3")
                            .arg(text::axisName(axis), text::measureName(plan.sheet.measure),
                                 text::ambitionName(options.ambition)));
            output.table(tableOf(plan, axis, rows.by));
        }
    return ExitCode::Done;
}

} // namespace

void declareTargetsShow(CommandLine &line)
{
    auto options = std::make_shared<RowOptions>();
    Command command = line.add("targets show", Cli::tr("Show targets as a table; a star marks what is held"));
    declareRows(command, options);
    command.runs([options](Context &context) { return showTargets(context, *options); });
}

} // namespace quotasmith::cli
