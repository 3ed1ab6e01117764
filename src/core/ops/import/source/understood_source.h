// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/ops/import/source/import_profiles.h"
#include "core/plan/plan_settings.h"

#include <filesystem>
#include <string>

namespace quotasmith::ops {

/// A file, opened, with everything that is known about how to read it: what the user says, what a profile remembers,
/// what the plan gives.
struct UnderstoodSource {
    exchange::ImportOptions options;
    exchange::Source source;
    std::string profile; ///< that was used; empty: none
    bool isProfileRecognised = false;
    exchange::Mapping mapping; ///< as far as columns were recognised
};

/// Throws what opening throws and Error{"profile-unknown", {profile, kind}}; the mapping may lack what the kind needs.
UnderstoodSource openSource(const store::Connection &connection, const plan::PlanSettings &settings,
                            const std::filesystem::path &file, const exchange::ImportOptions &options);
/// The same with a mapping that is complete, or what resolveMapping throws.
UnderstoodSource understandSource(const store::Connection &connection, const plan::PlanSettings &settings,
                                  const std::filesystem::path &file, const exchange::ImportOptions &options);
/// Whether the lines need dates of their own, or the table or the user says their month.
exchange::Dates datesOf(const UnderstoodSource &read);

} // namespace quotasmith::ops
