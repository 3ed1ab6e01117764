// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/node.h"
#include "core/plan/rows/tenure.h"

#include <string>

namespace quotasmith::plan {

/// A place in a team that waits for somebody (待招).
struct Vacancy {
    std::string code;
    std::string name;
    NodeId team; ///< of the organisation axis, above the lowest level
    calendar::Month from;
    Tenure tenure = Tenure::Novice; ///< of whoever is looked for
    std::string note;
};

} // namespace quotasmith::plan
