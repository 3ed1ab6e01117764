// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `commission lint`, `commission radar`
void declareCommissionJudge(CommandLine &line);

} // namespace quotasmith::cli
