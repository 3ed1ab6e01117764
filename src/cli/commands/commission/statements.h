// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `commission show`, `commission statement`, `commission close`
void declareCommissionStatements(CommandLine &line);

} // namespace quotasmith::cli
