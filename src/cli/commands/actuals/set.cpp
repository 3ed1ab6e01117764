// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/set.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/ops/actuals/set_actuals.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

struct SetOptions {
    std::string file, person, period, measure, value;
    std::vector<std::string> note; ///< empty: not given
    bool clear = false;
};

/// What the cell is to say, as the block of one that it is. Throws Error{"value-bad"} and Error{"number-bad"} for what
/// is no amount.
std::string requireAmount(const std::string &text, int decimals)
{
    const spread::ValueExpression value = ops::requireValue(text, decimals);
    if (value.kind != spread::ValueExpression::Kind::Amount)
        throw base::Error("number-bad", {{"option", "--value"}, {"value", text}});
    return money::printAmount(value.amount, decimals);
}

void requireSomething(const SetOptions &options)
{
    if (options.clear && !options.value.empty())
        throw base::Error("options-exclusive", {{"first", "--value"}, {"second", "--clear"}});
    if (!options.clear && options.value.empty() && options.note.empty())
        throw base::Error("option-needed", {{"option", "--value"}});
}

/// Over imported lines a typed total is an adjustment, and shows as one.
std::vector<Warning> warningsOf(const ops::ActualsOutcome &outcome, int decimals)
{
    std::vector<Warning> warnings;
    for (const ops::Adjustment &adjustment : outcome.adjustments)
        if (adjustment.difference != 0)
            warnings.push_back(
                {"adjustment", Cli::tr("There are imported lines here: the typed total is kept as an adjustment of %1.")
                                   .arg(text::amountText(adjustment.difference, decimals))});
    return warnings;
}

ExitCode setActual(Context &context, const SetOptions &options)
{
    requireSomething(options);
    const plan::Measure measure = requireMeasure(options.measure);
    const auto document = context.openForWriting(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const int decimals = settings.decimals(measure);
    ops::SetActuals request;
    ops::TypedActual &cell = request.cells.emplace_back();
    cell.person = options.person;
    cell.month = requireMonth(options.period, settings.calendar);
    cell.measure = measure;
    if (!options.value.empty())
        cell.typed = requireAmount(options.value, decimals);
    if (options.clear) {
        cell.typed = std::string();
        request.source = ops::ActualsSource::Clear;
    }
    if (!options.note.empty())
        cell.note = options.note.back();
    const ops::ActualsOutcome outcome = ops::setActuals(*document, request, ops::Partly::Never, ops::Run::Write);
    if (!outcome.refused.empty())
        throw outcome.refused.front().error;
    answerChanges(context.output(), outcome.changes, warningsOf(outcome, decimals));
    return ExitCode::Done;
}

} // namespace

void declareActualsSet(CommandLine &line)
{
    auto options = std::make_shared<SetOptions>();
    line.add("actuals set", Cli::tr("Type what a person reached in a month, or a note on it"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--person", "CODE", options->person, Cli::tr("The person, by code"))
        .needed("--period", "P", options->period, Cli::tr("The month, 2027-05"))
        .needed("--measure", "M", options->measure, Cli::tr("The measure"))
        .option("--value", "V", options->value, Cli::tr("The total of the month"))
        .flag("--clear", options->clear, Cli::tr("Take back what was typed: the imported lines stand alone"))
        .option("--note", "TEXT", options->note, Cli::tr("A note on it; an empty one takes the note away"))
        .runs([options](Context &context) { return setActual(context, *options); });
}

} // namespace quotasmith::cli
