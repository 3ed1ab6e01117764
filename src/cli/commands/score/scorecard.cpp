// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"
#include "cli/commands/score/answered_table.h"
#include "cli/commands/score/score_commands.h"
#include "cli/commands/score/score_json.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "text/convert.h"
#include "text/review/score_tables.h"

namespace quotasmith::cli {

namespace {

struct ScoreOptions {
    std::string file, period = "ytd", person, year, with;
    ExportOptions to;
};

ExitCode show(Context &context, const ScoreOptions &options)
{
    requireExport(options.to, kTableForms);
    const auto document = context.openForReading(options.file);
    const ops::Scorecards all = ops::readScorecards(document->connection(), {options.period, options.person});
    std::vector<exchange::NamedTable> tables = text::scorecardSheets(all);
    const bool isShown = options.to.format.empty() && options.to.target.empty();
    if (isShown)
        tables.pop_back(); // the standards are looked at by themselves
    answerTables(context, options.to, tables, scorecardsJson(all));
    return ExitCode::Done;
}

int yearOf(const char *option, const std::string &text, int usual)
{
    return static_cast<int>(findNumber(option, text, 1900).value_or(usual));
}

ExitCode standards(Context &context, const ScoreOptions &options)
{
    requireExport(options.to, kTableForms);
    const auto document = context.openForReading(options.file);
    const ops::Standards all = ops::readStandards(document->connection());
    const int year = yearOf("--year", options.year, all.settings.calendar.year());
    const auto shown = all.ofYear(year);
    answerTables(context, options.to, {{text::toUtf8(Cli::tr("Standards")), text::standardsTable(all, shown), 4}},
                 {{"year", year}, {"cards", cardsJson(all, year)}});
    if (shown.empty() && !context.output().isJson())
        context.output().line(Cli::tr("There are no standards for %1.").arg(year));
    return ExitCode::Done;
}

ExitCode compare(Context &context, const ScoreOptions &options)
{
    requireExport(options.to, kTableForms);
    const auto document = context.openForReading(options.file);
    const ops::Standards all = ops::readStandards(document->connection());
    const int year = yearOf("--year", options.year, all.settings.calendar.year());
    const int with = yearOf("--with", options.with, year - 1);
    for (const int one : {year, with})
        if (all.ofYear(one).empty())
            throw base::Error("scorecard-none", {{"year", std::to_string(one)}});
    const auto before = all.ofYear(with), after = all.ofYear(year);
    const auto compared = review::compareStandards(before, after);
    Json rows = Json::array();
    for (const review::ComparedStandard &one : compared)
        rows.push_back(comparedJson(all, one));
    answerTables(context, options.to,
                 {{text::toUtf8(Cli::tr("Standards compared")), text::comparedTable(all, compared), 3}},
                 {{"year", year}, {"with", with}, {"rows", rows}});
    return ExitCode::Done;
}

} // namespace

void declareScorecard(CommandLine &line)
{
    line.addGroup("scorecard", Cli::tr("What people and teams are judged by, and what it comes to"));
    auto shown = std::make_shared<ScoreOptions>();
    Command showing = line.add("scorecard show", Cli::tr("Score everybody a card judges, or one, with grade and rank"));
    showing.argument("FILE", shown->file, Cli::tr("The plan"))
        .option("--period", "P", shown->period, Cli::tr("2027-05, 2027Q2, 2027H1, 2027 or ytd (default)"))
        .option("--person", "CODE", shown->person, Cli::tr("One person, team or region"));
    declareExport(showing, shown->to, kTableForms);
    showing.runs([shown](Context &context) { return show(context, *shown); });

    auto listed = std::make_shared<ScoreOptions>();
    Command listing =
        line.add("scorecard standards", Cli::tr("Show the standards of a year and what their weights still lack"));
    listing.argument("FILE", listed->file, Cli::tr("The plan"))
        .option("--year", "Y", listed->year, Cli::tr("Of which year (default: the plan's)"));
    declareExport(listing, listed->to, kTableForms);
    listing.runs([listed](Context &context) { return standards(context, *listed); });

    auto compared = std::make_shared<ScoreOptions>();
    Command comparing = line.add("scorecard compare", Cli::tr("Compare the standards of two years"));
    comparing.argument("FILE", compared->file, Cli::tr("The plan"))
        .option("--year", "Y", compared->year, Cli::tr("The later year (default: the plan's)"))
        .option("--with", "Y", compared->with, Cli::tr("The earlier year (default: the one before)"));
    declareExport(comparing, compared->to, kTableForms);
    comparing.runs([compared](Context &context) { return compare(context, *compared); });
}

} // namespace quotasmith::cli
