// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <vector>

namespace quotasmith::plan {

/// What a newcomer reaches of a full head's output, by month since hire: shares[0] is the month of hire. Behind the
/// last share it is the whole. Without any share typed it is 25, 50, 75, 100 %.
struct Ramp {
    std::vector<money::Rate> shares{{1, 4}, {1, 2}, {3, 4}, {1, 1}};

    /// 0 before the month of hire (months below 0).
    money::Rate at(int monthsSinceHire) const;
};

} // namespace quotasmith::plan
