// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/holds.h"

#include "cli/command_line.h"
#include "cli/commands/targets/hold_rows.h"
#include "cli/words.h"
#include "core/store/tables/holds.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

Table holdsTable(std::span<const plan::Hold> holds, const store::PlanSheet &plan)
{
    Table table{{{Cli::tr("Axis")},
                 {Cli::tr("Node")},
                 {Cli::tr("Period")},
                 {Cli::tr("Measure")},
                 {Cli::tr("Value"), Align::Right},
                 {Cli::tr("By")},
                 {Cli::tr("Reason")},
                 {Cli::tr("Until")}},
                {}};
    for (const plan::Hold &hold : holds)
        table.rows.push_back({text::axisName(hold.axis), text::nodeName(nodeOf(hold, plan)),
                              text::periodName(plan.settings.calendar, hold.months), text::measureName(hold.measure),
                              text::amountText(hold.value, plan.settings.decimals(hold.measure)),
                              text::fromUtf8(hold.author), text::fromUtf8(hold.reason), text::fromUtf8(hold.until)});
    return table;
}

ExitCode listHolds(Context &context, const std::string &file)
{
    const auto document = context.openForReading(file);
    const std::vector<plan::Hold> holds = store::readHolds(document->connection());
    const store::PlanSheet plan = store::readSheet(document->connection(), plan::Measure::Revenue);
    context.output().json({{"holds", holdsJson(holds, plan)}});
    if (holds.empty())
        context.output().line(Cli::tr("Nothing is held."));
    else
        context.output().table(holdsTable(holds, plan));
    return ExitCode::Done;
}

} // namespace

void declareTargetsHolds(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("targets holds", Cli::tr("List what is held"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) { return listHolds(context, *file); });
}

} // namespace quotasmith::cli
