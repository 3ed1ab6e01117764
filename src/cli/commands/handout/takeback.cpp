// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/handout/takeback.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/handout/take_back.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/handout/handout_text.h"

namespace quotasmith::cli {

namespace {

struct TakeBackOptions {
    std::string file, returned, prefer;
    bool isList = false;
};

Json placeJson(const store::HandoutPlace &place, const std::string &code)
{
    return {{"axis", "organisation"},
            {"node", code},
            {"period", place.period},
            {"measure", plan::measureCode(place.measure)},
            {"kind", store::handoutKindCode(place.kind)}};
}

Json comparisonJson(const ops::Comparison &comparison, const plan::PlanSettings &settings)
{
    Json cells = Json::array(), unread = Json::array(), added = Json::array();
    for (const ops::ReturnedCell &cell : comparison.cells) {
        Json json = placeJson(cell.place, cell.code);
        const int decimals = settings.decimals(cell.place.measure);
        json["base"] = amountJson(cell.base, decimals);
        json["ours"] = amountJson(cell.ours, decimals);
        json["theirs"] = amountJson(cell.theirs, decimals);
        json["class"] = ops::cellClassCode(cell.kind);
        cells.push_back(json);
    }
    for (const ops::UnreadCell &cell : comparison.unread) {
        Json json = placeJson(cell.place, cell.code);
        json["text"] = cell.text;
        json["code"] = cell.problem;
        json["message"] = textJson(text::unreadText(cell));
        unread.push_back(json);
    }
    for (const ops::AddedRow &row : comparison.added)
        added.push_back({{"row", row.line == 0 ? Json(nullptr) : Json(row.line)}, {"text", row.text}});
    return {{"handout", comparison.handout ? Json(std::to_string(comparison.handout->id.value())) : Json(nullptr)},
            {"manager", textOrNull(comparison.manager)},
            {"state", ops::returnStateCode(comparison.state)},
            {"cells", cells},
            {"unread", unread},
            {"missing", comparison.missing},
            {"added", added}};
}

Table cellsTable(const ops::Comparison &comparison, const plan::PlanSettings &settings)
{
    Table table{{{Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {Cli::tr("Cell")},
                 {Cli::tr("Handed out"), Align::Right},
                 {Cli::tr("In the plan"), Align::Right},
                 {Cli::tr("In the file"), Align::Right},
                 {Cli::tr("Result")}},
                {}};
    for (const ops::ReturnedCell &cell : comparison.cells) {
        const int decimals = settings.decimals(cell.place.measure);
        table.rows.push_back({text::fromUtf8(cell.code), text::fromUtf8(cell.name), text::returnedPlaceText(cell.place),
                              text::amountText(cell.base, decimals), text::amountText(cell.ours, decimals),
                              text::amountText(cell.theirs, decimals), text::cellClassName(cell.kind)});
    }
    return table;
}

void sayComparison(Output &output, const ops::Comparison &comparison, const plan::PlanSettings &settings)
{
    if (comparison.state != ops::ReturnState::Clean)
        output.message(text::returnStateText(comparison.state));
    for (const ops::UnreadCell &cell : comparison.unread)
        output.message(text::fromUtf8(cell.code) + QStringLiteral(", ") + text::returnedPlaceText(cell.place) +
                       QStringLiteral(": ") + text::unreadText(cell));
    for (const std::string &code : comparison.missing)
        output.message(Cli::tr("Missing in the file: %1.").arg(text::fromUtf8(code)));
    for (const ops::AddedRow &row : comparison.added)
        output.message(Cli::tr("Added in the file and not read: %1.").arg(text::fromUtf8(row.text)));
    if (!comparison.cells.empty())
        output.table(cellsTable(comparison, settings));
    if (comparison.mayBeTaken())
        output.line(text::comparisonText(comparison));
}

/// The answer for a file of which nothing can be taken: its state, and why.
ExitCode refuse(Output &output, const ops::Comparison &comparison, const plan::PlanSettings &settings,
                const TakeBackOptions &options)
{
    Json fields = comparisonJson(comparison, settings);
    try {
        ops::requireTakeable(comparison, options.returned);
    } catch (const base::Error &error) {
        const QString message = text::errorText(error);
        output.message(message);
        fields["error"] = {{"code", error.code()}, {"message", textJson(message)}, {"data", error.data()}};
    }
    output.json(fields);
    return ExitCode::Refused;
}

ExitCode answer(Output &output, const ops::TakeBackOutcome &outcome, const plan::PlanSettings &settings)
{
    Json fields = comparisonJson(outcome.comparison, settings);
    fields.update(changesJson(outcome.changes));
    fields["taken"] = outcome.taken;
    output.json(fields);
    sayComparison(output, outcome.comparison, settings);
    if (outcome.isUndecided)
        output.message(Cli::tr("Nothing was taken. Say whose values to keep with --prefer ours or --prefer theirs."));
    else if (!output.isJson())
        sayChanges(output, outcome.changes);
    return outcome.comparison.isAllClean() ? ExitCode::Done : ExitCode::SomethingToSee;
}

ExitCode list(Context &context, const TakeBackOptions &options)
{
    const auto document = context.openForReading(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const ops::Comparison comparison = ops::compareReturn(document->connection(), ops::readReturned(options.returned));
    if (!comparison.handout)
        return refuse(context.output(), comparison, settings, options);
    context.output().json(comparisonJson(comparison, settings));
    sayComparison(context.output(), comparison, settings);
    return comparison.isAllClean() && !comparison.isSpoilt ? ExitCode::Done : ExitCode::SomethingToSee;
}

ExitCode takeBack(Context &context, const TakeBackOptions &options)
{
    ops::TakeBackChoices choices;
    if (!options.prefer.empty()) {
        if (options.isList)
            throw base::Error("options-exclusive", {{"first", "--list"}, {"second", "--prefer"}});
        choices.all =
            requireWord("--prefer", options.prefer, "ours|theirs") == "ours" ? ops::Prefer::Ours : ops::Prefer::Theirs;
    }
    if (options.isList)
        return list(context, options);
    const auto document = context.openForWriting(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const ops::ReturnedSheet sheet = ops::readReturned(options.returned);
    const ops::Comparison comparison = ops::compareReturn(document->connection(), sheet);
    if (!comparison.mayBeTaken())
        return refuse(context.output(), comparison, settings, options);
    return answer(context.output(), ops::takeBack(*document, sheet, choices), settings);
}

} // namespace

void declareTakeBack(CommandLine &line)
{
    auto options = std::make_shared<TakeBackOptions>();
    line.add("takeback", Cli::tr("Take in what a manager filled into a workbook that was handed out"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .argument("RETURNED", options->returned, Cli::tr("The workbook that came back"))
        .flag("--list", options->isList, Cli::tr("Only list the differences"))
        .option("--prefer", "ours|theirs", options->prefer,
                Cli::tr("Whose value stays where both sides changed it (default: nothing is taken then)"))
        .runs([options](Context &context) { return takeBack(context, *options); });
}

} // namespace quotasmith::cli
