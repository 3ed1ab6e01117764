// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/versions/list.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/versions/version_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/versions/approvers.h"
#include "core/ops/versions/edit_versions.h"
#include "text/convert.h"
#include "text/versions/version_text.h"

namespace quotasmith::cli {

namespace {

struct ApproverOptions {
    std::string file;
    std::vector<std::string> names;
};

ExitCode listVersions(Context &context, const std::string &file)
{
    const auto versions = ops::readVersions(context.openForReading(file)->connection());
    Json list = Json::array();
    Table table{{{Cli::tr("Version"), Align::Right},
                 {Cli::tr("State")},
                 {Cli::tr("In force from")},
                 {Cli::tr("Signed on")},
                 {Cli::tr("Votes")},
                 {Cli::tr("Reason")}},
                {}};
    for (const ops::VersionInfo &version : versions) {
        list.push_back(versionJson(version));
        const bool isDraft = version.state == ops::VersionState::Draft;
        table.rows.push_back({QString::number(version.number), text::versionBadge(version),
                              text::fromUtf8(version.effective ? version.effective->text() : std::string()),
                              text::fromUtf8(version.approvedOn), isDraft ? QString() : text::votesText(version),
                              text::fromUtf8(version.reason)});
    }
    context.output().json({{"versions", list}});
    context.output().table(table);
    return ExitCode::Done;
}

ExitCode showApprovers(Context &context, const std::string &file)
{
    const auto names = ops::readApprovers(context.openForReading(file)->connection());
    context.output().json({{"approvers", names}});
    if (names.empty())
        context.output().line(Cli::tr("Nobody is listed as an approver"));
    for (const std::string &name : names)
        context.output().line(text::fromUtf8(name));
    return ExitCode::Done;
}

ExitCode setApprovers(Context &context, const ApproverOptions &options)
{
    if (options.names.empty())
        throw base::Error("option-needed", {{"option", "NAME"}});
    const auto document = context.openForWriting(options.file);
    answerChanges(context.output(), ops::setApprovers(*document, options.names));
    return ExitCode::Done;
}

} // namespace

void declareVersionsList(CommandLine &line)
{
    auto options = std::make_shared<ApproverOptions>();
    line.add("versions list", Cli::tr("List the versions of the targets with who signed them"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .runs([options](Context &context) { return listVersions(context, options->file); });
    line.addGroup("versions approvers", Cli::tr("Who has to agree to targets"));
    line.add("versions approvers show", Cli::tr("Show who approves"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .runs([options](Context &context) { return showApprovers(context, options->file); });
    line.add("versions approvers set", Cli::tr("Say who approves from the next submission on"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .arguments("NAME", options->names, Cli::tr("The approvers, all of them"))
        .runs([options](Context &context) { return setApprovers(context, *options); });
}

} // namespace quotasmith::cli
