// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `chart`: a picture of what is in a plan. Needs a running QGuiApplication for its letters.
void declareChart(CommandLine &line);

} // namespace quotasmith::cli
