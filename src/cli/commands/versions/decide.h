// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `versions submit|approve`
void declareVersionsDecide(CommandLine &line);

} // namespace quotasmith::cli
