// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace quotasmith::forecast {

/// Exponential smoothing in error-correction form (Hyndman, Koehler, Ord and Snyder, 2008, additive errors). For every
/// value y: e = y − (level + φ trend + season); level becomes level + φ trend + α e, trend
/// φ trend + β e, season season + γ e.
/// β is α b* of Holt's textbook form. Real numbers: a forecast is an estimate, no amount of a plan.
struct Smoothing {
    double alpha = 0;
    double beta = 0; ///< 0: no trend is learned
    double gamma = 0;
    double phi = 1; ///< below 1: the trend dies down

    double level = 0; ///< before the first value
    double trend = 0;
    std::vector<double> season = {}; ///< one cycle, the first for the first value; empty: no seasons
    std::size_t taken = 0;           ///< values so far

    /// Takes the next value in; returns its error, what it lay beside the forecast.
    double take(double value);
    /// The value `steps` (from 1) ahead of the last one taken.
    double ahead(std::size_t steps) const;
    /// The variance of that forecast, `sigma2` being the variance of the errors:
    /// σ² (1 + Σ c(j)²), c(j) = α + β (φ + … + φ^j), plus γ when j is a whole number of cycles.
    double varianceAhead(std::size_t steps, double sigma2) const;

    double seasonAhead(std::size_t steps) const;
};

/// The half width of an interval that holds a normal value with the probability, in standard deviations: 0.95 gives
/// 1.96. `probability` lies strictly between 0 and 1.
double normalHalfWidth(double probability);

} // namespace quotasmith::forecast
