// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"
#include "core/store/queries/plan_sheet.h"

#include <array>
#include <vector>

namespace quotasmith::ops {

/// A version by its number. Throws Error{"version-unknown",{version,known}}.
VersionInfo requireVersion(const store::Connection &connection, int number);

/// The nodes a version's targets stand on: those it was signed with, else the plan's own.
std::array<store::SharedTree, 3> versionTrees(const store::Connection &connection, const VersionInfo &version);
/// The additive measures it has targets of.
std::vector<plan::Measure> versionMeasures(const store::Connection &connection, const VersionInfo &version);
/// Its targets as they were signed, on `trees`; of one that is not approved, the plan's own. Without holds and closed
/// months.
store::PlanSheet readVersionSheet(const store::Connection &connection, const VersionInfo &version,
                                  const std::array<store::SharedTree, 3> &trees, plan::Measure measure);

/// The last version that was approved by the end of a day. Throws Error{"version-none-at",{day}}.
VersionInfo requireVersionAt(const store::Connection &connection, const std::string &day);

} // namespace quotasmith::ops
