// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/handout/handout.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/ops/handout/hand_out.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/handout/handout_text.h"

namespace quotasmith::cli {

namespace {

struct HandOutOptions {
    std::string file, manager, target;
};

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
        .needed("--manager", "CODE", options->manager, Cli::tr("The region, team or person whose people it is for"))
        .needed("-o,--output", "OUT.xlsx", options->target, Cli::tr("The workbook to write"))
        .runs([options](Context &context) { return handOut(context, *options); });
}

} // namespace quotasmith::cli
