// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/export.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/actuals/facts_csv.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

struct ExportOptions {
    std::string file, period, format = "csv", target;
    bool withoutMark = false;
};

void requireFormat(const std::string &format)
{
    if (format == "xlsx")
        throw base::Error("format-unavailable", {{"format", format}, {"known", "csv"}});
    requireWord("--format", format, "csv");
}

ExitCode exportActuals(Context &context, const ExportOptions &options)
{
    requireFormat(options.format);
    requireExportable(options.target);
    const auto document = context.openForReading(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    std::optional<calendar::Period> period;
    if (!options.period.empty())
        period = requireMonths(options.period, settings.calendar);
    const FactsCsv csv =
        factsCsv(document->connection(), settings, period,
                 options.withoutMark ? exchange::ByteOrderMark::Omitted : exchange::ByteOrderMark::Written);
    writeExport(context.output(), options.target, csv.text);
    if (!options.target.empty()) {
        context.output().json({{"file", options.target}, {"format", options.format}, {"rows", csv.rows}});
        context.output().line(
            Cli::tr("%1 written: %2 lines.").arg(text::fromUtf8(options.target), text::countText(csv.rows)));
    }
    return ExitCode::Done;
}

} // namespace

void declareActualsExport(CommandLine &line)
{
    auto options = std::make_shared<ExportOptions>();
    line.add("actuals export", Cli::tr("Write every line of actuals as CSV"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period, Cli::tr("Only these months (default: all)"))
        .option("--format", "csv", options->format, Cli::tr("The form of the file (default: csv)"))
        .option("-o,--output", "OUT", options->target, Cli::tr("The file to write (default: standard output)"))
        .flag("--no-bom", options->withoutMark, Cli::tr("Leave the byte-order mark out"))
        .runs([options](Context &context) { return exportActuals(context, *options); });
}

} // namespace quotasmith::cli
