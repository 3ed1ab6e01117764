// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace quotasmith::store {

/// Takes away the half-made files (`.~name.PID.draft`, `.~name.PID.tmp`) that ended programs have left in a folder:
/// they may hold a whole plan. Those of a living process stay, and so do young ones, whose maker may live on another
/// machine.
void removeLeftovers(const std::filesystem::path &folder);

} // namespace quotasmith::store
