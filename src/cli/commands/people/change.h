// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `people join|leave|move`
void declarePeople(CommandLine &line);

} // namespace quotasmith::cli
