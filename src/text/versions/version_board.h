// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"
#include "text/board/board_reading.h"

namespace quotasmith::text {

/// readBoard of a version: an approved one as it was signed, on the nodes it was signed with; any other as the plan is.
/// Throws what readBoard throws.
Board readVersionBoard(const store::Connection &connection, const ops::VersionInfo &version,
                       const BoardRequest &request);

} // namespace quotasmith::text
