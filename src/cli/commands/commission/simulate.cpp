// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/simulate.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/commission/comparison.h"
#include "cli/commands/commission/pay_answer.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/ops/commission/compare_schemes.h"
#include "core/ops/commission/cost_budget.h"
#include "core/ops/commission/simulate_pay.h"
#include "core/store/tables/settings.h"
#include "text/commission/pay_tables.h"
#include "text/commission/scheme_text.h"
#include "text/format.h"

#include <filesystem>

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "csv|xlsx";

struct SimulateOptions {
    std::string file, low = "80%", high = "120%", against, scheme;
    ExportOptions to;

    bool isExport() const { return !to.format.empty() || !to.target.empty(); }
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

Json budgetJson(const ops::CostBudget &budget, int decimals)
{
    return {{"cost", amountJson(budget.cost, decimals)},
            {"budget", amountJson(budget.budget, decimals)},
            {"remaining", amountJson(budget.remaining(), decimals)},
            {"share", rateJson(budget.share())},
            {"over", budget.isOver()}};
}

QString budgetText(const ops::CostBudget &budget, int decimals)
{
    if (!budget.budget)
        return Cli::tr("No budget is set: quotasmith-cli plan set FILE incentiveBudget=AMOUNT.");
    const QString cost = text::amountText(budget.cost, decimals), of = text::amountText(budget.budget, decimals),
                  share = text::rateText(budget.share());
    return budget.isOver() ? Cli::tr("At plan %1 of the budget of %2 (%3): over by %4.")
                                 .arg(cost, of, share, text::amountText(-*budget.remaining(), decimals))
                           : Cli::tr("At plan %1 of the budget of %2 (%3): %4 remain.")
                                 .arg(cost, of, share, text::amountText(budget.remaining(), decimals));
}

Json scenariosJson(const ops::PaySimulation &simulation, int decimals)
{
    Json scenarios = Json::array();
    for (const ops::PayScenario &one : simulation.scenarios)
        scenarios.push_back({{"case", one.code},
                             {"attainment", rateJson(one.attainment)},
                             {"base", amountJson(one.base, decimals)},
                             {"pay", amountJson(one.pay, decimals)},
                             {"share", rateJson(one.share)},
                             {"aHead", amountJson(one.aHead, decimals)}});
    return scenarios;
}

Table scenarioRows(const ops::PaySimulation &simulation, int decimals)
{
    Table table{{{Cli::tr("Case")},
                 {Cli::tr("Attainment"), Align::Right},
                 {Cli::tr("Base"), Align::Right},
                 {Cli::tr("Commission"), Align::Right},
                 {Cli::tr("Of the base"), Align::Right},
                 {Cli::tr("A head"), Align::Right}},
                {}};
    for (const ops::PayScenario &one : simulation.scenarios)
        table.rows.push_back({text::scenarioName(one.code), text::rateText(one.attainment),
                              text::amountText(one.base, decimals), text::amountText(one.pay, decimals),
                              text::rateText(one.share, 2), text::amountText(one.aHead, decimals)});
    return table;
}

void write(Context &context, const SimulateOptions &options, const exchange::ExportTable &table, const QString &sheet,
           std::uint16_t frozenColumns)
{
    writeExport(context.output(), options.to.target, exportBytes(context, options.to, table, sheet, frozenColumns));
    answerExport(context.output(), options.to, static_cast<std::int64_t>(table.rows.size()));
}

ExitCode showCost(Context &context, const SimulateOptions &options, const store::Connection &connection)
{
    const money::Rate low = requireShare("--low", options.low), high = requireShare("--high", options.high);
    const int decimals = store::readSettings(connection).currency.exponent;
    const ops::PaySimulation simulation = ops::simulatePay(connection, low, high);
    if (simulation.heads == 0)
        throw base::Error("schemes-none");
    if (options.isExport()) {
        write(context, options, text::scenariosTable(simulation, decimals), text::scenariosSheetName(), 1);
        return ExitCode::Done;
    }
    const ops::CostBudget budget = ops::readCostBudget(connection, ops::readPayBook(connection));
    Output &output = context.output();
    output.json({{"heads", simulation.heads},
                 {"scenarios", scenariosJson(simulation, decimals)},
                 {"budget", budgetJson(budget, decimals)},
                 {"reason", reasonOf(simulation)}});
    output.table(scenarioRows(simulation, decimals));
    output.line(budgetText(budget, decimals));
    output.line(Cli::tr("Everybody is taken to reach the same share of the own target in every month."));
    if (simulation.problem != forecast::OutlookProblem::None || !simulation.hasTarget)
        output.line(Cli::tr("There is too little history or no target, so P10, P50 and P90 are not shown."));
    return ExitCode::Done;
}

/// A file, or a scheme of the plan.
exchange::SchemeFile otherScheme(const store::Connection &connection, const std::string &against, int decimals)
{
    if (!against.ends_with(".json"))
        return ops::readPlanScheme(connection, against);
    exchange::SchemeFile file = exchange::readSchemeFile(against, decimals);
    if (file.code.empty())
        file.code = std::filesystem::path(against).stem().string();
    ops::requireMethod(file.scheme, decimals);
    return file;
}

ExitCode compare(Context &context, const SimulateOptions &options, const store::Connection &connection)
{
    const int decimals = store::readSettings(connection).currency.exponent;
    const ops::SchemeComparison comparison =
        ops::compareSchemes(connection, options.scheme, otherScheme(connection, options.against, decimals));
    if (options.isExport())
        write(context, options, text::comparisonTable(comparison), text::schemeComparisonSheetName(), 3);
    else
        sayComparison(context.output(), comparison);
    return ExitCode::Done;
}

ExitCode simulate(Context &context, const SimulateOptions &options)
{
    requireExport(options.to, kForms);
    if (options.against.empty() && !options.scheme.empty())
        throw base::Error("option-needed", {{"option", "--against"}});
    const auto document = context.openForReading(options.file);
    return options.against.empty() ? showCost(context, options, document->connection())
                                   : compare(context, options, document->connection());
}

} // namespace

void declareCommissionSimulate(CommandLine &line)
{
    auto options = std::make_shared<SimulateOptions>();
    Command command = line.add(
        "commission simulate",
        Cli::tr("What the year's commission costs: low, plan, high and by its history; or beside another scheme"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--low", "SHARE", options->low, Cli::tr("Attainment of the low case (default: 80%)"))
        .option("--high", "SHARE", options->high, Cli::tr("Attainment of the high case (default: 120%)"))
        .option("--against", "CODE|FILE.json", options->against,
                Cli::tr("Beside this scheme, on last year's and this year's actuals: who gains, who loses"))
        .option("--scheme", "CODE", options->scheme,
                Cli::tr("Whose people are compared (default: everybody who is paid)"));
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return simulate(context, *options); });
}

} // namespace quotasmith::cli
