// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `nodes add|move|rename|remove`
void declareNodes(CommandLine &line);

} // namespace quotasmith::cli
