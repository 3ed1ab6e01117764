// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `report statement|decomposition|letter|diagnosis|review|execution`: papers as PDF. Needs a running QGuiApplication
/// for their letters.
void declareReport(CommandLine &line);

} // namespace quotasmith::cli
