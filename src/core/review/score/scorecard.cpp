// SPDX-License-Identifier: Apache-2.0
#include "core/review/score/scorecard.h"

#include "core/base/check.h"
#include "core/review/score/exact_points.h"

#include <algorithm>
#include <array>
#include <functional>

namespace quotasmith::review {

namespace {

using commission::Exact;
using money::Rate;

constexpr std::array<std::string_view, 4> kGrades{"A", "B", "C", "D"};
constexpr std::int64_t kHundredths = 10'000; // of full marks

Grade gradeOf(std::int64_t total, const GradeCuts &cuts)
{
    const Rate part(total, kHundredths);
    return part >= cuts.a ? Grade::A : part >= cuts.b ? Grade::B : part >= cuts.c ? Grade::C : Grade::D;
}

} // namespace

std::string_view gradeCode(Grade grade)
{
    return kGrades.at(static_cast<std::size_t>(grade));
}

std::vector<ScoredIndicator> scoreCard(const Card &card, std::span<const std::optional<Rate>> readings)
{
    QS_CHECK(readings.size() == card.standards.size());
    std::vector<ScoredIndicator> scored;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Standard &standard = card.standards[i];
        ScoredIndicator one;
        one.reading = readings[i];
        if (one.reading) {
            one.points = standard.scale.points(*one.reading);
            one.weighted = fitted(Exact(standard.weight) * Exact(*one.points));
        }
        scored.push_back(one);
    }
    return scored;
}

ScoreTotal totalOf(const Card &card, std::span<const ScoredIndicator> indicators, const GradeCuts &cuts)
{
    QS_CHECK(indicators.size() == card.standards.size());
    ScoreTotal score;
    std::vector<Rate> parts;
    bool isComplete = true;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const Rate &weight = card.standards[i].weight;
        if (indicators[i].weighted) {
            parts.push_back(*indicators[i].weighted);
            score.judged = score.judged + weight;
        } else if (weight > Rate(0, 1)) {
            isComplete = false;
        }
    }
    score.soFar = sumInHundredths(parts);
    if (isComplete && !parts.empty()) {
        score.total = score.soFar;
        score.grade = gradeOf(score.soFar, cuts);
    }
    return score;
}

std::vector<int> ranksOf(std::span<const std::optional<std::int64_t>> totals)
{
    std::vector<std::int64_t> order;
    for (const auto &total : totals)
        if (total)
            order.push_back(*total);
    std::sort(order.begin(), order.end(), std::greater<>());
    std::vector<int> ranks;
    for (const auto &total : totals) {
        const auto first = total ? std::lower_bound(order.begin(), order.end(), *total, std::greater<>()) : order.end();
        ranks.push_back(total ? static_cast<int>(first - order.begin()) + 1 : 0);
    }
    return ranks;
}

} // namespace quotasmith::review
