// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "core/ops/review/problems.h"
#include "core/ops/review/read_questions.h"
#include "core/ops/review/read_rewards.h"
#include "core/ops/review/read_scorecard.h"

#include <vector>

/// Scorecards, rewards, problems and questions as tables on their way out, the headers and names in the language of the
/// moment.
namespace quotasmith::text {

/// A row a node: rank, total, grade, and what is missing.
exchange::ExportTable rankingTable(const ops::Scorecards &all);
/// A row a node and indicator: reading, points, weighted points, who scored it and what was answered.
exchange::ExportTable scoresTable(const ops::Scorecards &all);
/// The standards as they were announced, with what a card still lacks.
exchange::ExportTable standardsTable(const ops::Standards &standards, std::span<const review::Standard> shown);
exchange::ExportTable comparedTable(const ops::Standards &standards,
                                    std::span<const review::ComparedStandard> compared);
/// The three above of one period, a sheet each.
std::vector<exchange::NamedTable> scorecardSheets(const ops::Scorecards &all);

exchange::ExportTable rewardsTable(const ops::Rewards &rewards);
/// The first three of the month, and the cases somebody typed.
exchange::ExportTable topTable(const ops::Rewards &rewards);
std::vector<exchange::NamedTable> rewardSheets(const ops::Rewards &rewards);

exchange::ExportTable suggestedTable(const ops::Problems &problems);
/// A row a question and number, then a row a note.
exchange::ExportTable questionsTable(const ops::Questions &questions);

} // namespace quotasmith::text
