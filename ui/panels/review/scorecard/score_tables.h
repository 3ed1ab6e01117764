// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_rewards.h"
#include "core/ops/review/read_scorecard.h"
#include "ui/shell/pages/number_words.h"

#include <vector>

/// Scorecards and rewards as tables one reads.
namespace quotasmith::ui {

/// The standards of every card of the plan's year.
TableContent standardsTable(const ops::Scorecards &scores);
/// What has changed in them since the year before. Empty where one of the years has none.
TableContent comparedTable(const ops::Scorecards &scores);
/// Everybody who is judged, by level and rank; `order` gets the position of each row among the scored nodes.
TableContent peopleTable(const ops::Scorecards &scores, std::vector<std::size_t> &order);
/// One card in full.
TableContent cardTable(const ops::Scorecards &scores, const ops::ScoredNode &node);
/// The cases that were written down, and the first three of the month.
TableContent casesTable(const ops::Rewards &rewards);
/// Who has earned a reward and who is warned.
TableContent rewardsTable(const ops::Rewards &rewards, const NumberWords &words);

} // namespace quotasmith::ui
