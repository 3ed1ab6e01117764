// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/versions/show.h"

#include "cli/command_line.h"
#include "cli/commands/targets/export.h"
#include "cli/commands/targets/rows.h"
#include "cli/commands/targets/show.h"
#include "cli/commands/versions/version_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/calendar/working_days.h"
#include "core/ops/versions/version_sheet.h"
#include "core/store/tables/settings.h"
#include "text/versions/version_board.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

struct ShowOptions : RowOptions {
    std::vector<std::string> versions; ///< at most one
    std::string day;
    ExportOptions to;
};

/// The one that was named or signed by the day, else the last that was signed, else the draft.
ops::VersionInfo versionOf(const store::Connection &connection, const ShowOptions &options)
{
    if (!options.versions.empty())
        return requireVersionCalled(connection, options.versions.front());
    if (!options.day.empty())
        return ops::requireVersionAt(connection, options.day);
    std::vector<ops::VersionInfo> versions = ops::readVersions(connection);
    const auto last = std::find_if(versions.rbegin(), versions.rend(), [](const ops::VersionInfo &version) {
        return version.state == ops::VersionState::Approved;
    });
    return std::move(last == versions.rend() ? versions.back() : *last);
}

void requireOneVersion(const ShowOptions &options)
{
    if (options.versions.size() > 1)
        throw base::Error("options-exclusive", {{"first", options.versions[0]}, {"second", options.versions[1]}});
    if (!options.versions.empty() && !options.day.empty())
        throw base::Error("options-exclusive", {{"first", "VERSION"}, {"second", "--at"}});
    if (!options.day.empty() && !calendar::Date::parse(options.day))
        throw base::Error("date-wrong", {{"value", options.day}});
}

ExitCode showVersion(Context &context, const ShowOptions &options)
{
    requireWords(options);
    requireOneVersion(options);
    const bool isExport = !options.to.format.empty() || !options.to.target.empty();
    if (isExport)
        requireExport(options.to, kTargetForms);
    const auto document = context.openForReading(options.file);
    const store::Connection &connection = document->connection();
    const ops::VersionInfo version = versionOf(connection, options);
    const text::BoardRequest request = requestOf(options, store::readSettings(connection).money);
    const TargetRows rows = rowsOf(text::readVersionBoard(connection, version, request), request);
    if (isExport)
        return exportRows(context, rows, options, options.to);
    Json fields = rowsJson(rows, options);
    fields["version"] = versionJson(version);
    context.output().json(fields);
    if (context.output().isJson())
        return ExitCode::Done;
    sayVersion(context.output(), version);
    sayRows(context.output(), rows, options);
    return ExitCode::Done;
}

} // namespace

void declareVersionsShow(CommandLine &line)
{
    auto options = std::make_shared<ShowOptions>();
    Command command = line.add("versions show", Cli::tr("Show the targets of a version as they were signed, and who "
                                                        "signed them"));
    declareRows(command, options);
    command.arguments("VERSION", options->versions,
                      Cli::tr("2 or SN-GG-2027-02 (default: the last that was approved)"));
    command.option("--at", "DATE", options->day, Cli::tr("The version in force at the end of that day: 2027-05-03"));
    declareExport(command, options->to, kTargetForms);
    command.runs([options](Context &context) { return showVersion(context, *options); });
}

} // namespace quotasmith::cli
