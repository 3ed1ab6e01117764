// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace quotasmith::store {

/// Empties a copy of a plan of what belongs to its year alone: targets, holds, ratios and ambitions, closed months,
/// versions, hand-outs, closed statements and the history. Trees, people, facts and lists stay. Nobody else has the
/// file open.
void clearYear(const std::filesystem::path &copy);

} // namespace quotasmith::store
