// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/propose/propose.h"

#include "cli/command_line.h"
#include "cli/commands/propose/goal_json.h"
#include "cli/commands/propose/goal_tables.h"
#include "cli/words.h"

namespace quotasmith::cli {

namespace {

ExitCode propose(Context &context, const std::string &file)
{
    const ops::AnnualGoal goal = ops::readAnnualGoal(context.openForReading(file)->connection());
    Output &output = context.output();
    if (output.isJson())
        output.json(goalJson(goal));
    else
        sayGoal(output, goal);
    return ExitCode::Done;
}

} // namespace

void declarePropose(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("propose", Cli::tr("Reason the annual target: bridge, commitments, capacity, probability, SMART"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) { return propose(context, *file); });
}

} // namespace quotasmith::cli
