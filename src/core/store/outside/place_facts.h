// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/outside/shared_place.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::store {

/// The line of a mount table (in the form of Linux's `/proc/self/mountinfo`) that a path lies under: the kind of file
/// system and where it begins; of several the longest, of those the last. Lines of another form are passed over.
struct MountedAt {
    std::string fileSystem;
    std::filesystem::path mounted;
};
std::optional<MountedAt> mountOf(std::string_view table, const std::filesystem::path &path);

/// Looks at the disk. What cannot be read is not known; throws nothing.
PlaceFacts placeFacts(const std::filesystem::path &plan);
/// All of it.
std::optional<SharedPlace> sharedPlaceOf(const std::filesystem::path &plan);

} // namespace quotasmith::store
