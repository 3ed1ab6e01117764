// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace quotasmith::cli {

/// How a command ended, as its process says it.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< refused or failed: nothing was changed
    WrongUsage = 2,
    SomethingToSee = 3 ///< done, and there is something to look at
};

/// Whether the error lies in how the command was written, or in what it met.
ExitCode exitCodeOf(const base::Error &error);

} // namespace quotasmith::cli
