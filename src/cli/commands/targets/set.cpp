// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/set.h"

#include "cli/command_line.h"
#include "cli/commands/targets/board/ratio_answer.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/plan/set_plan.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

namespace {

struct SetOptions : PlaceOptions {
    std::string value, keep;
    bool hold = false;
    bool preview = false;
};

/// A ratio stands alone: nothing else moves, and there is nothing a hold could keep.
ExitCode setRatio(Context &context, store::Document &document, const SetOptions &options)
{
    const plan::Measure measure = measureOf(options.measure, document);
    if (options.hold)
        throw base::Error("ratio-not-held", {{"measure", options.measure}});
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    return answerRatio(context.output(), ops::setRatio(document, {placeOf(options), measure, options.value}, run), run);
}

ExitCode setTarget(Context &context, const SetOptions &options)
{
    ops::SetTarget request;
    request.place = placeOf(options);
    if (!options.keep.empty())
        request.keep = requireKeep(options.keep);
    request.hold = options.hold;
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    if (options.keep.empty())
        request.keep = ops::defaultKeep(document->connection());
    request.measure = measureOf(options.measure, *document);
    if (plan::kindOf(request.measure) == plan::MeasureKind::Ratio)
        return setRatio(context, *document, options);
    const int decimals = store::readSettings(document->connection()).decimals(request.measure);
    request.value = ops::requireValue(options.value, decimals);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    return answerEdit(context.output(), ops::setTarget(*document, request, run), run);
}

} // namespace

void declareTargetsSet(CommandLine &line)
{
    auto options = std::make_shared<SetOptions>();
    Command command = line.add("targets set", Cli::tr("Set the target of a node in a period"));
    declarePlace(command, options, PlaceParts::Needed);
    declareAmbition(command, options);
    command
        .needed("--value", "V", options->value,
                Cli::tr("1200000, 120万, +30% on last year, now+3.37%, 40% of the parent; a ratio: 22%, +2pp, +20%"))
        .option("--keep", kKeepWords, options->keep, Cli::tr("What else may move (default: the plan's keep, totals)"))
        .flag("--hold", options->hold, Cli::tr("Hold it at the new value"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) { return setTarget(context, *options); });
}

} // namespace quotasmith::cli
