// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/close.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/ops/actuals/edit_actuals.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

namespace {

struct CloseOptions {
    std::string file, period;
};

} // namespace

void declareActualsClose(CommandLine &line)
{
    auto options = std::make_shared<CloseOptions>();
    line.add("actuals close", Cli::tr("Close a month: its targets and actuals do not move any more. Cannot be undone"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--period", "P", options->period, Cli::tr("The month, 2027-05"))
        .runs([options](Context &context) {
            const auto document = context.openForWriting(options->file);
            const auto calendar = store::readSettings(document->connection()).calendar;
            answerChanges(context.output(), ops::closeMonth(*document, requireMonth(options->period, calendar)));
            return ExitCode::Done;
        });
}

} // namespace quotasmith::cli
