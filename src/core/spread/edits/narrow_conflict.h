// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <functional>

namespace quotasmith::spread {

/// An edit as it would go on any sheet.
using Edit = std::function<EditResult(const Sheet &)>;

/// Carries an edit out. When it conflicts, the answer starts with the edit's claim and names the fewest holds: those
/// alone refuse the edit, and without any one of them it is not refused.
EditResult narrowedEdit(const Sheet &sheet, const Claim &claim, const Edit &edit);
/// The same under limits and soft holds too (kept_holds.h).
EditResult explained(const Sheet &sheet, const Claim &claim, const Edit &edit);

/// Whether `lower` lies strictly below `upper` and strictly contains its period, neither a month. Roots never cross:
/// their holds are the columns of every problem.
bool crosses(const plan::Tree &tree, int upper, calendar::MonthRange upperMonths, int lower,
             calendar::MonthRange lowerMonths);

} // namespace quotasmith::spread
