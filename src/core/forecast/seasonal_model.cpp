// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/seasonal_model.h"

#include "core/money/apportion.h"

#include <algorithm>

namespace quotasmith::forecast {

namespace {

using money::Wide;

constexpr int kTaken = 13;       ///< eleven free indices, level and slope
constexpr int kLeastFitted = 18; ///< months the line must lie through
/// Below a hundredth of a mean month a season says nothing of the trend.
constexpr std::int64_t kLeastIndex = SeasonalModel::kWhole / 100;

std::size_t seasonOf(calendar::Month month)
{
    return static_cast<std::size_t>(month.month() - 1);
}

/// 24 times the centred moving average over twelve months (2×12) around t.
Wide movingSum(const std::vector<std::int64_t> &values, std::size_t t)
{
    Wide sum = Wide{values[t - 6]} + values[t + 6];
    for (std::size_t i = t - 5; i <= t + 5; ++i)
        sum += 2 * Wide{values[i]};
    return sum;
}

std::optional<std::array<std::int64_t, 12>> learnIndices(const MonthSeries &history)
{
    std::array<Wide, 12> sums{};
    std::array<int, 12> counts{};
    for (std::size_t t = 6; t + 6 < history.values.size(); ++t) {
        const Wide around = movingSum(history.values, t);
        if (around <= 0)
            continue;
        const std::size_t season = seasonOf(history.first.plus(static_cast<int>(t)));
        const Wide value = std::max<std::int64_t>(history.values[t], 0);
        sums[season] += money::nearestWhole(value * 24 * SeasonalModel::kWhole, around);
        ++counts[season];
    }
    std::vector<std::int64_t> means(12, SeasonalModel::kWhole);
    for (std::size_t s = 0; s < 12; ++s)
        if (counts[s] > 0)
            means[s] = money::roundHalfAway(sums[s], counts[s]);
    const auto parts = money::largestRemainder(12 * SeasonalModel::kWhole, means);
    if (!parts || std::all_of(counts.begin(), counts.end(), [](int count) { return count == 0; }))
        return std::nullopt;
    std::array<std::int64_t, 12> indices{};
    std::copy(parts->begin(), parts->end(), indices.begin());
    return indices;
}

/// The whole root of a number.
std::int64_t rootOf(Wide square)
{
    Wide low = 0, high = Wide{1} << 40;
    while (low + 1 < high) {
        const Wide middle = (low + high) / 2;
        (middle * middle <= square ? low : high) = middle;
    }
    return money::narrow(low);
}

MonthSeries latest(const MonthSeries &history)
{
    const int drop = std::max(history.months() - kMostHistory, 0);
    return {history.first.plus(drop), {history.values.begin() + drop, history.values.end()}};
}

} // namespace

std::optional<SeasonalModel> SeasonalModel::learn(const MonthSeries &all)
{
    const MonthSeries history = latest(all);
    if (history.months() < kLeastHistory)
        return std::nullopt;
    const auto indices = learnIndices(history);
    if (!indices)
        return std::nullopt;
    SeasonalModel model;
    model.m_first = history.first;
    model.m_indices = *indices;
    std::vector<std::int64_t> smooth;
    Wide squares = 0, products = 0;
    for (int t = 0; t < history.months(); ++t) {
        const std::int64_t index = model.index(history.first.plus(t));
        if (index < kLeastIndex)
            continue;
        smooth.push_back(money::roundHalfAway(Wide{history.values[static_cast<std::size_t>(t)]} * kWhole, index));
        model.m_times.push_back(t);
        model.m_sumTimes += t;
        squares += t * t;
        model.m_sum += smooth.back();
        products += Wide{smooth.back()} * t;
    }
    model.m_count = static_cast<int>(smooth.size());
    if (model.m_count < kLeastFitted)
        return std::nullopt;
    model.m_spread = model.m_count * squares - model.m_sumTimes * model.m_sumTimes;
    model.m_slope = model.m_count * products - model.m_sumTimes * model.m_sum;
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t wider = rootOf(model.m_count * million * million / (model.m_count - kTaken));
    for (std::size_t i = 0; i < smooth.size(); ++i) {
        const Wide scale = model.m_count * model.m_spread;
        const Wide left = smooth[i] - money::nearestWhole(model.lineAt(model.m_times[i]), scale);
        model.m_residuals.push_back(money::roundHalfAway(left * wider, million));
    }
    return model;
}

std::int64_t SeasonalModel::index(calendar::Month month) const
{
    return m_indices[seasonOf(month)];
}

Wide SeasonalModel::lineAt(int t) const
{
    return m_sum * m_spread + m_slope * (m_count * t - m_sumTimes);
}

std::int64_t SeasonalModel::expected(calendar::Month month) const
{
    const Wide line = money::nearestWhole(lineAt(month.since(m_first)), m_count * m_spread);
    return money::roundHalfAway(line * index(month), kWhole);
}

SeasonalModel::Horizon::Horizon(const SeasonalModel &model, const std::vector<calendar::Month> &months) : m_model(model)
{
    for (const calendar::Month month : months) {
        m_indices.push_back(model.index(month));
        m_weight += m_indices.back();
        m_timedWeight += Wide{m_indices.back()} * month.since(model.m_first);
    }
}

/// The line through history plus one through the drawn residuals, both summed over the months ahead, plus what those
/// months drew themselves.
std::int64_t SeasonalModel::Horizon::total(Wide sum, Wide timed, Wide ahead) const
{
    const SeasonalModel &model = m_model;
    const Wide lean = model.m_count * m_timedWeight - model.m_sumTimes * m_weight;
    const Wide slope = model.m_slope + model.m_count * timed - model.m_sumTimes * sum;
    const Wide line = money::nearestWhole((model.m_sum + sum) * m_weight, model.m_count) +
                      money::nearestWhole(slope * lean, model.m_count * model.m_spread);
    return money::roundHalfAway(line + ahead, kWhole);
}

} // namespace quotasmith::forecast
