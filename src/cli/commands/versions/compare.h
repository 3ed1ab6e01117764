// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `versions compare`
void declareVersionsCompare(CommandLine &line);

} // namespace quotasmith::cli
