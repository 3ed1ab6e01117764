// SPDX-License-Identifier: Apache-2.0
#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/score/answered_table.h"
#include "cli/commands/score/score_commands.h"
#include "cli/commands/score/score_json.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "text/convert.h"
#include "text/review/score_tables.h"
#include "text/review/score_words.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

struct ProblemOptions {
    std::string file, period, source, key, what;
    ops::ProblemStep said;
    ExportOptions to;
};

ExitCode suggest(Context &context, const ProblemOptions &options)
{
    requireExport(options.to, kTableForms);
    const auto document = context.openForReading(options.file);
    const ops::Problems problems = ops::readProblems(document->connection(), options.period);
    answerTables(context, options.to,
                 {{text::toUtf8(Cli::tr("Suggested problems")), text::suggestedTable(problems), 3}},
                 suggestedJson(problems));
    if (problems.suggested.empty() && options.to.format.empty() && options.to.target.empty())
        context.output().line(Cli::tr("Nothing deviates beyond its limit."));
    return ExitCode::Done;
}

const review::SuggestedProblem &require(const ops::Problems &problems, const std::string &source)
{
    const auto found = std::find_if(problems.suggested.begin(), problems.suggested.end(),
                                    [&source](const review::SuggestedProblem &one) { return one.source == source; });
    if (found != problems.suggested.end())
        return *found;
    for (const plan::Record &row : problems.rows)
        if (row.text("source") == source)
            throw base::Error("problem-known", {{"source", source}, {"key", row.text("code")}});
    std::vector<std::string> known;
    for (const review::SuggestedProblem &one : problems.suggested)
        known.push_back(one.source);
    std::string nearest;
    for (const std::string &one : base::nearest(source, known))
        nearest += (nearest.empty() ? "" : ", ") + one;
    throw base::Error("problem-unknown", {{"source", source}, {"nearest", nearest}});
}

/// The period stands at the end of what a suggestion is called.
std::string periodOf(const ProblemOptions &options)
{
    const std::size_t cut = options.source.rfind(':');
    return !options.period.empty() || cut == std::string::npos ? options.period : options.source.substr(cut + 1);
}

void answer(Output &output, const ops::PutOutcome &outcome)
{
    Json fields = changesJson(outcome.changes);
    fields["key"] = outcome.key;
    output.json(fields);
    if (!output.isJson())
        sayChanges(output, outcome.changes);
}

ExitCode open(Context &context, const ProblemOptions &options)
{
    const auto document = context.openForWriting(options.file);
    const ops::Problems problems = ops::readProblems(document->connection(), periodOf(options));
    const review::SuggestedProblem &suggestion = require(problems, options.source);
    const std::string what =
        options.what.empty() ? text::toUtf8(text::deviationText(suggestion, problems)) : options.what;
    const ops::ProblemStep &said = options.said;
    answer(context.output(),
           ops::openProblem(*document, suggestion, {what, said.cause, said.action, said.owner, said.due}));
    return ExitCode::Done;
}

ExitCode step(Context &context, const ProblemOptions &options)
{
    const auto document = context.openForWriting(options.file);
    answer(context.output(), ops::stepProblem(*document, options.key, options.said));
    return ExitCode::Done;
}

void declareSaid(Command &command, ops::ProblemStep &said)
{
    command.option("--cause", "T", said.cause, Cli::tr("Why it came about"))
        .option("--action", "T", said.action, Cli::tr("What is done about it"))
        .option("--owner", "NAME", said.owner, Cli::tr("Who does it"))
        .option("--due", "DATE", said.due, Cli::tr("By when, 2027-05-31"));
}

} // namespace

void declareProblems(CommandLine &line)
{
    line.addGroup("problems", Cli::tr("Problems: opened by a deviation, and taken round plan, do, check, act"));
    auto suggested = std::make_shared<ProblemOptions>();
    Command suggesting = line.add("problems suggest", Cli::tr("What deviates from its target beyond the limit"));
    suggesting.argument("FILE", suggested->file, Cli::tr("The plan"))
        .option("--period", "P", suggested->period,
                Cli::tr("2027-05, 2027Q2, 2027H1, 2027 or ytd (default: the last month that counts)"));
    declareExport(suggesting, suggested->to, kTableForms);
    suggesting.runs([suggested](Context &context) { return suggest(context, *suggested); });

    auto opened = std::make_shared<ProblemOptions>();
    Command opening = line.add("problems open", Cli::tr("Make a suggestion a problem"));
    opening.argument("FILE", opened->file, Cli::tr("The plan"))
        .argument("SOURCE", opened->source, Cli::tr("The suggestion: deviation:EAST:2027-05"))
        .option("--what", "T", opened->what, Cli::tr("The problem (default: the deviation in words)"));
    declareSaid(opening, opened->said);
    opening.runs([opened](Context &context) { return open(context, *opened); });

    auto stepped = std::make_shared<ProblemOptions>();
    Command stepping = line.add("problems step", Cli::tr("Take a problem to its next state: plan, do, check, act"));
    stepping.argument("FILE", stepped->file, Cli::tr("The plan"))
        .argument("KEY", stepped->key, Cli::tr("The problem, as the list names it"));
    declareSaid(stepping, stepped->said);
    stepping.option("--checked", "DATE", stepped->said.checked, Cli::tr("When its effect was looked at"))
        .option("--effect", "T", stepped->said.effect, Cli::tr("What came of it"));
    stepping.runs([stepped](Context &context) { return step(context, *stepped); });
}

} // namespace quotasmith::cli
