// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/check.h"

#include "cli/check_answer.h"
#include "cli/command_line.h"
#include "cli/words.h"

namespace quotasmith::cli {

void declareCheck(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("check", Cli::tr("Check the file, its history and every sum; reads damaged plans too"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) {
            const auto document = context.openForInspection(*file);
            return answerCheck(context.output(), *document, ops::checkPlan(*document));
        });
}

} // namespace quotasmith::cli
