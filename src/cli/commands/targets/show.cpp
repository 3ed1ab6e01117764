// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/show.h"

#include "cli/command_line.h"
#include "cli/commands/targets/board/goal_rows.h"
#include "cli/commands/targets/export.h"
#include "cli/commands/targets/rows.h"
#include "cli/words.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

struct ShowOptions : RowOptions {
    ExportOptions to; ///< nothing said: a table for people
};

QString columnName(calendar::MonthRange months, const calendar::FiscalCalendar &calendar)
{
    return months.isYear() ? Cli::tr("Year") : text::periodName(calendar, months);
}

/// A held number carries a star, so that the table says it without colour.
QString cellText(const text::BoardCell &cell)
{
    return cell.shown + (cell.isHeld ? QStringLiteral("*") : QString());
}

enum class Shape { OneMeasure, Board, CompanyBoard };

/// One measure: a row a node. A board: a row a measure and node, of the company alone a row a measure.
Table tableOf(const std::vector<text::BoardRow> &rows, const TargetRows &targets, Shape shape)
{
    Table table;
    if (shape != Shape::OneMeasure)
        table.columns.push_back({Cli::tr("Measure")});
    if (shape != Shape::CompanyBoard) {
        table.columns.push_back({Cli::tr("Code")});
        table.columns.push_back({Cli::tr("Name")});
    }
    const calendar::FiscalCalendar &calendar = targets.settings()->calendar;
    const std::vector<std::string> weeks =
        targets.weeks ? text::columnTexts(targets.form(), calendar) : std::vector<std::string>();
    for (std::size_t week = 0; week + 1 < weeks.size(); ++week)
        table.columns.push_back({text::fromUtf8(weeks[week]), Align::Right});
    for (const calendar::MonthRange months : spread::columnsOf(targets.weeks ? spread::Column::Year : targets.by))
        table.columns.push_back({columnName(months, calendar), Align::Right});
    for (const text::BoardRow &row : rows) {
        const plan::Node &node = row.tree->node(row.node);
        std::vector<QString> cells;
        if (shape != Shape::OneMeasure)
            cells.push_back(text::measureName(row.measure));
        if (shape != Shape::CompanyBoard) {
            cells.push_back(text::fromUtf8(node.code));
            cells.push_back(QString(2 * row.tree->depth(row.node), u' ') + text::nodeName(node));
        }
        for (const text::BoardCell &cell : row.cells)
            cells.push_back(cellText(cell));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void showAxis(Output &output, const TargetRows &targets, const RowOptions &options,
              const std::vector<text::BoardRow> &rows)
{
    const bool isAll = options.measure == "all";
    const QString what = isAll ? Cli::tr("all measures") : text::measureName(rows.front().measure);
    output.line(
        Cli::tr("%1: %2, %3").arg(text::axisName(rows.front().axis), what, text::ambitionName(options.ambition)));
    output.table(tableOf(rows, targets,
                         targets.companyOnly ? Shape::CompanyBoard
                         : isAll             ? Shape::Board
                                             : Shape::OneMeasure));
}

ExitCode showTargets(Context &context, const RowOptions &options)
{
    requireWords(options);
    const TargetRows targets = readRows(*context.openForReading(options.file), options);
    context.output().json(rowsJson(targets, options));
    sayRows(context.output(), targets, options);
    return ExitCode::Done;
}

} // namespace

void sayRows(Output &output, const TargetRows &targets, const RowOptions &options)
{
    const std::vector<text::BoardRow> board = targets.board();
    if (board.empty())
        output.line(Cli::tr("No targets yet"));
    bool isFirst = true;
    for (const plan::Axis axis : targets.axes) {
        std::vector<text::BoardRow> rows;
        std::copy_if(board.begin(), board.end(), std::back_inserter(rows),
                     [axis](const text::BoardRow &row) { return row.axis == axis; });
        if (rows.empty())
            continue;
        if (!isFirst)
            output.line({});
        isFirst = false;
        showAxis(output, targets, options, rows);
    }
    if (targets.settings()) {
        sayStreet(output, targets);
        sayGoals(output, targets.goals, *targets.settings());
    }
    if (options.approach)
        sayApproaches(output, targets);
}

void declareTargetsShow(CommandLine &line)
{
    auto options = std::make_shared<ShowOptions>();
    Command command = line.add("targets show", Cli::tr("Show targets as a table; a star marks what is held"));
    declareRows(command, options);
    command.flag("--approach", options->approach, Cli::tr("Also say how the numbers will be reached"));
    declareExport(command, options->to, kTargetForms);
    command.runs([options](Context &context) {
        const bool isExport = !options->to.format.empty() || !options->to.target.empty();
        return isExport ? exportTargets(context, *options, options->to) : showTargets(context, *options);
    });
}

} // namespace quotasmith::cli
