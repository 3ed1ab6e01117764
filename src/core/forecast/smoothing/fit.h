// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forecast/smoothing/smoothing.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::forecast {

enum class SmoothingKind { Simple, Holt, Damped, HoltWinters };

/// In thousandths, so that they are found and printed the same on every machine.
struct SmoothingWeights {
    int alpha = 0;  ///< 1 … 999
    int trend = 0;  ///< b* of Holt's textbook form, 0 … 999: β = α b*
    int gamma = 0;  ///< 0 … 1000 − alpha
    int phi = 1000; ///< 800 … 980 where it damps
    friend bool operator==(const SmoothingWeights &, const SmoothingWeights &) = default;
};

/// The values behind a series, rounded to whole units, by step.
struct StepsAhead {
    std::vector<std::int64_t> values;
    std::vector<std::int64_t> away;    ///< how far the band reaches either way
    std::vector<std::int64_t> sumAway; ///< the same of the sum up to the step
};

struct FittedSmoothing {
    SmoothingKind kind = SmoothingKind::Simple;
    SmoothingWeights weights;
    Smoothing state;   ///< behind the last value
    double sigma2 = 0; ///< squared errors / (values − what was learned from them)

    /// The variance of the sum of the next `steps` values: σ² Σ (1 + c(1) + … + c(steps − j))², c as in varianceAhead.
    double varianceOfSum(std::size_t steps) const;
    /// percent: of the outcomes that the band holds, 1 … 99.
    StepsAhead ahead(std::size_t steps, int percent) const;
};

/// Values a kind needs: a year; two where seasons are told apart.
std::size_t leastValues(SmoothingKind kind);

/// Weights with the smallest sum of squared one-step errors: the best of a grid, then each weight in turn a step of 50,
/// 20, 10, 5, 2 and 1 thousandths up or down as long as that is smaller. The first of equals. It begins with the level
/// and the trend of the first two years' means (of one line through a shorter series) and the mean distances of their
/// months from that line. Nothing for too few values.
std::optional<FittedSmoothing> fitSmoothing(SmoothingKind kind, std::span<const std::int64_t> series,
                                            std::size_t cycle = 12);

} // namespace quotasmith::forecast
