// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;
void declareExecution(CommandLine &line);

} // namespace quotasmith::cli
