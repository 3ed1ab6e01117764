// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/annual.h"

#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/ops/board/ambitions.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

struct AnnualOptions {
    std::string file, value, measure, ambition = "base";
    bool preview = false;
};

/// A stretch below the base, a challenge below the stretch.
std::vector<Warning> orderWarnings(const store::Document &document, plan::Measure measure)
{
    std::vector<Warning> warnings;
    const int decimals = store::readSettings(document.connection()).decimals(measure);
    for (const ops::AmbitionBelow &one : ops::ambitionsBelow(document.connection(), measure))
        warnings.push_back(
            {"ambition-below", Cli::tr("%1 (%2) is below %3 (%4).")
                                   .arg(text::ambitionName(one.level), text::amountText(one.annual, decimals),
                                        text::ambitionName(one.lower), text::amountText(one.ofLower, decimals))});
    return warnings;
}

ExitCode setAnnual(Context &context, const AnnualOptions &options)
{
    requireWord("--ambition", options.ambition, kAmbitionWords);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    const plan::Measure measure = measureOf(options.measure, *document);
    const int decimals = store::readSettings(document->connection()).decimals(measure);
    const spread::ValueExpression value = ops::requireValue(options.value, decimals);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    const bool isBase = options.ambition == "base";
    const ops::TargetsOutcome outcome = isBase ? ops::setAnnualTarget(*document, measure, value, run)
                                               : ops::setAmbition(*document, measure, options.ambition, value, run);
    return answerEdit(context.output(), outcome, run, orderWarnings(*document, measure));
}

} // namespace

void declareTargetsAnnual(CommandLine &line)
{
    auto options = std::make_shared<AnnualOptions>();
    line.add("targets annual", Cli::tr("Set the annual target; everything below follows"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .argument("VALUE", options->value, Cli::tr("1200000, 120万, +30% on last year, now+3.37% on the present value"))
        .option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .option("--ambition", kAmbitionWords, options->ambition, Cli::tr("The level of ambition (default: base)"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) { return setAnnual(context, *options); });
}

} // namespace quotasmith::cli
