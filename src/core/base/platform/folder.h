// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <limits>
#include <vector>

namespace quotasmith::base {

/// What stands in a folder, each with the folder before it, in no order, at most so many; nothing where it cannot be
/// read. Unlike the standard library's way over a folder, want of memory is an exception here and ends nothing else.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path &folder,
                                             std::size_t most = std::numeric_limits<std::size_t>::max());

} // namespace quotasmith::base
