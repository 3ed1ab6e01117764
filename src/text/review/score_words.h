// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/problems.h"
#include "core/ops/review/read_questions.h"
#include "core/ops/review/read_rewards.h"
#include "core/ops/review/read_scorecard.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

/// The words of scorecards, rewards, problems and the questions of a review.
namespace quotasmith::text {

QString measuredName(review::Measured how);
/// Whom a card judges: `people`, `teams below EAST`.
QString cardName(const review::Card &card, const plan::Tree &tree);
/// `60 % → 0, 100 % → 100`; `from 80 % 60; from 100 % 90`.
QString scaleText(const review::Standard &standard);
/// What was read, as the indicator counts: `103.4 %`, `1,200`; the dash for none.
QString readingText(const review::Standard &standard, const std::optional<money::Rate> &reading);
/// `87.25`; the dash for none. Hundredths of a point.
QString pointsText(const std::optional<std::int64_t> &hundredths);
/// `same added removed changed`
QString standardChangeName(review::StandardChange change);
/// `name definition formula source weight kind how measure scale`
QString standardFieldName(std::string_view field);

QString rewardKindName(ops::RewardKind kind);
QString topByName(ops::TopBy by);

/// `plan do check act` of a problem.
QString pdcaName(std::string_view code);
/// `East has come to 83.1 % of its target in 2027-05, 512,300.00 short.`
QString deviationText(const review::SuggestedProblem &problem, const ops::Problems &problems);

QString cadenceName(review::Cadence cadence);
/// The question itself, by its code.
QString questionText(std::string_view code);
/// What a number of a question is: `attainment`, `findings nobody has answered`.
QString questionNumberName(std::string_view code);
QString questionNumberText(const ops::QuestionNumber &number, const std::optional<money::Rate> &value,
                           const plan::PlanSettings &settings);

std::span<const Sentence> questionSentences();
std::span<const Sentence> questionNumberNames();

} // namespace quotasmith::text
