// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/review/problems.h"
#include "core/ops/review/read_questions.h"
#include "core/ops/review/read_rewards.h"
#include "core/ops/review/read_scorecard.h"

/// Scorecards, rewards, problems and questions as JSON: docs/cli.md.
namespace quotasmith::cli {

Json scorecardsJson(const ops::Scorecards &all);
Json standardJson(const ops::Standards &standards, const review::Standard &standard);
Json cardsJson(const ops::Standards &standards, int year);
Json comparedJson(const ops::Standards &standards, const review::ComparedStandard &compared);
Json rewardsJson(const ops::Rewards &rewards);
Json suggestedJson(const ops::Problems &problems);
Json questionsJson(const ops::Questions &questions);

} // namespace quotasmith::cli
