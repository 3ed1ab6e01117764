// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_review.h"
#include "ui/shell/pages/number_words.h"

#include <array>
#include <optional>
#include <vector>

/// Plan against actual as tables one reads.
namespace quotasmith::ui {

/// The columns of the table of nodes.
enum class AttainmentColumn {
    Node,
    Level,
    Original,
    Target,
    Actual,
    Difference,
    Attainment,
    Yoy,
    Mom,
    Rank,
    RunRate,
    LostFrom
};

/// The levels that have a row, from the company down.
std::vector<plan::Level> levelsOf(const ops::Review &review);

/// Every node down to a level, in tree order; nodes that take what nobody else does are left out while they have
/// nothing.
TableContent attainmentTable(const ops::Review &review, const NumberWords &words, plan::Level downTo);
/// The node a row of that table is about.
std::vector<int> attainmentNodes(const ops::Review &review, plan::Level downTo);
/// The nodes of one level, the best first.
TableContent rankingTable(const ops::Review &review, const NumberWords &words, plan::Level level);
/// The column of a ranking in which attainment stands.
constexpr int kRankedAttainment = 4;

/// Where a row's target stands; of a stretch inside a month its actuals.
Destination sourceOf(const ops::Review &review, int node);

} // namespace quotasmith::ui
