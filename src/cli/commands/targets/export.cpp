// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/export.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/targets/rows.h"
#include "cli/words.h"
#include "text/export/targets_table.h"
#include "text/export/workbook_words.h"

namespace quotasmith::cli {

namespace {

struct TargetsExport : RowOptions {
    ExportOptions to;
};

} // namespace

ExitCode exportTargets(Context &context, const RowOptions &options, const ExportOptions &to)
{
    requireExport(to, kTargetForms);
    requireWords(options);
    return exportRows(context, readRows(*context.openForReading(options.file), options), options, to);
}

ExitCode exportRows(Context &context, const TargetRows &rows, const RowOptions &options, const ExportOptions &to)
{
    Output &output = context.output();
    const bool asJson = to.format == "json" || (output.isJson() && to.target.empty());
    if (asJson) {
        const Json json = rowsJson(rows, options);
        writeExport(output, to.target, output.jsonText(json));
        answerExport(output, to, static_cast<std::int64_t>(json["rows"].size()));
        return ExitCode::Done;
    }
    const exchange::ExportTable table = text::targetsTable(rows.sheets, rows.ratios, rows.form());
    writeExport(output, to.target,
                exportBytes(context, to, table, text::targetsSheetName(), text::kTargetFrozenColumns));
    answerExport(output, to, static_cast<std::int64_t>(table.rows.size()));
    return ExitCode::Done;
}

void declareTargetsExport(CommandLine &line)
{
    auto options = std::make_shared<TargetsExport>();
    Command command = line.add("targets export", Cli::tr("Write targets as CSV, as a workbook or as JSON"));
    declareRows(command, options);
    declareExport(command, options->to, kTargetForms);
    command.runs([options](Context &context) { return exportTargets(context, *options, options->to); });
}

} // namespace quotasmith::cli
