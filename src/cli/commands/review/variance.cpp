// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/review/variance.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/review/review_json.h"
#include "cli/commands/review/variance_options.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/review/review_tables.h"
#include "text/review/review_text.h"

#include <algorithm>
#include <cstdlib>

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "json|csv|xlsx";
constexpr std::size_t kMostNodes = 10; ///< of one effect

struct VarianceCommand : VarianceOptions {
    std::string file;
    ExportOptions to;
};

/// The nodes that moved an effect most.
void addNodes(Table &table, const ops::Variance &variance, const std::string &code, int decimals)
{
    std::vector<const ops::VarianceEffect *> nodes;
    for (const ops::VarianceEffect &effect : variance.effects)
        if (effect.code == code && !effect.node.empty())
            nodes.push_back(&effect);
    const auto size = [](const ops::VarianceEffect *effect) {
        return effect->amount < 0 ? -static_cast<double>(effect->amount) : static_cast<double>(effect->amount);
    };
    std::stable_sort(nodes.begin(), nodes.end(), [&](const auto *a, const auto *b) { return size(a) > size(b); });
    for (std::size_t i = 0; i < std::min(nodes.size(), kMostNodes); ++i)
        table.rows.push_back(
            {QStringLiteral("    %1 %2").arg(text::fromUtf8(nodes[i]->node), text::fromUtf8(nodes[i]->name)),
             text::amountText(nodes[i]->amount, decimals)});
    if (nodes.size() > kMostNodes)
        table.rows.push_back(
            {QStringLiteral("    ") + Cli::tr("… and %n more", nullptr, static_cast<int>(nodes.size() - kMostNodes)),
             QString()});
}

void say(Output &output, const ops::Variance &variance)
{
    const int decimals = variance.settings.currency.exponent;
    const bool isTarget = variance.against == ops::Against::Target;
    output.line(Cli::tr("%1, %2: against %3")
                    .arg(text::varianceKindName(variance.kind), text::variancePeriodText(variance),
                         text::againstName(variance.against)));
    if (variance.kind == ops::VarianceKind::Chain)
        output.line(text::orderText(variance.order));
    Table table{{{Cli::tr("Effect")}, {Cli::tr("Amount"), Align::Right}}, {}};
    table.rows.push_back(
        {isTarget ? Cli::tr("Target") : Cli::tr("Last year's actual"), text::amountText(variance.start, decimals)});
    for (const ops::VarianceEffect &effect : variance.byCode()) {
        table.rows.push_back({text::effectName(effect.code), text::amountText(effect.amount, decimals)});
        addNodes(table, variance, effect.code, decimals);
    }
    table.rows.push_back({Cli::tr("Actual"), text::amountText(variance.end, decimals)});
    output.table(table);
    if (const QString notice = text::varianceNotice(variance); !notice.isEmpty())
        output.message(notice);
}

ExitCode variance(Context &context, const VarianceCommand &options)
{
    requireExport(options.to, kForms);
    const ops::VarianceRequest request = requireVariance(options);
    const ops::Variance found = ops::readVariance(context.openForReading(options.file)->connection(), request);
    Output &output = context.output();
    const bool isExport = !options.to.format.empty() || !options.to.target.empty();
    if (isExport && options.to.format == "json") {
        writeExport(output, options.to.target, output.jsonText(varianceJson(found)));
    } else if (isExport) {
        const exchange::ExportTable table = text::varianceTable(found);
        writeExport(output, options.to.target, exportBytes(context, options.to, table, text::varianceSheetName(), 1));
        answerExport(output, options.to, static_cast<std::int64_t>(table.rows.size()));
    } else {
        output.json(varianceJson(found));
        say(output, found);
    }
    return ExitCode::Done;
}

} // namespace

void declareVariance(CommandLine &line)
{
    auto options = std::make_shared<VarianceCommand>();
    Command command = line.add("variance", Cli::tr("The bridge from target or last year to what came"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--period", "P", options->period, Cli::tr("ytd, 2027, 2027H1, 2027Q2 or 2027-05"));
    declareVarianceOptions(command, *options);
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return variance(context, *options); });
}

} // namespace quotasmith::cli
