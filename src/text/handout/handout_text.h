// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/compare_return.h"
#include "core/ops/handout/handout_sheet.h"
#include "text/phrase.h"

#include <QString>

#include <span>

/// The words of hand-outs: in the workbook, and about what comes back.
namespace quotasmith::text {

/// In the language of the moment. The settings outlive the words.
ops::HandoutWords handoutWords(const plan::PlanSettings &settings);

/// A sentence on the whole file: `This file has been taken back before.`
QString returnStateText(ops::ReturnState state);
/// `both changed it`
QString cellClassName(ops::CellClass kind);
/// `2027-05, Revenue`; a commitment says so.
QString returnedPlaceText(const store::HandoutPlace &place);
/// Why a cell cannot be read.
QString unreadText(const ops::UnreadCell &cell);
/// `3 cells taken, 1 conflict, 2 of closed months …`: what a comparison comes to.
QString comparisonText(const ops::Comparison &comparison);

std::span<const Sentence> returnStateSentences();
std::span<const Sentence> cellClassNames();

} // namespace quotasmith::text
