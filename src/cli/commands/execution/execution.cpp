// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/execution/execution.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/execution/execution_json.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "text/convert.h"
#include "text/execution/execution_tables.h"
#include "text/export/workbook_words.h"

namespace quotasmith::cli {

namespace {

using text::ExecutionPart;

constexpr const char *kForms = "json|xlsx|csv";
constexpr const char *kParts =
    "strategies|returns|targets|chain|projects|milestones|results|schedule|trials|budget|risks|"
    "cadences|meetings|follow-ups|ogsmt|reminders|activity";

struct ExecutionOptions {
    std::string file, asOf, days, only, person;
    ExportOptions to;
};

/// What was read, and the part that is asked for.
struct Told {
    ops::Execution all;
    std::vector<ops::Activity> activity;
    std::optional<ExecutionPart> only;
};

std::optional<ExecutionPart> partOf(const ExecutionOptions &options)
{
    if (options.only.empty())
        return options.person.empty() ? std::nullopt : std::optional(ExecutionPart::Activity);
    const std::string code = requireWord("--only", options.only, kParts);
    for (const ExecutionPart part : text::executionParts())
        if (text::executionPartCode(part) == code)
            return part;
    return std::nullopt;
}

calendar::Date dayOf(const ExecutionOptions &options, const store::Connection &connection)
{
    if (options.asOf.empty())
        return ops::dayOf(connection);
    const auto day = calendar::Date::parse(options.asOf);
    if (!day)
        throw base::Error("date-wrong", {{"value", options.asOf}});
    return *day;
}

Told read(const store::Connection &connection, const ExecutionOptions &options)
{
    constexpr std::int64_t kMostDays = 3660;
    const std::int64_t ahead = findNumber("--days", options.days, 0).value_or(ops::kDaysAhead);
    const calendar::Date day = dayOf(options, connection);
    Told told;
    told.only = partOf(options);
    told.all = ops::readExecution(connection, day, static_cast<int>(std::min(ahead, kMostDays)));
    if (!told.only || *told.only == ExecutionPart::Activity)
        told.activity = ops::readActivity(connection, day, options.person);
    return told;
}

exchange::ExportTable tableOf(const Told &told, ExecutionPart part)
{
    return part == ExecutionPart::Activity ? text::activityTable(told.all, told.activity)
                                           : text::executionTable(told.all, part);
}

Json jsonOf(const Told &told)
{
    if (!told.only)
        return executionJson(told.all, told.activity);
    const std::string code(text::executionPartCode(*told.only));
    return {
        {"asOf", told.all.today.text()}, {"part", code}, {"rows", executionPartJson(told.all, told.activity, code)}};
}

void say(Output &output, const exchange::ExportTable &table, ExecutionPart part)
{
    output.line(text::executionPartName(part));
    if (table.rows.empty())
        return output.line(text::executionPartEmpty(part));
    Table shown;
    for (const exchange::ExportColumn &column : table.columns) {
        const bool isNumber = column.kind == exchange::ColumnKind::Money ||
                              column.kind == exchange::ColumnKind::Count || column.kind == exchange::ColumnKind::Ratio;
        shown.columns.push_back({text::fromUtf8(column.header), isNumber ? Align::Right : Align::Left});
    }
    for (const auto &row : table.rows) {
        auto &cells = shown.rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.push_back(text::cellText(row[i], table.columns[i]));
    }
    output.table(shown);
}

void say(Output &output, const Told &told)
{
    output.line(Cli::tr("As of %1").arg(text::fromUtf8(told.all.today.text())));
    for (const ExecutionPart part : text::executionParts()) {
        if (told.only && *told.only != part)
            continue;
        output.line({});
        say(output, tableOf(told, part), part);
    }
}

/// CSV is of one part, the reminders where none is named; the workbook of everything.
std::int64_t write(Context &context, const ExecutionOptions &options, const Told &told)
{
    Output &output = context.output();
    const std::string form =
        options.to.format.empty() && options.to.target.ends_with(".json") ? "json" : options.to.form();
    const ExecutionPart part = told.only.value_or(ExecutionPart::Reminders);
    const exchange::ExportTable table = tableOf(told, part);
    const std::string name = text::toUtf8(text::executionPartName(part));
    const auto sheets = told.only ? std::vector<exchange::NamedTable>{{name, table, 1}}
                                  : text::executionSheets(told.all, told.activity);
    if (form == "json")
        writeExport(output, options.to.target, output.jsonText(jsonOf(told)));
    else if (form == "xlsx")
        writeExport(output, options.to.target,
                    exchange::workbookBytes(sheets, text::workbookForm({}, context.surroundings().clock->now())));
    else
        writeExport(output, options.to.target, exchange::csvText(table, options.to.mark()));
    std::int64_t rows = static_cast<std::int64_t>(table.rows.size());
    if (form == "xlsx")
        for (rows = 0; const exchange::NamedTable &sheet : sheets)
            rows += static_cast<std::int64_t>(sheet.table.rows.size());
    return rows;
}

ExitCode execution(Context &context, const ExecutionOptions &options)
{
    requireExport(options.to, kForms);
    partOf(options);
    const Told told = read(context.openForReading(options.file)->connection(), options);
    Output &output = context.output();
    if (!options.to.format.empty() || !options.to.target.empty())
        answerExport(output, options.to, write(context, options, told));
    else if (output.isJson())
        output.json(jsonOf(told));
    else
        say(output, told);
    return ExitCode::Done;
}

} // namespace

void declareExecution(CommandLine &line)
{
    auto options = std::make_shared<ExecutionOptions>();
    Command command =
        line.add("execution",
                 Cli::tr("What is done about the targets: strategies, projects, budget, risks, reminders, activity"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--as-of", "DATE", options->asOf,
                Cli::tr("The day it is looked at (default: today, or the end of the last month with actuals)"))
        .option("--days", "N", options->days, Cli::tr("How far ahead reminders look (default: 31)"))
        .option("--only", kParts, options->only, Cli::tr("One part alone"))
        .option("--person", "CODE", options->person, Cli::tr("The activity of this node of the organisation alone"));
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return execution(context, *options); });
}

} // namespace quotasmith::cli
