// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/set.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

struct SetOptions {
    std::string file, person, period, measure, value;
};

std::int64_t requireAmount(const std::string &text, int decimals)
{
    const spread::ValueExpression value = ops::requireValue(text, decimals);
    if (value.kind != spread::ValueExpression::Kind::Amount)
        throw base::Error("number-bad", {{"option", "--value"}, {"value", text}});
    return value.amount;
}

/// Over imported lines a typed total is an adjustment, and shows as one.
std::vector<Warning> warningsOf(const ops::SetActualOutcome &outcome, int decimals)
{
    if (!outcome.isAdjustment)
        return {};
    return {{"adjustment", Cli::tr("There are imported lines here: the typed total is kept as an adjustment of %1.")
                               .arg(text::amountText(outcome.difference, decimals))}};
}

ExitCode setActual(Context &context, const SetOptions &options)
{
    const plan::Measure measure = requireMeasure(options.measure);
    const auto document = context.openForWriting(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const int decimals = settings.decimals(measure);
    const ops::SetActual request{options.person,
                                 requireMonth(options.period, settings.calendar),
                                 measure,
                                 requireAmount(options.value, decimals),
                                 {}};
    const ops::SetActualOutcome outcome = ops::setActual(*document, request);
    answerChanges(context.output(), outcome.changes, warningsOf(outcome, decimals));
    return ExitCode::Done;
}

} // namespace

void declareActualsSet(CommandLine &line)
{
    auto options = std::make_shared<SetOptions>();
    line.add("actuals set", Cli::tr("Type what a person reached in a month"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--person", "CODE", options->person, Cli::tr("The person, by code"))
        .needed("--period", "P", options->period, Cli::tr("The month, 2027-05"))
        .needed("--measure", "M", options->measure, Cli::tr("The measure"))
        .needed("--value", "V", options->value, Cli::tr("The total of the month"))
        .runs([options](Context &context) { return setActual(context, *options); });
}

} // namespace quotasmith::cli
