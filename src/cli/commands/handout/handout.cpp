// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/handout/handout.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/handout/hand_out.h"
#include "core/ops/handout/handed_out.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/format/moment_text.h"
#include "text/handout/handout_text.h"

#include <utility>

namespace quotasmith::cli {

namespace {

struct HandOutOptions {
    std::string file, manager, target;
    bool isListed = false;
};

Json listJson(const std::vector<ops::HandedOut> &list)
{
    Json handouts = Json::array();
    for (const ops::HandedOut &each : list)
        handouts.push_back({{"handout", std::to_string(each.id.value())},
                            {"manager", textOrNull(each.manager)},
                            {"name", textOrNull(each.name)},
                            {"at", each.madeAt},
                            {"by", each.madeBy},
                            {"returned", each.returnedAt ? Json(*each.returnedAt) : Json(nullptr)}});
    return {{"handouts", handouts}};
}

Table listTable(const std::vector<ops::HandedOut> &list)
{
    Table table{
        {{Cli::tr("Code")}, {Cli::tr("Name")}, {Cli::tr("Handed out")}, {Cli::tr("By")}, {Cli::tr("Came back")}}, {}};
    for (const ops::HandedOut &each : list)
        table.rows.push_back({text::fromUtf8(each.manager), text::fromUtf8(each.name), text::momentText(each.madeAt),
                              text::fromUtf8(each.madeBy),
                              each.returnedAt ? text::momentText(*each.returnedAt) : text::noValue()});
    return table;
}

ExitCode showList(Context &context, const HandOutOptions &options)
{
    const std::vector<ops::HandedOut> list = ops::handedOut(context.openForReading(options.file)->connection());
    context.output().json(listJson(list));
    if (list.empty())
        context.output().line(Cli::tr("Nothing has been handed out."));
    else
        context.output().table(listTable(list));
    return ExitCode::Done;
}

/// What a hand-out is needs to be said, and is of no use to a list.
void requireEither(const HandOutOptions &options)
{
    for (const auto &[option, value] : {std::pair{"--manager", &options.manager}, std::pair{"-o", &options.target}}) {
        if (options.isListed && !value->empty())
            throw base::Error("options-exclusive", {{"first", "--list"}, {"second", option}});
        if (!options.isListed && value->empty())
            throw base::Error("option-needed", {{"option", option}});
    }
}

ExitCode handOut(Context &context, const HandOutOptions &options)
{
    requireExportable(options.target);
    const auto document = context.openForWriting(options.file);
    const ops::HandOutOutcome outcome = ops::handOut(*document, options.manager, options.target,
                                                     text::handoutWords(store::readSettings(document->connection())));
    Json fields = changesJson(outcome.changes);
    fields["handout"] = std::to_string(outcome.id.value());
    fields["file"] = options.target;
    fields["manager"] = options.manager;
    fields["people"] = outcome.people;
    fields["cells"] = outcome.fillable;
    Output &output = context.output();
    output.json(fields);
    output.line(
        Cli::tr("%1 written: %2 people, %3 cells to fill in.")
            .arg(text::fromUtf8(options.target), text::countText(outcome.people), text::countText(outcome.fillable)));
    if (!output.isJson())
        sayChanges(output, outcome.changes);
    return ExitCode::Done;
}

} // namespace

void declareHandOut(CommandLine &line)
{
    auto options = std::make_shared<HandOutOptions>();
    line.add("handout", Cli::tr("Write a manager's workbook to be filled in. Cannot be undone"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .option("--manager", "CODE", options->manager, Cli::tr("The region, team or person whose people it is for"))
        .option("-o,--output", "OUT.xlsx", options->target, Cli::tr("The workbook to write"))
        .flag("--list", options->isListed, Cli::tr("Only list what was handed out and what has come back"))
        .runs([options](Context &context) {
            requireEither(*options);
            return options->isListed ? showList(context, *options) : handOut(context, *options);
        });
}

} // namespace quotasmith::cli
