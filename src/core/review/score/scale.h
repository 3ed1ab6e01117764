// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::review {

/// How a reading becomes points, 0 … 100: on a straight line between two ends and never beyond them, or by steps.
struct ScoreScale {
    /// From this reading on these points, up to the next step; below the first none.
    struct Step {
        money::Rate from;
        money::Rate points;
        friend bool operator==(const Step &, const Step &) = default;
    };
    money::Rate zeroAt;           ///< no points here; above `fullAt` where less is better
    money::Rate fullAt{1, 1};     ///< all of them here; never `zeroAt`
    std::vector<Step> steps = {}; ///< by reading, ascending; where there are any the ends say nothing

    /// Exact; a fraction too fine for 64 bits is rounded to 10^-12.
    money::Rate points(const money::Rate &reading) const;
    /// Whether a typed score lies on the scale: between its ends; on steps from zero to the last one.
    bool holds(const money::Rate &score) const;
    money::Rate least() const;
    money::Rate most() const;
    friend bool operator==(const ScoreScale &, const ScoreScale &) = default;
};

/// `80%:60 100%:90 120%:100`, divided by blanks, commas or semicolons; in any order, each reading once, points 0 … 100.
/// Nothing for another text.
std::optional<std::vector<ScoreScale::Step>> parseSteps(std::string_view text);

} // namespace quotasmith::review
