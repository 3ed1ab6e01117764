// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/spread.h"

#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"

namespace quotasmith::cli {

namespace {

struct SpreadOptions : PlaceOptions {
    std::string method, pattern;
    bool populatedOnly = false;
    bool preview = false;
};

ops::SpreadTargets requestOf(const SpreadOptions &options)
{
    ops::SpreadTargets request;
    request.place = placeOf(options);
    request.method = requireMethod(options.method);
    request.populatedOnly = options.populatedOnly;
    if (request.method == spread::Method::Pattern) {
        if (options.pattern.empty())
            throw base::Error("option-needed", {{"option", "--pattern"}});
        request.pattern = requirePattern(options.pattern);
    } else if (!options.pattern.empty()) {
        throw base::Error("options-exclusive", {{"first", "--pattern"}, {"second", "--method " + options.method}});
    }
    return request;
}

ExitCode spreadTargets(Context &context, const SpreadOptions &options)
{
    ops::SpreadTargets request = requestOf(options);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    request.measure = measureOf(options.measure, *document);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    return answerEdit(context.output(), ops::spreadTargets(*document, request, run), run);
}

} // namespace

void declareTargetsSpread(CommandLine &line)
{
    auto options = std::make_shared<SpreadOptions>();
    Command command =
        line.add("targets spread", Cli::tr("Take a node's target apart, over months or over what is below"));
    declarePlace(command, options, PlaceParts::RootAndYearMayBeLeftOut);
    declareAmbition(command, options);
    command
        .needed(
            "--method", kMethodWords, options->method,
            Cli::tr("proportional, equal, history: over the leaves within each month; seasonal, pattern: over months"))
        .option("--pattern", "20,24,26,30", options->pattern, Cli::tr("Weights of the months or quarters"))
        .flag("--populated-only", options->populatedOnly, Cli::tr("Leave zeros zero"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) { return spreadTargets(context, *options); });
}

} // namespace quotasmith::cli
