// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The only door to spdlog. Lines go to standard error. By convention they carry codes, counts and times only: never an
/// amount, and never the name of a person, a customer or a file's content. What people earn must not leak into a log.
namespace quotasmith::base {

/// `off error warn info debug trace`; `warn` until told otherwise. False, and nothing changed, for any other word.
bool setLogLevel(std::string_view level);

void logError(std::string_view line);
void logWarn(std::string_view line);
void logInfo(std::string_view line);
void logDebug(std::string_view line);

} // namespace quotasmith::base
