// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/outside/conflict_copies.h"
#include "core/store/outside/shared_place.h"

#include <QString>

#include <filesystem>

namespace quotasmith::text {

/// What is to be known of a plan in a folder that other machines share, and what to do.
QString sharedPlaceText(const store::SharedPlace &place, const std::filesystem::path &plan);
/// As its maker calls it: `Dropbox`, `坚果云`; for a drive its kind: `NFS`. An unknown code comes as it is.
QString sharingServiceName(const std::string &service);

/// What a service left beside a plan; empty when there is nothing.
QString conflictCopiesText(const store::ConflictCopies &copies, const std::filesystem::path &plan);

} // namespace quotasmith::text
