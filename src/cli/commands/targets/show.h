// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/targets/rows.h"
#include "cli/output.h"

namespace quotasmith::cli {

class CommandLine;

/// The targets as tables for people, an axis a table.
void sayRows(Output &output, const TargetRows &targets, const RowOptions &options);

void declareTargetsShow(CommandLine &line);

} // namespace quotasmith::cli
