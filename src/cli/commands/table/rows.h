// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `table show`, `table put`, `table remove`: the rows of any list.
void declareTableRows(CommandLine &line);

} // namespace quotasmith::cli
