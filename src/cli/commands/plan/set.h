// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `plan set`
void declarePlanSet(CommandLine &line);

} // namespace quotasmith::cli
