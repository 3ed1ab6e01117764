// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/problems.h"
#include "core/ops/review/read_questions.h"
#include "ui/shell/pages/number_words.h"

/// The questions of a review and the problems on their way as tables one reads.
namespace quotasmith::ui {

/// A row a question and number.
TableContent questionsTable(const ops::Questions &questions);
enum class NotesOf { Period, PeriodAndWithin };
/// What was noted for the period, and, where asked, for the shorter stretches in it.
TableContent notesTable(const ops::Questions &questions, NotesOf of);
/// Problems by state: those that wait longest for a step first, the closed ones last.
TableContent problemsTable(const ops::Problems &problems);
/// The key of the problem a row of that table is about.
std::vector<std::string> problemKeys(const ops::Problems &problems);
/// Places so far from their target that a problem should be opened.
TableContent suggestedTable(const ops::Problems &problems);

} // namespace quotasmith::ui
