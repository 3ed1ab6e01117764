// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `targets hold` and `targets release`.
void declareTargetsHold(CommandLine &line);

} // namespace quotasmith::cli
