// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/review/forecast.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/review/review_json.h"
#include "cli/commands/targets/options.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/review_tables.h"
#include "text/review/review_text.h"

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "json|csv|xlsx";

struct ForecastOptions {
    std::string file, measure;
    ExportOptions to;
};

QString bandText(const ops::ForecastMethod &method, int decimals)
{
    if (!method.yearLow || !method.yearHigh)
        return text::noValue();
    return QStringLiteral("%1 … %2").arg(text::amountText(method.yearLow, decimals),
                                         text::amountText(method.yearHigh, decimals));
}

/// Methods side by side: where the year ends, and how well each would have seen the last months coming.
void sayMethods(Output &output, const ops::Forecasts &forecasts)
{
    const int decimals = forecasts.settings.decimals(forecasts.measure);
    Table table{{{Cli::tr("Method")},
                 {Cli::tr("Year's end"), Align::Right},
                 {Cli::tr("Of target"), Align::Right},
                 {Cli::tr("80 % band"), Align::Right},
                 {Cli::tr("Mean error"), Align::Right},
                 {Cli::tr("Months tested"), Align::Right},
                 {Cli::tr("Note")}},
                {}};
    for (const ops::ForecastMethod &method : forecasts.methods) {
        const auto ofTarget =
            method.yearEnd && forecasts.target ? money::attainment(*method.yearEnd, *forecasts.target) : std::nullopt;
        const bool isChosen = method.code == forecasts.chosen;
        const QString name = text::forecastMethodName(method.code);
        table.rows.push_back(
            {isChosen ? Cli::tr("%1 (used)").arg(name) : name, text::amountText(method.yearEnd, decimals),
             text::rateText(ofTarget), bandText(method, decimals), text::rateText(method.mape),
             text::countText(method.backtestMonths),
             method.missing.empty() ? text::parametersText(method) : text::forecastMissingText(method.missing)});
    }
    output.table(table);
}

void sayMonths(Output &output, const ops::Forecasts &forecasts)
{
    const int decimals = forecasts.settings.decimals(forecasts.measure);
    Table table{{{Cli::tr("Month")}}, {}};
    for (int m = 0; m < 12; ++m)
        table.rows.push_back({text::fromUtf8(forecasts.settings.calendar.month(m).text())});
    for (const ops::ForecastMethod &method : forecasts.methods) {
        if (method.months.empty())
            continue;
        table.columns.push_back({text::forecastMethodName(method.code), Align::Right});
        for (std::size_t m = 0; m < method.months.size(); ++m) {
            const ops::ForecastMonth &month = method.months[m];
            const QString amount = text::amountText(month.value, decimals);
            table.rows[m].push_back(month.isActual ? Cli::tr("%1 actual").arg(amount) : amount);
        }
    }
    if (table.columns.size() > 1)
        output.table(table);
}

void say(Output &output, const ops::Forecasts &forecasts)
{
    output.line(Cli::tr("Forecast of %1, %2")
                    .arg(text::measureName(forecasts.measure), QString::number(forecasts.settings.calendar.year())));
    output.line(forecasts.asOf ? Cli::tr("Actuals count up to %1.").arg(text::fromUtf8(forecasts.asOf->text()))
                               : Cli::tr("The year has no actuals yet."));
    sayMethods(output, forecasts);
    output.line({});
    sayMonths(output, forecasts);
    if (forecasts.probability)
        output.line(Cli::tr("Probability of reaching the target of %1: %2.")
                        .arg(text::amountText(forecasts.target, forecasts.settings.decimals(forecasts.measure)),
                             text::rateText(forecasts.probability)));
    if (const QString problem = text::forecastProblemText(forecasts); !problem.isEmpty())
        output.line(problem);
}

ExitCode forecast(Context &context, const ForecastOptions &options)
{
    requireExport(options.to, kForms);
    const auto document = context.openForReading(options.file);
    const ops::Forecasts forecasts = ops::readForecasts(document->connection(), measureOf(options.measure, *document));
    Output &output = context.output();
    const bool isExport = !options.to.format.empty() || !options.to.target.empty();
    if (isExport && options.to.format == "json") {
        writeExport(output, options.to.target, output.jsonText(forecastJson(forecasts)));
    } else if (isExport) {
        const exchange::ExportTable table = text::forecastTable(forecasts);
        writeExport(output, options.to.target, exportBytes(context, options.to, table, text::forecastSheetName(), 2));
        answerExport(output, options.to, static_cast<std::int64_t>(table.rows.size()));
    } else {
        output.json(forecastJson(forecasts));
        say(output, forecasts);
    }
    return ExitCode::Done;
}

} // namespace

void declareForecast(CommandLine &line)
{
    auto options = std::make_shared<ForecastOptions>();
    Command command = line.add("forecast", Cli::tr("Where the year will end, by several methods side by side"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"));
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return forecast(context, *options); });
}

} // namespace quotasmith::cli
