// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/check.h"

#include "cli/check_answer.h"
#include "cli/command_line.h"
#include "cli/words.h"

namespace quotasmith::cli {

void declareTargetsCheck(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("targets check", Cli::tr("Compare every sum on every axis, and every held value"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) {
            const auto document = context.openForReading(*file);
            return answerCheck(context.output(), *document, ops::checkTargets(*document));
        });
}

} // namespace quotasmith::cli
