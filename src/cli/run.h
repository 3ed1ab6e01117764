// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command_line.h"
#include "cli/exit_code.h"
#include "core/store/document.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace quotasmith::cli {

/// Runs one command line in a world whose clock and author the options may replace. The answer goes to `answer`,
/// messages to `messages`. Needs a running QCoreApplication.
ExitCode run(const std::vector<std::string> &arguments, store::Surroundings world, std::ostream &answer,
             std::ostream &messages);

/// Declares every command there is.
void declareCommands(CommandLine &line);

} // namespace quotasmith::cli
