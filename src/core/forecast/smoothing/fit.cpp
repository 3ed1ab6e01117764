// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/smoothing/fit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quotasmith::forecast {

namespace {

constexpr int kWhole = 1000;
constexpr int kLeastPhi = 800, kMostPhi = 980;
constexpr std::array kSteps{50, 20, 10, 5, 2, 1};

using Series = std::span<const std::int64_t>;

double meanOf(Series values)
{
    double sum = 0;
    for (const std::int64_t value : values)
        sum += static_cast<double>(value);
    return sum / static_cast<double>(values.size());
}

struct Line {
    double level = 0; ///< before the first value
    double trend = 0;
};

Line leastSquares(Series values)
{
    const auto n = static_cast<double>(values.size());
    const double middle = (n + 1) / 2, mean = meanOf(values);
    double products = 0, squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double t = static_cast<double>(i + 1) - middle;
        products += t * (static_cast<double>(values[i]) - mean);
        squares += t * t;
    }
    const double trend = products / squares;
    return {mean - trend * middle, trend};
}

Line lineOf(Series series, std::size_t cycle)
{
    if (series.size() < 2 * cycle)
        return leastSquares(series);
    const double first = meanOf(series.first(cycle)), second = meanOf(series.subspan(cycle, cycle));
    const double trend = (second - first) / static_cast<double>(cycle);
    return {first - trend * static_cast<double>(cycle + 1) / 2, trend};
}

/// Mean distances of the first two cycles from the line; they add up to zero.
std::vector<double> seasonOf(Series series, std::size_t cycle, const Line &line)
{
    std::vector<double> season(cycle);
    for (std::size_t i = 0; i < 2 * cycle; ++i)
        season[i % cycle] +=
            (static_cast<double>(series[i]) - line.level - line.trend * static_cast<double>(i + 1)) / 2;
    double mean = 0;
    for (const double one : season)
        mean += one / static_cast<double>(cycle);
    for (double &one : season)
        one -= mean;
    return season;
}

/// Before the first value, without weights.
Smoothing beginning(SmoothingKind kind, Series series, std::size_t cycle)
{
    Smoothing begin;
    if (kind == SmoothingKind::Simple) {
        begin.level = meanOf(series.first(std::min(series.size(), cycle)));
        return begin;
    }
    const Line line = lineOf(series, cycle);
    begin.level = line.level;
    begin.trend = line.trend;
    if (kind == SmoothingKind::HoltWinters)
        begin.season = seasonOf(series, cycle, line);
    return begin;
}

int learned(SmoothingKind kind, std::size_t cycle)
{
    switch (kind) {
    case SmoothingKind::Simple:
        return 2;
    case SmoothingKind::Holt:
        return 4;
    case SmoothingKind::Damped:
        return 5;
    case SmoothingKind::HoltWinters:
        break;
    }
    return 4 + static_cast<int>(cycle);
}

bool isPossible(SmoothingKind kind, const SmoothingWeights &weights)
{
    const bool hasTrend = kind != SmoothingKind::Simple, hasSeason = kind == SmoothingKind::HoltWinters;
    const bool isPhi =
        kind == SmoothingKind::Damped ? weights.phi >= kLeastPhi && weights.phi <= kMostPhi : weights.phi == kWhole;
    return weights.alpha >= 1 && weights.alpha < kWhole && weights.trend >= 0 && weights.trend < kWhole &&
           (hasTrend || weights.trend == 0) && weights.gamma >= 0 && weights.gamma <= kWhole - weights.alpha &&
           (hasSeason || weights.gamma == 0) && isPhi;
}

/// Tries weights on one series.
class Trial {
public:
    Trial(SmoothingKind kind, Series series, std::size_t cycle)
        : m_kind(kind), m_series(series), m_begin(beginning(kind, series, cycle))
    {
    }

