// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/versions/revise.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/ops/versions/edit_versions.h"

namespace quotasmith::cli {

namespace {

constexpr const char *kMethodWords = "respread|lower|free";

struct ReviseOptions {
    std::string file, method, measure, reason, trigger;
    bool preview = false;
};

ExitCode revise(Context &context, const ReviseOptions &options)
{
    ops::Revision revision;
    revision.method = *ops::findRevising(requireWord("--method", options.method, kMethodWords));
    if (!options.measure.empty())
        requireMeasure(options.measure);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    revision.measure = measureOf(options.measure, *document);
    revision.reason = options.reason;
    revision.trigger = options.trigger;
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    return answerEdit(context.output(), ops::reviseTargets(*document, revision, run), run);
}

} // namespace

void declareVersionsRevise(CommandLine &line)
{
    auto options = std::make_shared<ReviseOptions>();
    line.add("versions revise", Cli::tr("Begin a revision of approved targets; closed months and holds stay"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--method", kMethodWords, options->method,
                Cli::tr("respread: the shortfall of closed months goes over the open ones; lower: the annual target "
                        "falls by it; free: nothing moves yet"))
        .needed("--reason", "T", options->reason, Cli::tr("Why; it is signed with the targets"))
        .option("--trigger", "T", options->trigger, Cli::tr("What changed outside: a new rival, a lost customer"))
        .option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .flag("--preview", options->preview, Cli::tr("Only show what would move"))
        .runs([options](Context &context) { return revise(context, *options); });
    line.add("versions drop", Cli::tr("Give a revision up: targets and holds become what was approved"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .runs([options](Context &context) {
            const auto document = context.openForWriting(options->file);
            answerChanges(context.output(), ops::dropRevision(*document));
            return ExitCode::Done;
        });
}

} // namespace quotasmith::cli
