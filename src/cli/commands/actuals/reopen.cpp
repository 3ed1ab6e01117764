// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/reopen.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/ops/actuals/reopen_month.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

namespace {

struct ReopenOptions {
    std::string file, period, reason;
};

} // namespace

void declareActualsReopen(CommandLine &line)
{
    auto options = std::make_shared<ReopenOptions>();
    line.add("actuals reopen", Cli::tr("Let the last closed month move again, with a reason. Cannot be undone"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--period", "P", options->period, Cli::tr("The month, 2027-05"))
        .needed("--reason", "TEXT", options->reason, Cli::tr("Why; it stays in the history"))
        .runs([options](Context &context) {
            const auto document = context.openForWriting(options->file);
            const auto calendar = store::readSettings(document->connection()).calendar;
            answerChanges(context.output(),
                          ops::reopenMonth(*document, requireMonth(options->period, calendar), options->reason));
            return ExitCode::Done;
        });
}

} // namespace quotasmith::cli
