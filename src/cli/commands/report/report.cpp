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
#include "report/papers/letter_papers.h"
#include "report/papers/review_paper.h"

namespace quotasmith::cli {

namespace {

struct ReportOptions {
    std::string file, target, person, period, axis = "organisation", measure;
    bool isAll = false;
    SpanOptions span;
};

void requireWho(const ReportOptions &options)
{
    if (options.isAll && !options.person.empty())
        throw base::Error("options-exclusive", {{"first", "--person"}, {"second", "--all"}});
    if (!options.isAll && options.person.empty())
        throw base::Error("option-needed", {{"option", "--person"}});
}

ExitCode printStatements(Context &context, const ReportOptions &options)
{
    requireWho(options);
    requirePdfOrFolder(options.target);
    const auto document = context.openForReading(options.file);
    writePapers(context, "statement", options.target,
                report::statementPapers(document->connection(), options.person, options.period));
    return ExitCode::Done;
}

ExitCode printLetters(Context &context, const ReportOptions &options)
{
    requireWho(options);
    requirePdfOrFolder(options.target);
    const auto document = context.openForReading(options.file);
    writePapers(context, "letter", options.target, report::letterPapers(document->connection(), options.person));
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
               report::decompositionPaper(document->connection(), axis, measure));
    return ExitCode::Done;
}

ExitCode printDiagnosis(Context &context, const ReportOptions &options)
{
    requirePdf(options.target);
    const auto document = context.openForReading(options.file);
    writePaper(context, "diagnosis", options.target,
               report::diagnosisPaper(document->connection(), requestOf(options.span, document->connection())));
    return ExitCode::Done;
}

ExitCode printReview(Context &context, const ReportOptions &options)
{
    requirePdf(options.target);
    const auto document = context.openForReading(options.file);
    const store::Connection &connection = document->connection();
    const ops::ReviewRequest request{options.period, requireAxis(options.axis),
                                     options.measure.empty() ? store::readSettings(connection).money
                                                             : requireMeasure(options.measure)};
    writePaper(context, "review", options.target,
               report::reviewPaper(ops::readReview(connection, request), connection));
    return ExitCode::Done;
}

constexpr const char *kPeriodWords = "P";

void declarePersons(Command &command, ReportOptions &options)
{
    command.option("--person", "CODE", options.person, Cli::tr("The person, by code"))
        .flag("--all", options.isAll, Cli::tr("Everybody"));
}

void declareTarget(Command &command, ReportOptions &options, const char *shape)
{
    command.needed("-o,--output", shape, options.target, Cli::tr("The PDF to write; into a folder one a person"));
}

} // namespace

void declareReport(CommandLine &line)
{
    line.addGroup("report", Cli::tr("Papers as PDF: statements, decomposition, letters, diagnosis, review"));
    auto statement = std::make_shared<ReportOptions>();
    Command statements = line.add("report statement", Cli::tr("What a person is paid, line by line, to sign"));
    statements.argument("FILE", statement->file, Cli::tr("The plan"))
        .needed("--period", kPeriodWords, statement->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05"));
    declarePersons(statements, *statement);
    declareTarget(statements, *statement, "OUT.pdf|FOLDER");
    statements.runs([statement](Context &context) { return printStatements(context, *statement); });

    auto letter = std::make_shared<ReportOptions>();
    Command letters = line.add("report letter", Cli::tr("Letters of responsibility: targets, ways, pay, signatures"));
    letters.argument("FILE", letter->file, Cli::tr("The plan"));
    declarePersons(letters, *letter);
    declareTarget(letters, *letter, "OUT.pdf|FOLDER");
    letters.runs([letter](Context &context) { return printLetters(context, *letter); });

    auto whole = std::make_shared<ReportOptions>();
    line.add("report decomposition", Cli::tr("The targets of an axis by quarter"))
        .argument("FILE", whole->file, Cli::tr("The plan"))
        .option("--axis", kAxisWords, whole->axis, Cli::tr("The axis (default: organisation)"))
        .option("--measure", "M", whole->measure, Cli::tr("The measure (default: the plan's money)"))
        .needed("-o,--output", "OUT.pdf", whole->target, Cli::tr("The PDF to write"))
        .runs([whole](Context &context) { return printDecomposition(context, *whole); });

    auto diagnosis = std::make_shared<ReportOptions>();
    Command found = line.add("report diagnosis", Cli::tr("What the diagnosis found, with evidence"));
    found.argument("FILE", diagnosis->file, Cli::tr("The plan"));
    declareSpan(found, diagnosis->span);
    found.needed("-o,--output", "OUT.pdf", diagnosis->target, Cli::tr("The PDF to write"))
        .runs([diagnosis](Context &context) { return printDiagnosis(context, *diagnosis); });

    auto review = std::make_shared<ReportOptions>();
    line.add("report review", Cli::tr("Plan against actual of a period, with a chart"))
        .argument("FILE", review->file, Cli::tr("The plan"))
        .needed("--period", kPeriodWords, review->period, Cli::tr("2027, 2027Q2, 2027-05, 2027-W18, 2027-05-03 or ytd"))
        .option("--axis", kAxisWords, review->axis, Cli::tr("The axis (default: organisation)"))
        .option("--measure", "M", review->measure, Cli::tr("The measure (default: the plan's money)"))
        .needed("-o,--output", "OUT.pdf", review->target, Cli::tr("The PDF to write"))
        .runs([review](Context &context) { return printReview(context, *review); });
}

} // namespace quotasmith::cli
