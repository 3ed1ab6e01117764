// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/smoothing/smoothing.h"

#include <cmath>

namespace quotasmith::forecast {

namespace {

/// φ + φ² + … + φ^steps
double dampedSteps(double phi, std::size_t steps)
{
    double sum = 0, power = 1;
    for (std::size_t j = 0; j < steps; ++j)
        sum += power *= phi;
    return sum;
}

/// The standard normal distribution up to z.
double normalUpTo(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

} // namespace

double Smoothing::seasonAhead(std::size_t steps) const
{
    return season.empty() ? 0 : season[(taken + steps - 1) % season.size()];
}

double Smoothing::take(double value)
{
    const double error = value - (level + phi * trend + seasonAhead(1));
    level += phi * trend + alpha * error;
    trend = phi * trend + beta * error;
    if (!season.empty())
        season[taken % season.size()] += gamma * error;
    ++taken;
    return error;
}

double Smoothing::ahead(std::size_t steps) const
{
    return level + dampedSteps(phi, steps) * trend + seasonAhead(steps);
}

double Smoothing::varianceAhead(std::size_t steps, double sigma2) const
{
    double sum = 1;
    for (std::size_t j = 1; j < steps; ++j) {
        double part = alpha + beta * dampedSteps(phi, j);
        if (!season.empty() && j % season.size() == 0)
            part += gamma;
        sum += part * part;
    }
    return sigma2 * sum;
}

double normalHalfWidth(double probability)
{
    const double upTo = (1 + probability) / 2;
    double low = 0, high = 40; // no double tells a probability beyond from 1
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = (low + high) / 2;
        if (middle == low || middle == high)
            break;
        (normalUpTo(middle) < upTo ? low : high) = middle;
    }
    return high;
}

} // namespace quotasmith::forecast
