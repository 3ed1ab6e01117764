// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/show.h"

#include "cli/command_line.h"
#include "cli/commands/actuals/actual_rows.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

struct ShowOptions {
    std::string file, period, by = "organisation";
};

Json rowsJson(const ActualRows &actuals, const plan::PlanSettings &settings)
{
    Json rows = Json::array();
    for (const ActualRow &row : actuals.rows) {
        Json values = Json::object();
        for (const plan::Measure measure : actuals.measures)
            values[plan::measureCode(measure)] = amountJson(row.sums.value(measure), settings.decimals(measure));
        rows.push_back({{"code", row.node.code}, {"name", row.node.name}, {"values", values}});
    }
    return rows;
}

Table tableOf(const ActualRows &actuals, const plan::PlanSettings &settings)
{
    Table table{{{Cli::tr("Code")}, {Cli::tr("Name")}}, {}};
    for (const plan::Measure measure : actuals.measures)
        table.columns.push_back({text::measureName(measure), Align::Right});
    for (const ActualRow &row : actuals.rows) {
        std::vector<QString> cells{text::fromUtf8(row.node.code),
                                   QString(2 * row.depth, u' ') + text::nodeName(row.node)};
        for (const plan::Measure measure : actuals.measures)
            cells.push_back(text::amountText(row.sums.value(measure), settings.decimals(measure)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ExitCode showActuals(Context &context, const ShowOptions &options)
{
    const auto document = context.openForReading(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const calendar::Period period = requireMonths(options.period, settings.calendar);
    const ActualRows actuals = readActualRows(document->connection(), settings, options.by, period);
    Output &output = context.output();
    output.json(
        {{"period", settings.calendar.text(period)}, {"by", options.by}, {"rows", rowsJson(actuals, settings)}});
    if (actuals.rows.empty())
        output.line(Cli::tr("There are no actuals in %1.").arg(text::fromUtf8(options.period)));
    else
        output.table(tableOf(actuals, settings));
    return ExitCode::Done;
}

} // namespace

void declareActualsShow(CommandLine &line)
{
    auto options = std::make_shared<ShowOptions>();
    line.add("actuals show", Cli::tr("Show what happened in a period"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05; other years too"))
        .option("--by", "CODE|organisation|customer|product", options->by,
                Cli::tr("An axis, or a node and what is below it (default: organisation)"))
        .runs([options](Context &context) { return showActuals(context, *options); });
}

} // namespace quotasmith::cli
