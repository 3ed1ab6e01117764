// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/versions/compare.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/versions/version_answer.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/versions/version_table.h"
#include "text/versions/version_text.h"

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "csv|xlsx|json";
constexpr std::size_t kMostShown = 40; ///< cells in a table for people

struct CompareOptions {
    std::string file, from, to;
    ExportOptions target;
};

Json comparisonJson(const ops::VersionComparison &comparison, const plan::PlanSettings &settings)
{
    Json cells = Json::array(), bridge = Json::array();
    for (const ops::VersionCell &cell : comparison.cells) {
        const int decimals = settings.decimals(cell.measure);
        cells.push_back({{"axis", plan::axisCode(cell.axis)},
                         {"node", cell.code},
                         {"name", cell.name},
                         {"measure", plan::measureCode(cell.measure)},
                         {"period", cell.month.text()},
                         {"before", amountJson(cell.before, decimals)},
                         {"after", amountJson(cell.after, decimals)},
                         {"difference", amountJson(cell.after - cell.before, decimals)}});
    }
    const int decimals = settings.decimals(settings.money);
    for (const ops::VersionBridgeRow &row : comparison.bridge)
        bridge.push_back({{"node", row.code}, {"name", row.name}, {"amount", amountJson(row.change, decimals)}});
    return {{"from", versionJson(comparison.from)},
            {"to", versionJson(comparison.to)},
            {"cells", cells},
            {"start", amountJson(comparison.start, decimals)},
            {"bridge", bridge},
            {"end", amountJson(comparison.end, decimals)}};
}

void sayBridge(Output &output, const ops::VersionComparison &comparison, const plan::PlanSettings &settings)
{
    const int decimals = settings.decimals(settings.money);
    Table table{{{Cli::tr("Code")}, {Cli::tr("Name")}, {Cli::tr("Amount"), Align::Right}}, {}};
    table.rows.push_back({{}, text::versionName(comparison.from), text::amountText(comparison.start, decimals)});
    for (const ops::VersionBridgeRow &row : comparison.bridge)
        table.rows.push_back(
            {text::fromUtf8(row.code), text::fromUtf8(row.name), text::amountText(row.change, decimals)});
    table.rows.push_back({{}, text::versionName(comparison.to), text::amountText(comparison.end, decimals)});
    output.table(table);
}

void sayCells(Output &output, const ops::VersionComparison &comparison, const plan::PlanSettings &settings)
{
    output.line(Cli::tr("%n cell(s) differ", nullptr, static_cast<int>(comparison.cells.size())));
    Table table{{{Cli::tr("Measure")},
                 {Cli::tr("Axis")},
                 {Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {Cli::tr("Month")},
                 {Cli::tr("Before"), Align::Right},
                 {Cli::tr("After"), Align::Right},
                 {Cli::tr("Difference"), Align::Right}},
                {}};
    for (std::size_t i = 0; i < std::min(comparison.cells.size(), kMostShown); ++i) {
        const ops::VersionCell &cell = comparison.cells[i];
        const int decimals = settings.decimals(cell.measure);
        table.rows.push_back({text::measureName(cell.measure), text::axisName(cell.axis), text::fromUtf8(cell.code),
                              text::fromUtf8(cell.name), text::fromUtf8(cell.month.text()),
                              text::amountText(cell.before, decimals), text::amountText(cell.after, decimals),
                              text::amountText(cell.after - cell.before, decimals)});
    }
    if (!comparison.cells.empty())
        output.table(table);
    if (comparison.cells.size() > kMostShown)
        output.line(Cli::tr("… and %n more", nullptr, static_cast<int>(comparison.cells.size() - kMostShown)));
}

ExitCode compare(Context &context, const CompareOptions &options)
{
    const bool isExport = !options.target.format.empty() || !options.target.target.empty();
    if (isExport)
        requireExport(options.target, kForms);
    const auto document = context.openForReading(options.file);
    const store::Connection &connection = document->connection();
    const ops::VersionComparison comparison =
        ops::compareVersions(connection, requireVersionCalled(connection, options.from).number,
                             requireVersionCalled(connection, options.to).number);
    const plan::PlanSettings settings = store::readSettings(connection);
    Output &output = context.output();
    const Json json = comparisonJson(comparison, settings);
    if (isExport) {
        const auto rows = static_cast<std::int64_t>(comparison.cells.size());
        const std::string bytes =
            options.target.format == "json"
                ? output.jsonText(json)
                : exportBytes(context, options.target, text::comparisonTable(comparison, settings),
                              text::comparisonSheetName(), text::kComparisonFrozenColumns);
        writeExport(output, options.target.target, bytes);
        answerExport(output, options.target, rows);
        return ExitCode::Done;
    }
    output.json(json);
    if (output.isJson())
        return ExitCode::Done;
    sayBridge(output, comparison, settings);
    sayCells(output, comparison, settings);
    return ExitCode::Done;
}

} // namespace

void declareVersionsCompare(CommandLine &line)
{
    auto options = std::make_shared<CompareOptions>();
    Command command = line.add("versions compare", Cli::tr("List every cell in which two versions differ, and what "
                                                           "leads from one annual number to the other"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .argument("FROM", options->from, Cli::tr("The earlier version: 1 or SN-GG-2027-01"))
        .argument("TO", options->to, Cli::tr("The later one"));
    declareExport(command, options->target, kForms);
    command.runs([options](Context &context) { return compare(context, *options); });
}

} // namespace quotasmith::cli
