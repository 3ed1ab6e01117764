// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

/// The words of the annual target's reasoning.
namespace quotasmith::text {

QString bridgeBasisName(plan::BridgeBasis basis);
/// What was typed, or for a proposed row what it was made from.
QString bridgeNote(const goal::BridgeLine &line);
QString smartLetterName(goal::SmartLetter letter);
/// Why a letter is given or not; an unknown code as it is.
QString smartReason(std::string_view code);

/// On the command line people go by codes and are told the command that helps; in the window they go by names and
/// find a button beside the words.
enum class Reader { CommandLine, Window };
/// What is missing, and what to do.
QString goalNoticeText(const ops::GoalNotice &notice, const ops::AnnualGoal &goal, Reader reader);

std::span<const Sentence> goalNoticeSentences();
std::span<const Sentence> smartReasonSentences();

} // namespace quotasmith::text
