// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `undo` and `redo`.
void declareUndo(CommandLine &line);

} // namespace quotasmith::cli
