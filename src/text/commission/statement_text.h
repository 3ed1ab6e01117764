// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/tables/commission/statements.h"

#include <QString>

#include <span>
#include <string_view>

/// The lines of a statement in words.
namespace quotasmith::text {

/// What a line is: `commission`, `achievement bonus`; of a correction also what it corrects: `correction: commission,
/// 2027-01`.
QString payLineName(const store::StatementLine &line);
/// What a line rests on, in one sentence: the base and the target, the team's result, the cash that came in.
QString payLineText(const store::StatementLine &line, int decimals);

/// What made a statement differ from the one before beside actual and target: `achievement bonus`; of the commission
/// itself another scheme or stretch.
QString changeReason(std::string_view rule);

/// `1,000,000.00 × 1 % + 300,000.00 × 1.5 %`; empty for a line without slices.
QString paySlicesText(const store::StatementLine &line, int decimals);

} // namespace quotasmith::text
