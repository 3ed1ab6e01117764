// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/hold.h"

#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/hold_rows.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"

namespace quotasmith::cli {

namespace {

struct HoldOptions : PlaceOptions {
    std::string reason, until;
};

void requirePeriod(const std::string &text, const plan::PlanSettings &settings)
{
    if (!text.empty() && !settings.calendar.parse(text))
        throw base::Error("period-bad", {{"period", text}});
}

ExitCode hold(Context &context, const HoldOptions &options)
{
    const ops::PlaceName place = placeOf(options);
    const auto document = context.openForWriting(options.file);
    const plan::Measure measure = measureOf(options.measure, *document);
    const store::PlanSheet plan = store::readSheet(document->connection(), measure);
    requirePeriod(options.until, plan.settings);
    const ops::HoldOutcome outcome = ops::holdTarget(*document, place, measure, options.reason, options.until);
    const std::vector<Warning> warnings = warningsOf(outcome.notices, plan);
    Json fields = changesJson(outcome.changes, warnings);
    fields["holds"] = holdsJson(outcome.added, plan);
    context.output().json(fields);
    if (!context.output().isJson())
        sayChanges(context.output(), outcome.changes, warnings);
    return ExitCode::Done;
}

ExitCode release(Context &context, const PlaceOptions &options)
{
    const ops::PlaceName place = placeOf(options);
    const auto document = context.openForWriting(options.file);
    answerChanges(context.output(), ops::releaseTarget(*document, place, measureOf(options.measure, *document)));
    return ExitCode::Done;
}

} // namespace

void declareTargetsHold(CommandLine &line)
{
    auto held = std::make_shared<HoldOptions>();
    Command command = line.add("targets hold", Cli::tr("Hold a node's target in a period at its present value"));
    declarePlace(command, held, PlaceParts::Needed);
    command.option("--reason", "TEXT", held->reason, Cli::tr("Why"))
        .option("--until", "P", held->until, Cli::tr("The period after which it ends"))
        .runs([held](Context &context) { return hold(context, *held); });

    auto released = std::make_shared<PlaceOptions>();
    Command other = line.add("targets release", Cli::tr("Let a held target move again"));
    declarePlace(other, released, PlaceParts::Needed);
    other.runs([released](Context &context) { return release(context, *released); });
}

} // namespace quotasmith::cli
