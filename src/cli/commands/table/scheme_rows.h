// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "cli/exit_code.h"

#include <string>

namespace quotasmith::cli {

/// The schemes of a plan as if they were a list: they are read as one, and written by `commission scheme`.
inline constexpr const char *kSchemesList = "schemes";

/// {kind:"schemes", rows:[{key, id, values}]}: values as `commission schemes` has them.
ExitCode showSchemeRows(Context &context, const std::string &file);
/// Throws Error{"list-by-command",{list,command}} for the list of schemes.
void requireWritable(const std::string &list, const char *command);

} // namespace quotasmith::cli
