// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"
#include "cli/commands/score/answered_table.h"
#include "cli/commands/score/score_commands.h"
#include "cli/commands/score/score_json.h"
#include "cli/words.h"
#include "text/convert.h"
#include "text/review/score_tables.h"
#include "text/review/score_words.h"

namespace quotasmith::cli {

namespace {

struct PeriodOptions {
    std::string file, period;
    ExportOptions to;
};

ExitCode rewards(Context &context, const PeriodOptions &options)
{
    requireExport(options.to, kTableForms);
    const auto document = context.openForReading(options.file);
    const ops::Rewards all = ops::readRewards(document->connection(), options.period);
    answerTables(context, options.to, text::rewardSheets(all), rewardsJson(all));
    if (!all.counted && options.to.format.empty() && options.to.target.empty())
        context.output().line(Cli::tr("No month of %1 has actuals yet.").arg(text::fromUtf8(all.period)));
    return ExitCode::Done;
}

/// For people the questions stand as sentences, each with its numbers and what was noted.
void say(Output &output, const ops::Questions &questions)
{
    for (const ops::AskedQuestion &asked : questions.asked) {
        output.line(text::questionText(asked.code));
        for (const ops::QuestionNumber &number : asked.numbers) {
            const QString value = text::questionNumberText(number, number.value, questions.settings);
            const QString before = text::questionNumberText(number, number.before, questions.settings);
            output.line(number.before
                            ? Cli::tr("  %1: %2 (before: %3)").arg(text::questionNumberName(number.code), value, before)
                            : Cli::tr("  %1: %2").arg(text::questionNumberName(number.code), value));
        }
        for (const ops::ReviewNote &note : asked.notes)
            output.line(Cli::tr("  > %1").arg(text::fromUtf8(note.text)));
    }
    for (const ops::ReviewNote &note : questions.others)
        output.line(Cli::tr("> %1").arg(text::fromUtf8(note.text)));
}

ExitCode questions(Context &context, const PeriodOptions &options)
{
    requireExport(options.to, kTableForms);
    const auto document = context.openForReading(options.file);
    const ops::Questions all = ops::readQuestions(document->connection(), options.period);
    if (options.to.format.empty() && options.to.target.empty() && !context.output().isJson())
        say(context.output(), all);
    else
        answerTables(context, options.to, {{text::toUtf8(Cli::tr("Questions")), text::questionsTable(all), 1}},
                     questionsJson(all));
    return ExitCode::Done;
}

} // namespace

void declareRewards(CommandLine &line)
{
    auto options = std::make_shared<PeriodOptions>();
    Command command =
        line.add("rewards", Cli::tr("Who has earned a reward in a period, who is warned, and the month's first three"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--period", "P", options->period, Cli::tr("2027-05, 2027Q2, 2027H1, 2027 or ytd"));
    declareExport(command, options->to, kTableForms);
    command.runs([options](Context &context) { return rewards(context, *options); });
}

void declareQuestions(CommandLine &line)
{
    auto options = std::make_shared<PeriodOptions>();
    Command command = line.add("questions", Cli::tr("The questions of a review with their numbers and what was noted"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--period", "P", options->period, Cli::tr("2027-05-03, 2027-W18, 2027-05, 2027Q2 or 2027"));
    declareExport(command, options->to, kTableForms);
    command.runs([options](Context &context) { return questions(context, *options); });
}

} // namespace quotasmith::cli
