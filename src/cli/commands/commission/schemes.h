// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `commission scheme`, `commission schemes`
void declareCommissionSchemes(CommandLine &line);

} // namespace quotasmith::cli
