// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `versions revise|drop`
void declareVersionsRevise(CommandLine &line);

} // namespace quotasmith::cli
