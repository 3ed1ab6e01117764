// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/report/report.h"

#include "cli/command_line.h"
#include "cli/commands/diagnosis/diagnosed.h"
#include "cli/commands/report/paper_output.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/tables/settings.h"
#include "report/papers/decomposition_paper.h"
#include "report/papers/diagnosis_paper.h"
#include "report/papers/execution_paper.h"
#include "report/papers/letter/letter_papers.h"
#include "report/papers/review_paper.h"

namespace quotasmith::cli {

namespace {

struct ReportOptions {
    std::string file, target, person, below, period, axis = "organisation", measure, node, asOf;
    bool isAll = false;
    SpanOptions span;
};

/// One of the three at most; everybody where none is named.
report::Whose whoseOf(const ReportOptions &options)
{
    const auto refuse = [](bool areBoth, const char *first, const char *second) {
        if (areBoth)
            throw base::Error("options-exclusive", {{"first", first}, {"second", second}});
    };
    refuse(options.isAll && !options.person.empty(), "--person", "--all");
    refuse(options.isAll && !options.below.empty(), "--below", "--all");
    refuse(!options.person.empty() && !options.below.empty(), "--person", "--below");
    return options.below.empty() ? report::Whose{options.person, false} : report::Whose{options.below, true};
}

/// The plan's year where none is named.
std::string periodOf(const ReportOptions &options, const store::Connection &connection)
{
    const calendar::FiscalCalendar calendar = store::readSettings(connection).calendar;
    return options.period.empty() ? calendar.text(calendar::MonthRange()) : options.period;
}

ExitCode printStatements(Context &context, const ReportOptions &options)
{
    const report::Whose whose = whoseOf(options);
    requirePdfOrFolder(options.target);
    const auto document = context.openForReading(options.file);
    writePapers(context, "statement", options.target,
                report::statementPapers(document->connection(), whose, periodOf(options, document->connection())));
    return ExitCode::Done;
}

ExitCode printLetters(Context &context, const ReportOptions &options)
{
    const report::Whose whose = whoseOf(options);
    requirePdfOrFolder(options.target);
    const auto document = context.openForReading(options.file);
    writePapers(context, "letter", options.target, report::letterPapers(document->connection(), whose, options.period));
    return ExitCode::Done;
}

ExitCode printExecution(Context &context, const ReportOptions &options)
{
    requirePdf(options.target);
    const auto day = options.asOf.empty() ? std::nullopt : calendar::Date::parse(options.asOf);
    if (!options.asOf.empty() && !day)
        throw base::Error("date-wrong", {{"value", options.asOf}});
    const auto document = context.openForReading(options.file);
    const store::Connection &connection = document->connection();
    const ops::Execution execution = ops::readExecution(connection, day ? *day : ops::dayOf(connection));
    writePaper(context, "execution", options.target, report::executionPaper(execution, connection, options.node));
    return ExitCode::Done;
}

ExitCode printDecomposition(Context &context, const ReportOptions &options)
{
    requirePdf(options.target);
    const plan::Axis axis = requireAxis(options.axis);
    std::optional<plan::Measure> measure;
    if (!options.measure.empty())
        measure = requireMeasure(options.measure);
    const auto document = context.openForReading(options.file);
    writePaper(context, "decomposition", options.target,
               report::decompositionPaper(document->connection(), axis, measure, options.period));
    return ExitCode::Done;
}

ExitCode printDiagnosis(Context &context, const ReportOptions &options)
{
    if (!options.period.empty() && !(options.span.from.empty() && options.span.to.empty()))
        throw base::Error("options-exclusive",
                          {{"first", "--period"}, {"second", options.span.from.empty() ? "--to" : "--from"}});
    requirePdf(options.target);
    SpanOptions span = options.span;
    if (!options.period.empty())
        span.to = options.period;
    const auto document = context.openForReading(options.file);
    writePaper(context, "diagnosis", options.target,
               report::diagnosisPaper(document->connection(), requestOf(span, document->connection())));
    return ExitCode::Done;
}

ExitCode printReview(Context &context, const ReportOptions &options)
{
    requirePdf(options.target);
    const auto document = context.openForReading(options.file);
    const store::Connection &connection = document->connection();
    const ops::ReviewRequest request{options.period.empty() ? "ytd" : options.period, requireAxis(options.axis),
                                     options.measure.empty() ? store::readSettings(connection).money
                                                             : requireMeasure(options.measure)};
    writePaper(context, "review", options.target,
               report::reviewPaper(ops::readReview(connection, request), connection));
    return ExitCode::Done;
}

/// Of whom, and where to.
void declarePersons(Command &command, ReportOptions &options)
{
    command.option("--person", "CODE", options.person, Cli::tr("The person, by code"))
        .option("--below", "CODE", options.below, Cli::tr("A team or region, and everybody below it"))
        .flag("--all", options.isAll, Cli::tr("Everybody (the default)"))
        .needed("-o,--output", "OUT.pdf|FOLDER", options.target,
                Cli::tr("The PDF to write; into a folder one a person"));
}

/// Of which axis and measure, and where to.
void declareWhat(Command &command, ReportOptions &options)
{
    command.option("--axis", kAxisWords, options.axis, Cli::tr("The axis (default: organisation)"))
        .option("--measure", "M", options.measure, Cli::tr("The measure (default: the plan's money)"))
        .needed("-o,--output", "OUT.pdf", options.target, Cli::tr("The PDF to write"));
}

void declareStatements(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    Command command = line.add("report statement", Cli::tr("What a person is paid, line by line, to sign"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05 (default: the year)"));
    declarePersons(command, *options);
    command.runs([options](Context &context) { return printStatements(context, *options); });
}

void declareLetters(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    Command command = line.add("report letter", Cli::tr("Letters of responsibility: targets, ways, pay, signatures"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05 (default: the year)"));
    declarePersons(command, *options);
    command.runs([options](Context &context) { return printLetters(context, *options); });
}

void declareDecomposition(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    Command command = line.add("report decomposition", Cli::tr("The targets of an axis by quarter"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05 (default: the year)"));
    declareWhat(command, *options);
    command.runs([options](Context &context) { return printDecomposition(context, *options); });
}

void declareDiagnosisPaper(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    Command command = line.add("report diagnosis", Cli::tr("What the diagnosis found, with evidence"));
    command.argument("FILE", options->file, Cli::tr("The plan"));
    declareSpan(command, options->span);
    command
        .option("--period", "P", options->period, Cli::tr("Twelve months up to its last, instead of --from and --to"))
        .needed("-o,--output", "OUT.pdf", options->target, Cli::tr("The PDF to write"))
        .runs([options](Context &context) { return printDiagnosis(context, *options); });
}

void declareReviewPaper(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    Command command = line.add("report review", Cli::tr("Plan against actual of a period, with a chart"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period,
                Cli::tr("2027, 2027Q2, 2027-05, 2027-W18, 2027-05-03 or ytd (default)"));
    declareWhat(command, *options);
    command.runs([options](Context &context) { return printReview(context, *options); });
}

void declareExecutionPaper(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    Command command =
        line.add("report execution", Cli::tr("Projects, strategies, actions, budget, risks, reminders and minutes"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--node", "CODE", options->node,
                Cli::tr("Only what this node of the organisation and all below it own"))
        .option("--as-of", "DATE", options->asOf,
                Cli::tr("The day it is looked at (default: today, or the end of the last month with actuals)"))
        .needed("-o,--output", "OUT.pdf", options->target, Cli::tr("The PDF to write"));
    command.runs([options](Context &context) { return printExecution(context, *options); });
}

} // namespace

void declareReport(CommandLine &line)
{
    line.addGroup("report", Cli::tr("Papers as PDF: statements, decomposition, letters, diagnosis, review, execution"));
    declareStatements(line);
    declareLetters(line);
    declareDecomposition(line);
    declareDiagnosisPaper(line);
    declareReviewPaper(line);
    declareExecutionPaper(line);
}

} // namespace quotasmith::cli
