// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;
/// `backup show`: below the group `backup`.
void declareBackupShow(CommandLine &line);

} // namespace quotasmith::cli
