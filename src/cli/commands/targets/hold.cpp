// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/hold.h"

#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/hold_rows.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/targets/hold_targets.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

namespace {

struct HoldOptions : PlaceOptions {
    std::string atLeast, atMost, priority;
    std::vector<std::string> reason, until; ///< empty: not given
    bool soft = false;
    bool preview = false;
};

struct ReleaseOptions : PlaceOptions {
    bool all = false;
    bool expired = false;
};

std::optional<std::string> given(const std::vector<std::string> &values)
{
    return values.empty() ? std::nullopt : std::optional(values.back());
}

ops::HoldTarget requestOf(const HoldOptions &options, const store::Document &document)
{
    ops::HoldTarget request;
    request.place = placeOf(options);
    request.measure = measureOf(options.measure, document);
    const int decimals = store::readSettings(document.connection()).decimals(request.measure);
    if (!options.atLeast.empty())
        request.atLeast = ops::requireValue(options.atLeast, decimals);
    if (!options.atMost.empty())
        request.atMost = ops::requireValue(options.atMost, decimals);
    request.strength = options.soft ? plan::HoldStrength::Soft : plan::HoldStrength::Hard;
    if (const auto priority = findNumber("--priority", options.priority, 0))
        request.priority = static_cast<int>(std::min<std::int64_t>(*priority, std::numeric_limits<int>::max()));
    request.reason = given(options.reason);
    request.until = given(options.until);
    return request;
}

ExitCode hold(Context &context, const HoldOptions &options)
{
    placeOf(options);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    const ops::HoldTarget request = requestOf(options, *document);
    const store::PlanSheet plan = store::readSheet(document->connection(), request.measure);
    const ops::HoldOutcome outcome =
        ops::holdTarget(*document, request, options.preview ? ops::Run::Preview : ops::Run::Write);
    const std::vector<Warning> warnings = warningsOf(outcome.notices, plan);
    const Json holds = holdsJson(outcome.holds, plan, context.today());
    if (options.preview)
        return answerPreview(context.output(), plan, plan.sheet, warnings, {{"holds", holds}});
    Json fields = changesJson(outcome.changes, warnings);
    fields["holds"] = holds;
    context.output().json(fields);
    if (!context.output().isJson())
        sayChanges(context.output(), outcome.changes, warnings);
    return ExitCode::Done;
}

void requireTogether(const char *option, const std::string &value)
{
    if (value.empty())
        throw base::Error("option-needed", {{"option", option}});
}

ops::ReleaseTargets groupOf(const ReleaseOptions &options)
{
    const char *group = options.all ? "--all" : "--expired";
    if (options.all && options.expired)
        throw base::Error("options-exclusive", {{"first", "--all"}, {"second", "--expired"}});
    if (!options.period.empty())
        throw base::Error("options-exclusive", {{"first", "--period"}, {"second", group}});
    if (!options.node.empty())
        requireTogether("--axis", options.axis);
    ops::ReleaseTargets request;
    if (!options.axis.empty())
        request.axis = requireAxis(options.axis);
    request.node = options.node;
    if (!options.measure.empty())
        request.measure = requireMeasure(options.measure);
    request.onlyExpired = options.expired;
    return request;
}

ExitCode release(Context &context, const ReleaseOptions &options)
{
    if (options.all || options.expired) {
        const ops::ReleaseTargets request = groupOf(options);
        const auto document = context.openForWriting(options.file);
        answerChanges(context.output(), ops::releaseTargets(*document, request));
        return ExitCode::Done;
    }
    requireTogether("--axis", options.axis);
    requireTogether("--node", options.node);
    requireTogether("--period", options.period);
    const ops::PlaceName place = placeOf(options);
    const auto document = context.openForWriting(options.file);
    answerChanges(context.output(), ops::releaseTarget(*document, place, measureOf(options.measure, *document)));
    return ExitCode::Done;
}

} // namespace

void declareTargetsHold(CommandLine &line)
{
    auto held = std::make_shared<HoldOptions>();
    Command command =
        line.add("targets hold", Cli::tr("Hold a node's target in a period where it is, or within limits"));
    declarePlace(command, held, PlaceParts::Needed);
    declareAmbition(command, held);
    command.option("--at-least", "V", held->atLeast, Cli::tr("Not below this value, instead of the present value"))
        .option("--at-most", "V", held->atMost, Cli::tr("Not above this value; with --at-least: between"))
        .flag("--soft", held->soft, Cli::tr("Kept when possible, reported when not"))
        .option("--priority", "N", held->priority, Cli::tr("Of soft holds: the larger is kept first (default: 0)"))
        .option("--reason", "TEXT", held->reason, Cli::tr("Why"))
        .option("--until", "P", held->until, Cli::tr("The period after which it ends"))
        .flag("--preview", held->preview, Cli::tr("Only say what would be held"))
        .runs([held](Context &context) { return hold(context, *held); });

    auto released = std::make_shared<ReleaseOptions>();
    Command other = line.add("targets release", Cli::tr("Let held targets move again: one place, or all of a group"));
    declarePlace(other, released, PlaceParts::MayBeLeftOut);
    other.flag("--all", released->all, Cli::tr("Every hold, or every one of the axis or node"))
        .flag("--expired", released->expired, Cli::tr("Those that have ended"))
        .runs([released](Context &context) { return release(context, *released); });
}

} // namespace quotasmith::cli
