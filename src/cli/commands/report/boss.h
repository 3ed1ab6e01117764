// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `report boss`, below the group `report`.
void declareReportBoss(CommandLine &line);

} // namespace quotasmith::cli
