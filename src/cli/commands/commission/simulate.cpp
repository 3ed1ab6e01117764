// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/simulate.h"

#include "cli/command_line.h"
#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/ops/commission/simulate_pay.h"
#include "core/store/tables/settings.h"
#include "text/commission/scheme_text.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

struct SimulateOptions {
    std::string file, low = "80%", high = "120%";
};

money::Rate requireShare(const char *option, const std::string &text)
{
    const money::ParsedRate parsed = money::parseRate(text);
    if (parsed.meaning != money::TextMeaning::Value || parsed.rate <= money::Rate())
        throw base::Error("number-bad", {{"option", option}, {"value", text}});
    return parsed.rate;
}

Json reasonOf(const ops::PaySimulation &simulation)
{
    if (!simulation.hasTarget)
        return "no-target";
    const std::string_view problem = forecast::outlookProblemCode(simulation.problem);
    return problem.empty() ? Json(nullptr) : Json(problem);
}

ExitCode simulate(Context &context, const SimulateOptions &options)
{
    const money::Rate low = requireShare("--low", options.low), high = requireShare("--high", options.high);
    const auto document = context.openForReading(options.file);
    const int decimals = store::readSettings(document->connection()).currency.exponent;
    const ops::PaySimulation simulation = ops::simulatePay(document->connection(), low, high);
    if (simulation.heads == 0)
        throw base::Error("schemes-none");
    Json scenarios = Json::array();
    Table table{{{Cli::tr("Case")},
                 {Cli::tr("Attainment"), Align::Right},
                 {Cli::tr("Base"), Align::Right},
                 {Cli::tr("Commission"), Align::Right},
                 {Cli::tr("Of the base"), Align::Right},
                 {Cli::tr("A head"), Align::Right}},
                {}};
    for (const ops::PayScenario &one : simulation.scenarios) {
        scenarios.push_back({{"case", one.code},
                             {"attainment", rateJson(one.attainment)},
                             {"base", amountJson(one.base, decimals)},
                             {"pay", amountJson(one.pay, decimals)},
                             {"share", rateJson(one.share)},
                             {"aHead", amountJson(one.aHead, decimals)}});
        table.rows.push_back({text::scenarioName(one.code), text::rateText(one.attainment),
                              text::amountText(one.base, decimals), text::amountText(one.pay, decimals),
                              text::rateText(one.share, 2), text::amountText(one.aHead, decimals)});
    }
    Output &output = context.output();
    output.json({{"heads", simulation.heads}, {"scenarios", scenarios}, {"reason", reasonOf(simulation)}});
    output.table(table);
    output.line(Cli::tr("Everybody is taken to reach the same share of the own target in every month."));
    if (simulation.problem != forecast::OutlookProblem::None || !simulation.hasTarget)
        output.line(Cli::tr("There is too little history or no target, so P10, P50 and P90 are not shown."));
    return ExitCode::Done;
}

} // namespace

void declareCommissionSimulate(CommandLine &line)
{
    auto options = std::make_shared<SimulateOptions>();
    line.add("commission simulate", Cli::tr("What the year's commission costs: low, plan, high and by its history"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .option("--low", "SHARE", options->low, Cli::tr("Attainment of the low case (default: 80%)"))
        .option("--high", "SHARE", options->high, Cli::tr("Attainment of the high case (default: 120%)"))
        .runs([options](Context &context) { return simulate(context, *options); });
}

} // namespace quotasmith::cli
