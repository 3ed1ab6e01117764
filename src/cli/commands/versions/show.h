// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `versions show`
void declareVersionsShow(CommandLine &line);

} // namespace quotasmith::cli
