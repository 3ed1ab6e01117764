// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/grid_roles.h"
#include "ui/models/target_rows.h"

#include <QString>

namespace quotasmith::ui {

/// The hold of exactly this row and period; nullptr: none. On a root whichever axis it was made on.
const plan::Hold *holdAt(const TargetRows &content, const TargetRow &row, calendar::MonthRange months);
/// What stands in the cell of the period.
HoldSign holdSignAt(const TargetRows &content, const TargetRow &row, calendar::MonthRange months);
/// The same in words behind a value: `held`, `held softly`, `at least 3,000,000.00`, `closed`; empty for none.
QString holdWords(const TargetRows &content, const TargetRow &row, calendar::MonthRange months);
/// Who holds it and why, a line each; empty where nothing is held.
QString holdHint(const TargetRows &content, const TargetRow &row, calendar::MonthRange months);

} // namespace quotasmith::ui
