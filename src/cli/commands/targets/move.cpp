// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/move.h"

#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

namespace {

struct MoveOptions {
    std::string file, axis, from, to, amount, measure;
    bool preview = false;
};

/// `P001@2027Q1`
ops::PlaceName placeAt(const char *option, plan::Axis axis, const std::string &text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        throw base::Error("place-bad", {{"option", option}, {"value", text}});
    return {axis, text.substr(0, at), text.substr(at + 1)};
}

ExitCode moveTarget(Context &context, const MoveOptions &options)
{
    ops::MoveTarget request;
    const plan::Axis axis = requireAxis(options.axis);
    request.from = placeAt("--from", axis, options.from);
    request.to = placeAt("--to", axis, options.to);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    request.measure = measureOf(options.measure, *document);
    const int decimals = store::readSettings(document->connection()).decimals(request.measure);
    request.amount = ops::requireValue(options.amount, decimals);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    return answerEdit(context.output(), ops::moveTarget(*document, request, run), run);
}

} // namespace

void declareTargetsMove(CommandLine &line)
{
    auto options = std::make_shared<MoveOptions>();
    line.add("targets move", Cli::tr("Take an amount from one place to another; totals stay"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--axis", kAxisWords, options->axis, Cli::tr("The axis"))
        .needed("--from", "CODE@P", options->from, Cli::tr("Where it is taken: P001@2027Q1"))
        .needed("--to", "CODE@P", options->to, Cli::tr("Where it goes: P002@2027Q1, or P001@2027Q2"))
        .needed("--amount", "V", options->amount, Cli::tr("How much: 50000, 5万"))
        .option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) { return moveTarget(context, *options); });
}

} // namespace quotasmith::cli
