// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/sheet.h"

#include <array>
#include <memory>

namespace quotasmith::store {

class Connection;

/// The sheet of one measure with the trees it borrows.
struct PlanSheet {
    plan::PlanSettings settings;
    std::array<std::unique_ptr<plan::Tree>, 3> trees; ///< by Axis
    spread::Sheet sheet;
    bool planned = false; ///< whether the measure has targets at all
};

/// Reads trees, stored lines, holds and closed months. A measure without targets gives a sheet of zeros.
PlanSheet readSheet(const Connection &connection, plan::Measure measure);

} // namespace quotasmith::store
