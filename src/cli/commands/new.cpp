// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/new.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/calendar/digits.h"
#include "core/money/amount_text.h"
#include "core/ops/plan/create_plan.h"

namespace quotasmith::cli {

namespace {

struct NewOptions {
    std::string file, company, year, firstMonth = "1", currency = "CNY", grain, money = "revenue", tax = "included";
};

money::Currency requireCurrency(const std::string &code)
{
    const auto currency = money::findCurrency(code);
    if (!currency)
        throw base::Error("setting-bad", {{"setting", "--currency"}, {"value", code}});
    return *currency;
}

std::int64_t requireGrain(const std::string &text, const money::Currency &currency)
{
    if (text.empty())
        return 1;
    const money::ParsedAmount grain = money::parseAmount(text, {currency.exponent, 1, money::Finer::Refuse});
    if (grain.meaning != money::TextMeaning::Value || grain.units <= 0)
        throw base::Error("setting-bad", {{"setting", "--grain"}, {"value", text}});
    return grain.units;
}

plan::PlanSettings settingsOf(const NewOptions &options)
{
    const std::int64_t month = requireNumber("--first-month", options.firstMonth, 1);
    const std::int64_t year = requireNumber("--year", options.year, calendar::kFirstYear);
    if (month > 12)
        throw base::Error("setting-bad", {{"setting", "--first-month"}, {"value", options.firstMonth}});
    if (year > calendar::kLastYear)
        throw base::Error("setting-bad", {{"setting", "--year"}, {"value", options.year}});
    plan::PlanSettings settings;
    settings.company = options.company;
    settings.calendar = calendar::FiscalCalendar(static_cast<int>(year), static_cast<int>(month));
    settings.currency = requireCurrency(options.currency);
    settings.grain = requireGrain(options.grain, settings.currency);
    settings.money = requireMeasure(requireWord("--money", options.money, "revenue|signed|collected"));
    settings.tax = requireWord("--tax", options.tax, "included|excluded") == "included" ? plan::Tax::Included
                                                                                        : plan::Tax::Excluded;
    return settings;
}

} // namespace

void declareNew(CommandLine &line)
{
    auto options = std::make_shared<NewOptions>();
    line.add("new", Cli::tr("Make a new, empty plan"))
        .argument("FILE", options->file, Cli::tr("The plan to make; it must not exist yet"))
        .needed("--company", "NAME", options->company, Cli::tr("The company"))
        .needed("--year", "Y", options->year, Cli::tr("The fiscal year, named by the calendar year in which it ends"))
        .option("--first-month", "M", options->firstMonth, Cli::tr("The month it begins with, 1 to 12 (default: 1)"))
        .option("--currency", "CODE", options->currency, Cli::tr("ISO 4217 code (default: CNY)"))
        .option("--grain", "AMOUNT", options->grain,
                Cli::tr("What amounts are multiples of (default: the smallest unit)"))
        .option("--money", "revenue|signed|collected", options->money, Cli::tr("What targets count (default: revenue)"))
        .option("--tax", "included|excluded", options->tax, Cli::tr("Whether amounts include tax (default: included)"))
        .runs([options](Context &context) {
            ops::createPlan(options->file, context.surroundings(), settingsOf(*options));
            context.warnOfPlace(options->file);
            answerChanges(context.output(), lastChanges(*context.openForReading(options->file)));
            return ExitCode::Done;
        });
}

} // namespace quotasmith::cli
