// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/plan/next_year.h"

#include "cli/command_line.h"
#include "cli/words.h"
#include "core/ops/plan/next_year/next_year.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/versions/year_text.h"

namespace quotasmith::cli {

namespace {

struct NextYearOptions {
    std::string file, target;
};

Json strategiesJson(const ops::YearEnd &end)
{
    const int decimals = end.settings.currency.exponent;
    Json list = Json::array();
    for (const ops::StrategyWorth &strategy : end.strategies)
        list.push_back({{"code", strategy.code},
                        {"name", strategy.name},
                        {"measure", plan::measureCode(strategy.measure)},
                        {"gain", amountJson(strategy.gain, decimals)},
                        {"cost", amountJson(strategy.cost, decimals)},
                        {"ratio", rateJson(strategy.ratio)},
                        {"worth", ops::worthCode(strategy.worth)}});
    return list;
}

Json basesJson(const ops::YearEnd &end)
{
    Json list = Json::array();
    for (const ops::OpeningBase &base : end.bases) {
        const int decimals = end.settings.decimals(base.measure);
        list.push_back({{"measure", plan::measureCode(base.measure)},
                        {"base", amountJson(base.amount(), decimals)},
                        {"actual", amountJson(base.actual, decimals)},
                        {"expected", amountJson(base.expected, decimals)},
                        {"monthsExpected", base.monthsExpected}});
    }
    return list;
}

Json nextYearJson(const ops::NextYear &next, const std::string &file)
{
    const ops::YearEnd &end = next.end;
    return {{"file", file},
            {"plan", std::to_string(next.settings.planId)},
            {"year", next.settings.calendar.year()},
            {"from", {{"plan", std::to_string(end.settings.planId)}, {"year", end.settings.calendar.year()}}},
            {"strategies", strategiesJson(end)},
            {"findings", {{"acted", end.findingsActed}, {"dismissed", end.findingsDismissed}}},
            {"actions", {{"done", end.actionsDone}, {"open", end.actionsOpen}}},
            {"left", end.left},
            {"rowsLeft", next.rowsLeft},
            {"bases", basesJson(end)}};
}

void sayStrategies(Output &output, const ops::YearEnd &end)
{
    if (end.strategies.empty())
        return;
    Table table{{{Cli::tr("Code")},
                 {Cli::tr("Strategy")},
                 {Cli::tr("Gain"), Align::Right},
                 {Cli::tr("Cost"), Align::Right},
                 {Cli::tr("Gain / cost"), Align::Right},
                 {Cli::tr("Next year")}},
                {}};
    const int decimals = end.settings.currency.exponent;
    for (const ops::StrategyWorth &strategy : end.strategies)
        table.rows.push_back({text::fromUtf8(strategy.code), text::fromUtf8(strategy.name),
                              text::amountText(strategy.gain, decimals), text::amountText(strategy.cost, decimals),
                              strategy.ratio ? text::fromUtf8(strategy.ratio->decimalText(2)) : QString(),
                              text::worthName(strategy.worth)});
    output.table(table);
}

void sayBases(Output &output, const ops::YearEnd &end)
{
    for (const ops::OpeningBase &base : end.bases) {
        const QString amount = text::amountText(base.amount(), end.settings.decimals(base.measure));
        const QString name = text::measureName(base.measure);
        output.line(base.monthsExpected == 0
                        ? Cli::tr("%1 to grow from: %2, all of it actual").arg(name, amount)
                        : Cli::tr("%1 to grow from: %2, the targets of %n month(s) without actuals among it", nullptr,
                                  base.monthsExpected)
                              .arg(name, amount));
    }
}

ExitCode nextYear(Context &context, const NextYearOptions &options)
{
    const auto document = context.openForReading(options.file);
    const ops::NextYear next = ops::startNextYear(*document, options.target, context.surroundings());
    Output &output = context.output();
    context.warnOfPlace(options.target);
    output.json(nextYearJson(next, options.target));
    if (output.isJson())
        return ExitCode::Done;
    output.line(Cli::tr("The plan of %1 is %2; %3 stays as it is.")
                    .arg(QString::number(next.settings.calendar.year()), text::fromUtf8(options.target),
                         text::fromUtf8(options.file)));
    sayStrategies(output, next.end);
    output.line(Cli::tr("Findings acted on %1, dismissed %2; actions done %3, carried over %4")
                    .arg(next.end.findingsActed)
                    .arg(next.end.findingsDismissed)
                    .arg(next.end.actionsDone)
                    .arg(next.end.actionsOpen));
    if (!next.end.left.empty())
        output.line(Cli::tr("%n person(s) who left not carried over", nullptr, static_cast<int>(next.end.left.size())));
    output.line(Cli::tr("%n row(s) of lists belong to the old year and stay there", nullptr, next.rowsLeft));
    sayBases(output, next.end);
    return ExitCode::Done;
}

} // namespace

void declareNextYear(CommandLine &line)
{
    auto options = std::make_shared<NextYearOptions>();
    line.add("next-year", Cli::tr("Start the plan of the following year from this one, which stays as it is"))
        .argument("FILE", options->file, Cli::tr("The plan of this year"))
        .argument("OUT", options->target, Cli::tr("The plan of the next; it must not exist yet"))
        .runs([options](Context &context) { return nextYear(context, *options); });
}

} // namespace quotasmith::cli
