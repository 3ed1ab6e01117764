// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"

#include <optional>
#include <vector>

namespace quotasmith::store {
class Document;
}

namespace quotasmith::ui {

/// What there is to review.
struct PlanFacts {
    plan::PlanSettings settings;
    std::vector<plan::Measure> measures; ///< the plan's money first, then what else has targets
    bool hasTargets = false;
    std::optional<calendar::Month> through; ///< last month of the plan's year with actuals
};

PlanFacts readPlanFacts(const store::Document &document);

} // namespace quotasmith::ui
