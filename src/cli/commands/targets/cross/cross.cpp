// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/cross/cross.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/targets/cross/cross_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "text/board/cross_text.h"
#include "text/convert.h"

#include "core/store/tables/settings.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

struct CrossOptions {
    std::string file, axes, period, measure, target;
    bool csv = false, withoutMark = false;
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

std::string csvOf(const ops::Cross &cross, const ops::CrossRequest &request, const CrossOptions &options)
{
    return text::crossCsv(cross, request,
                          options.withoutMark ? exchange::ByteOrderMark::Omitted : exchange::ByteOrderMark::Written);
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
    requireExportable(options.target);
    Output &output = context.output();
    const auto document = context.openForReading(options.file);
    request.measure = measureOf(options.measure, *document);
    request.months = ops::requireRange(store::readSettings(document->connection()).calendar, options.period);
    const ops::Cross cross = ops::crossTargets(document->connection(), request);
    if (!options.target.empty()) {
        writeExport(output, options.target, csvOf(cross, request, options));
        output.json({{"file", options.target}, {"format", "csv"}, {"rows", cross.rows.size()}});
        output.line(Cli::tr("%n row(s) written to %1.", nullptr, static_cast<int>(cross.rows.size()))
                        .arg(text::fromUtf8(options.target)));
    } else if (options.csv && !output.isJson()) {
        output.bytes(csvOf(cross, request, options));
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
    line.add("targets cross", Cli::tr("Show who serves which tier or product: two axes' targets in one table"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--axes", "ROWS,COLUMNS", options->axes, Cli::tr("Two axes: organisation,customer"))
        .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05 (default: the year)"))
        .option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .flag("--csv", options->csv, Cli::tr("Answer as CSV"))
        .option("-o,--output", "OUT", options->target, Cli::tr("The CSV file to write"))
        .flag("--no-bom", options->withoutMark, Cli::tr("Leave the byte-order mark out"))
        .runs([options](Context &context) { return showCross(context, *options); });
}

} // namespace quotasmith::cli
