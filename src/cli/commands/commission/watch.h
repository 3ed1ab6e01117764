// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;
/// commission watch
void declareCommissionWatch(CommandLine &line);

} // namespace quotasmith::cli
