// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/copy.h"

#include "cli/command_line.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/backup.h"
#include "text/convert.h"

namespace quotasmith::cli {

namespace {

struct CopyOptions {
    std::string file, target;
    bool withoutPay = false;
    bool anonymous = false;
};

store::CopyDetail detailOf(const CopyOptions &options)
{
    if (options.withoutPay && options.anonymous)
        throw base::Error("options-exclusive", {{"first", "--without-pay"}, {"second", "--anonymous"}});
    if (options.anonymous)
        return store::CopyDetail::Anonymous;
    return options.withoutPay ? store::CopyDetail::WithoutPay : store::CopyDetail::Everything;
}

const char *detailWord(store::CopyDetail detail)
{
    switch (detail) {
    case store::CopyDetail::WithoutPay:
        return "without-pay";
    case store::CopyDetail::Anonymous:
        return "anonymous";
    case store::CopyDetail::Everything:
        break;
    }
    return "everything";
}

ExitCode copy(Context &context, const CopyOptions &options)
{
    const store::CopyDetail detail = detailOf(options);
    store::copyFile(context.openForReading(options.file)->connection(), options.target, detail);
    const std::string digest = context.openForReading(options.target)->digest().text();
    context.warnOfPlace(options.target);
    context.output().json({{"file", options.target}, {"detail", detailWord(detail)}, {"digest", digest}});
    context.output().line(Cli::tr("Copied to %1.").arg(text::fromUtf8(options.target)));
    return ExitCode::Done;
}

} // namespace

void declareCopy(CommandLine &line)
{
    auto options = std::make_shared<CopyOptions>();
    line.add("copy", Cli::tr("Copy a plan into a new, tidied file"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .argument("OUT", options->target, Cli::tr("The copy; it must not exist yet"))
        .flag("--without-pay", options->withoutPay, Cli::tr("Leave pay and history out"))
        .flag("--anonymous", options->anonymous, Cli::tr("Leave pay, history and names out"))
        .runs([options](Context &context) { return copy(context, *options); });
}

} // namespace quotasmith::cli
