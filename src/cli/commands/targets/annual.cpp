// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/annual.h"

#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

namespace {

struct AnnualOptions {
    std::string file, value, measure, ambition = "base";
    bool preview = false;
};

ExitCode setAnnual(Context &context, const AnnualOptions &options)
{
    requireWord("--ambition", options.ambition, kAmbitionWords);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    const plan::Measure measure = measureOf(options.measure, *document);
    const int decimals = store::readSettings(document->connection()).decimals(measure);
    const spread::ValueExpression value = ops::requireValue(options.value, decimals);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    const bool isBase = options.ambition == "base";
    return answerEdit(context.output(),
                      isBase ? ops::setAnnualTarget(*document, measure, value, run)
                             : ops::setAmbition(*document, measure, options.ambition, value, run),
                      run);
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
