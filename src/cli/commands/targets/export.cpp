// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/export.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/targets/rows.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "text/convert.h"
#include "text/targets_csv.h"

namespace quotasmith::cli {

namespace {

struct ExportOptions : RowOptions {
    std::string format = "csv", target;
    bool withoutMark = false;
};

void requireFormat(const std::string &format)
{
    if (format == "xlsx")
        throw base::Error("format-unavailable", {{"format", format}, {"known", "csv, json"}});
    requireWord("--format", format, "csv|json");
}

std::string csvOf(const TargetRows &rows, const ExportOptions &options)
{
    return text::targetsCsv(rows.sheets, rows.ratios, rows.form(),
                            options.withoutMark ? exchange::ByteOrderMark::Omitted : exchange::ByteOrderMark::Written);
}

ExitCode exportTargets(Context &context, const ExportOptions &options)
{
    requireFormat(options.format);
    requireWords(options);
    requireExportable(options.target);
    Output &output = context.output();
    const TargetRows rows = readRows(*context.openForReading(options.file), options);
    const Json json = rowsJson(rows, options);
    const bool asJson = options.format == "json" || (output.isJson() && options.target.empty());
    writeExport(output, options.target, asJson ? output.jsonText(json) : csvOf(rows, options));
    if (!options.target.empty()) {
        output.json({{"file", options.target}, {"format", options.format}, {"rows", json["rows"].size()}});
        output.line(Cli::tr("%n row(s) written to %1.", nullptr, static_cast<int>(json["rows"].size()))
                        .arg(text::fromUtf8(options.target)));
    }
    return ExitCode::Done;
}

} // namespace

void declareTargetsExport(CommandLine &line)
{
    auto options = std::make_shared<ExportOptions>();
    Command command = line.add("targets export", Cli::tr("Write targets as CSV or JSON"));
    declareRows(command, options);
    command.option("--format", "csv|json", options->format, Cli::tr("The form of the file (default: csv)"))
        .option("-o,--output", "OUT", options->target, Cli::tr("The file to write (default: standard output)"))
        .flag("--no-bom", options->withoutMark, Cli::tr("Leave the byte-order mark out"))
        .runs([options](Context &context) { return exportTargets(context, *options); });
}

} // namespace quotasmith::cli
