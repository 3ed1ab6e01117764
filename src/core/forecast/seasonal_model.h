// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/money/rounding.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::forecast {

/// Neighbouring months of one amount, oldest first, in whole units.
struct MonthSeries {
    calendar::Month first;
    std::vector<std::int64_t> values;

    int months() const { return static_cast<int>(values.size()); }
    calendar::Month end() const { return first.plus(months()); } ///< the month behind the last
};

inline constexpr int kLeastHistory = 24; ///< months a seasonal model needs
inline constexpr int kMostHistory = 60;  ///< months it looks back at most

/// A straight trend under the seasons of the year: value = index(calendar month) × (level + slope × t + residual).
/// Indices are mean ratios to the centred twelve-month moving average (Persons' classical decomposition), in
/// thousand-millionths, 12 × 10^9 a year exactly; the line is least squares through the deseasonalised months;
/// residuals are what it leaves, in units, widened by √(n / (n − 13)) for the thirteen numbers taken from the same
/// months. Whole numbers throughout, so that every machine finds the same.
class SeasonalModel {
public:
    static constexpr std::int64_t kWhole = 1'000'000'000; ///< an index of 1

    /// Of the last kMostHistory months; nothing when there are fewer than kLeastHistory, or when too few of them lie
    /// above zero to tell a season.
    static std::optional<SeasonalModel> learn(const MonthSeries &history);

    /// What one run through the given months adds up to, in thousand-millionths of a unit. `drawn` are numbers of
    /// residuals: first one for each month of the history, for the trend that history might as well have shown, then
    /// one for each month ahead.
    class Horizon;

    std::int64_t index(calendar::Month month) const;
    const std::vector<std::int64_t> &residuals() const { return m_residuals; }
    /// The model's own value of a month, rounded half away from zero.
    std::int64_t expected(calendar::Month month) const;

private:
    friend class Horizon;
    money::Wide lineAt(int t) const; ///< times m_count × m_spread

    calendar::Month m_first;
    std::array<std::int64_t, 12> m_indices{}; ///< by calendar month
    std::vector<int> m_times;                 ///< months the line was laid through
    std::vector<std::int64_t> m_residuals;    ///< by m_times
    money::Wide m_count = 0, m_sumTimes = 0, m_spread = 0, m_sum = 0, m_slope = 0;
};

/// The months ahead of a model, ready to be run through many times.
class SeasonalModel::Horizon {
public:
    Horizon(const SeasonalModel &model, const std::vector<calendar::Month> &months);

    /// Residuals a run draws.
    std::size_t draws() const { return m_model.m_times.size() + m_indices.size(); }
    /// The sum of a run over the months, in units, rounded once. `draw` gives the number of a residual.
    template <class Draw> std::int64_t run(Draw draw) const
    {
        money::Wide sum = 0, timed = 0, ahead = 0;
        for (const int time : m_model.m_times) {
            const std::int64_t residual = m_model.m_residuals[draw()];
            sum += residual;
            timed += money::Wide{residual} * time;
        }
        for (const std::int64_t index : m_indices)
            ahead += money::Wide{index} * m_model.m_residuals[draw()];
        return total(sum, timed, ahead);
    }

private:
    std::int64_t total(money::Wide sum, money::Wide timed, money::Wide ahead) const;

    const SeasonalModel &m_model;
    std::vector<std::int64_t> m_indices; ///< of the months ahead
    money::Wide m_weight = 0;            ///< their sum
    money::Wide m_timedWeight = 0;       ///< Σ index × t
};

} // namespace quotasmith::forecast
