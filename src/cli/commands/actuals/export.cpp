// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/export.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/actuals/facts_csv.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/store/tables/settings.h"
#include "text/export/workbook_words.h"

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "csv|xlsx";

struct ActualsExport {
    std::string file, period;
    ExportOptions to;
};

ExitCode exportActuals(Context &context, const ActualsExport &options)
{
    requireExport(options.to, kForms);
    const auto document = context.openForReading(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    std::optional<calendar::Period> period;
    if (!options.period.empty())
        period = requireMonths(options.period, settings.calendar);
    const FactsFile file =
        options.to.form() == "xlsx"
            ? factsWorkbook(document->connection(), settings, period,
                            text::workbookForm(text::actualsSheetName(), context.surroundings().clock->now()))
            : factsCsv(document->connection(), settings, period, options.to.mark());
    writeExport(context.output(), options.to.target, file.bytes);
    answerExport(context.output(), options.to, file.rows);
    return ExitCode::Done;
}

} // namespace

void declareActualsExport(CommandLine &line)
{
    auto options = std::make_shared<ActualsExport>();
    Command command = line.add("actuals export", Cli::tr("Write every line of actuals as CSV or as a workbook"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period, Cli::tr("Only these months (default: all)"));
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return exportActuals(context, *options); });
}

} // namespace quotasmith::cli
