// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/ratio_view.h"
#include "core/store/queries/plan_sheet.h"

#include <vector>

namespace quotasmith::store {

class Connection;

/// One ratio with everything its values are read from.
struct RatioPlan {
    plan::Measure measure = plan::Measure::Conversion;
    PlanSheet numerator; ///< not planned where the ratio has no parts; its trees and settings are the plan's
    PlanSheet denominator;
    std::vector<plan::RatioTarget> targets;

    const plan::PlanSettings &settings() const { return numerator.settings; }
    /// Borrows from this.
    spread::RatioSheet sheet() const;
};
RatioPlan readRatioPlan(const Connection &connection, plan::Measure measure);

/// Ratios that have a value somewhere: set ones, and those both parts of which have targets. In the order of the
/// enumeration.
std::vector<plan::Measure> plannedRatios(const Connection &connection);

} // namespace quotasmith::store
