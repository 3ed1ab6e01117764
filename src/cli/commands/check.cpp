// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/check.h"

#include "cli/check_answer.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/base/error.h"

namespace quotasmith::cli {

void declareCheck(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("check", Cli::tr("Check the file, its history and every sum; reads damaged plans too"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) {
            try {
                const auto document = context.openForInspection(*file);
                const ops::PlanCheck check = ops::checkPlan(*document);
                return answerCheck(context.output(), *document, check,
                                   ops::damageOf(*document, check, context.surroundings()));
            } catch (const base::Error &error) { // where that is no damage examining throws the same
                return answerDamage(context.output(), error, ops::examineDamage(*file, context.surroundings()));
            }
        });
}

} // namespace quotasmith::cli
