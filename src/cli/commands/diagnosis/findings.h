// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `findings list|act|dismiss|reopen`
void declareFindings(CommandLine &line);

} // namespace quotasmith::cli
