// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/versions/decide.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/versions/version_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/versions/edit_versions.h"
#include "text/convert.h"
#include "text/versions/version_text.h"

namespace quotasmith::cli {

namespace {

struct DecideOptions {
    std::string file, reason, name, note;
    bool yes = false, no = false;
};

/// The step, and what has become of the version.
ExitCode answer(Output &output, const store::Document &document, const store::Changes &changes)
{
    const ops::VersionInfo version = ops::currentVersion(document.connection());
    Json fields = changesJson(changes);
    fields["version"] = versionJson(version);
    output.json(fields);
    if (output.isJson())
        return ExitCode::Done;
    sayChanges(output, changes);
    sayVersion(output, version);
    return ExitCode::Done;
}

ExitCode submit(Context &context, const DecideOptions &options)
{
    const auto document = context.openForWriting(options.file);
    return answer(context.output(), *document, ops::submitVersion(*document, options.reason));
}

ExitCode approve(Context &context, const DecideOptions &options)
{
    if (options.yes && options.no)
        throw base::Error("options-exclusive", {{"first", "--yes"}, {"second", "--no"}});
    if (!options.yes && !options.no)
        throw base::Error("option-needed", {{"option", "--yes"}});
    const auto document = context.openForWriting(options.file);
    return answer(context.output(), *document, ops::voteVersion(*document, {options.name, options.yes, options.note}));
}

} // namespace

void declareVersionsDecide(CommandLine &line)
{
    auto options = std::make_shared<DecideOptions>();
    line.add("versions submit", Cli::tr("Propose the targets as they are; they do not change until approvers decide"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .option("--reason", "T", options->reason, Cli::tr("Why (default: what the revision was begun for)"))
        .runs([options](Context &context) { return submit(context, *options); });
    line.add("versions withdraw", Cli::tr("Take a submission back before it is decided; only who submitted it can"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .runs([options](Context &context) {
            const auto document = context.openForWriting(options->file);
            return answer(context.output(), *document, ops::withdrawVersion(*document));
        });
    line.add("versions approve",
             Cli::tr("Record an approver's word; the one that suffices approves the targets and cannot be undone"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--by", "NAME", options->name, Cli::tr("Who said it, one of those listed at the submission"))
        .flag("--yes", options->yes, Cli::tr("Agrees"))
        .flag("--no", options->no, Cli::tr("Does not agree"))
        .option("--note", "T", options->note, Cli::tr("What was said with it"))
        .runs([options](Context &context) { return approve(context, *options); });
}

} // namespace quotasmith::cli