    Smoothing weighted(const SmoothingWeights &weights) const
    {
        Smoothing state = m_begin;
        state.alpha = static_cast<double>(weights.alpha) / kWhole;
        state.beta = state.alpha * static_cast<double>(weights.trend) / kWhole;
        state.gamma = static_cast<double>(weights.gamma) / kWhole;
        state.phi = static_cast<double>(weights.phi) / kWhole;
        return state;
    }
    double run(Smoothing &state) const
    {
        double squares = 0;
        for (const std::int64_t value : m_series) {
            const double error = state.take(static_cast<double>(value));
            squares += error * error;
        }
        return squares;
    }
    /// Keeps the weights when they are possible and better than the best so far.
    bool offer(const SmoothingWeights &weights)
    {
        if (!isPossible(m_kind, weights))
            return false;
        Smoothing state = weighted(weights);
        const double squares = run(state);
        if (m_hasBest && squares >= m_squares)
            return false;
        m_hasBest = true;
        m_squares = squares;
        m_best = weights;
        return true;
    }
    const SmoothingWeights &best() const { return m_best; }
    double squares() const { return m_squares; }

private:
    SmoothingKind m_kind;
    Series m_series;
    Smoothing m_begin;
    SmoothingWeights m_best;
    double m_squares = 0;
    bool m_hasBest = false;
};

void tryGrid(SmoothingKind kind, Trial &trial)
{
    const bool hasTrend = kind != SmoothingKind::Simple, hasSeason = kind == SmoothingKind::HoltWinters;
    const bool isDamped = kind == SmoothingKind::Damped;
    for (int alpha = 50; alpha < kWhole; alpha += 100)
        for (int trend = 0; trend < (hasTrend ? kWhole : 1); trend += 100)
            for (int gamma = 0; gamma <= (hasSeason ? kWhole - alpha : 0); gamma += 100)
                for (int phi = isDamped ? kLeastPhi : kWhole; phi <= (isDamped ? kMostPhi : kWhole); phi += 60)
                    trial.offer({alpha, trend, gamma, phi});
}

void refine(Trial &trial)
{
    constexpr std::array kWeights{&SmoothingWeights::alpha, &SmoothingWeights::trend, &SmoothingWeights::gamma,
                                  &SmoothingWeights::phi};
    for (const int step : kSteps)
        for (bool isBetter = true; isBetter;) {
            isBetter = false;
            for (const auto weight : kWeights)
                for (const int move : {-step, step}) {
                    SmoothingWeights next = trial.best();
                    next.*weight += move;
                    isBetter = trial.offer(next) || isBetter;
                }
        }
}

} // namespace

double FittedSmoothing::varianceOfSum(std::size_t steps) const
{
    // The weight c(j) of an error j steps later is what the variance grows by, as a root.
    std::vector<double> carried{1};
    for (std::size_t j = 1; j < steps; ++j) {
        const double grown = state.varianceAhead(j + 1, 1) - state.varianceAhead(j, 1);
        carried.push_back(carried.back() + std::sqrt(std::max(grown, 0.0)));
    }
    double sum = 0;
    for (std::size_t j = 0; j < steps; ++j)
        sum += carried[j] * carried[j];
    return sigma2 * sum;
}

StepsAhead FittedSmoothing::ahead(std::size_t steps, int percent) const
{
    const double halfWidth = normalHalfWidth(static_cast<double>(percent) / 100);
    StepsAhead ahead;
    for (std::size_t step = 1; step <= steps; ++step) {
        ahead.values.push_back(std::llround(state.ahead(step)));
        ahead.away.push_back(std::llround(halfWidth * std::sqrt(state.varianceAhead(step, sigma2))));
        ahead.sumAway.push_back(std::llround(halfWidth * std::sqrt(varianceOfSum(step))));
    }
    return ahead;
}

std::size_t leastValues(SmoothingKind kind)
{
    return kind == SmoothingKind::HoltWinters ? 24 : 12;
}

std::optional<FittedSmoothing> fitSmoothing(SmoothingKind kind, Series series, std::size_t cycle)
{
    const std::size_t least = kind == SmoothingKind::HoltWinters ? 2 * cycle : std::size_t{3};
    if (series.size() < std::max(least, std::size_t{3}))
        return std::nullopt;
    Trial trial(kind, series, cycle);
    tryGrid(kind, trial);
    refine(trial);
    FittedSmoothing fitted{kind, trial.best(), trial.weighted(trial.best()), 0};
    trial.run(fitted.state);
    const int free = std::max(static_cast<int>(series.size()) - learned(kind, cycle), 1);
    fitted.sigma2 = trial.squares() / free;
    return fitted;
}

} // namespace quotasmith::forecast
