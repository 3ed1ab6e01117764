// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/cross/cross.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/targets/cross/cross_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "text/board/cross_text.h"
#include "text/export/workbook_words.h"

#include "core/store/tables/settings.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "csv|xlsx";

struct CrossOptions {
    std::string file, axes, period, measure;
    ExportOptions to; ///< nothing said: a table for people
    bool csv = false;
};

/// `organisation,customer`: two different axes. Throws Error{"axes-wanted",{axes}}.
void readAxes(const std::string &text, ops::CrossRequest &request)
{
    const std::size_t cut = std::min(text.find(','), text.size());
    const auto rows = plan::findAxis(text.substr(0, cut));
    const auto columns = plan::findAxis(text.substr(std::min(cut + 1, text.size())));
    if (!rows || !columns || rows == columns)
        throw base::Error("axes-wanted", {{"axes", text}});
    request.rows = *rows;
    request.columns = *columns;
}

/// `--csv` is `--format csv`.
ExportOptions formOf(const CrossOptions &options)
{
    ExportOptions to = options.to;
    if (options.csv && !to.format.empty() && to.format != "csv")
        throw base::Error("options-exclusive", {{"first", "--csv"}, {"second", "--format " + to.format}});
    if (options.csv)
        to.format = "csv";
    return to;
}

void exportCross(Context &context, const ops::Cross &cross, const ops::CrossRequest &request, const ExportOptions &to)
{
    writeExport(
        context.output(), to.target,
        exportBytes(context, to, text::crossTable(cross, request), text::crossSheetName(), text::kCrossKeyColumns));
    answerExport(context.output(), to, static_cast<std::int64_t>(cross.rows.size()));
}

void sayTable(Output &output, const ops::Cross &cross, const ops::CrossRequest &request)
{
    output.line(Cli::tr("%1 by %2: %3, %4")
                    .arg(text::axisName(request.rows), text::axisName(request.columns),
                         text::measureName(request.measure),
                         text::periodName(cross.plan.settings.calendar, request.months)));
    output.table(crossTableOf(cross, request));
    for (const QString &text : crossNotes(cross, request))
        output.line(text);
}

ExitCode showCross(Context &context, const CrossOptions &options)
{
    ops::CrossRequest request;
    readAxes(options.axes, request);
    if (!options.measure.empty())
        requireMeasure(options.measure);
    const ExportOptions to = formOf(options);
    requireExport(to, kForms);
    Output &output = context.output();
    const auto document = context.openForReading(options.file);
    request.measure = measureOf(options.measure, *document);
    request.months = ops::requireRange(store::readSettings(document->connection()).calendar, options.period);
    const ops::Cross cross = ops::crossTargets(document->connection(), request);
    if (!to.target.empty() || (!to.format.empty() && !output.isJson())) {
        exportCross(context, cross, request, to);
    } else {
        output.json(crossJson(cross, request));
        if (!output.isJson())
            sayTable(output, cross, request);
    }
    return ExitCode::Done;
}

} // namespace

void declareTargetsCross(CommandLine &line)
{
    auto options = std::make_shared<CrossOptions>();
    Command command =
        line.add("targets cross", Cli::tr("Show who serves which tier or product: two axes' targets in one table"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--axes", "ROWS,COLUMNS", options->axes, Cli::tr("Two axes: organisation,customer"))
        .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05 (default: the year)"))
        .option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .flag("--csv", options->csv, Cli::tr("Answer as CSV"));
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return showCross(context, *options); });
}

} // namespace quotasmith::cli
