// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;
/// `backup list|show|make|restore`
void declareBackup(CommandLine &line);

} // namespace quotasmith::cli
