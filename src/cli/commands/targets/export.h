// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/targets/rows.h"
#include "cli/export/export_form.h"

namespace quotasmith::cli {

class CommandLine;

inline constexpr const char *kTargetForms = "csv|xlsx|json";

/// Writes targets to a file or to standard output.
ExitCode exportTargets(Context &context, const RowOptions &options, const ExportOptions &to);

/// The same of targets that have been read.
ExitCode exportRows(Context &context, const TargetRows &rows, const RowOptions &options, const ExportOptions &to);

void declareTargetsExport(CommandLine &line);

} // namespace quotasmith::cli
