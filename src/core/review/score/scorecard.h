// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/score/standards.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace quotasmith::review {

enum class Grade { A, B, C, D };
std::string_view gradeCode(Grade grade); ///< `A B C D`

/// From which part of full marks a grade begins: A from `a`, B from `b`, C from `c`, else D.
struct GradeCuts {
    money::Rate a{9, 10};
    money::Rate b{4, 5};
    money::Rate c{3, 5};
};

/// An indicator of a card with what came.
struct ScoredIndicator {
    std::optional<money::Rate> reading;  ///< attainment, growth, a value or a typed score; nothing: not known
    std::optional<money::Rate> points;   ///< 0 … 100 on its scale
    std::optional<money::Rate> weighted; ///< weight × points, exact
};
/// Of the standards of a card, in their order.
std::vector<ScoredIndicator> scoreCard(const Card &card, std::span<const std::optional<money::Rate>> readings);

/// What a card comes to. In hundredths of a point, 0 … 10000, rounded once, half up; grade and rank go by what is
/// shown.
struct ScoreTotal {
    std::optional<std::int64_t> total; ///< nothing while an indicator with weight has no reading
    money::Rate judged;                ///< Σ weights of the indicators that have a reading
    std::int64_t soFar = 0;            ///< points of those alone
    std::optional<Grade> grade;        ///< with `total`
};
ScoreTotal totalOf(const Card &card, std::span<const ScoredIndicator> indicators, const GradeCuts &cuts);

/// By total, the highest 1, the same total the same rank, the next one behind all of them (1, 2, 2, 4); 0: no total.
std::vector<int> ranksOf(std::span<const std::optional<std::int64_t>> totals);

} // namespace quotasmith::review
