// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/measure.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// A level of ambition whose annual number is below that of the level before it: base, stretch, challenge.
struct AmbitionBelow {
    std::string level;
    std::int64_t annual = 0;
    std::string lower; ///< the level that should be lower
    std::int64_t ofLower = 0;
};
/// All of a measure. Levels without an annual number, and a base with open months, are left out.
std::vector<AmbitionBelow> ambitionsBelow(const store::Connection &connection, plan::Measure measure);

} // namespace quotasmith::ops
