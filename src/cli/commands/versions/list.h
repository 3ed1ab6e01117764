// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `versions list`, `versions approvers set|show`
void declareVersionsList(CommandLine &line);

} // namespace quotasmith::cli
