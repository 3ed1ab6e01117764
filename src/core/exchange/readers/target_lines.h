// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/records.h"

#include <vector>

namespace quotasmith::exchange {

/// A record as it was read, before it is known which lines are totals.
struct TargetLine {
    TargetRecord record;
    std::vector<TargetCell> stated; ///< sums over cells of the line itself: those of a quarter, or, with 12 months, all
    bool isRefused = false;
    bool isTotal = false;
};

/// Marks the lines whose code is the parent of another line of the same axis, measure and ambition.
void markParents(std::vector<TargetLine> &lines);
/// Enters into the report every total that is not the sum of the lines it stands for.
void compareTotals(const std::vector<TargetLine> &lines, ImportReport &report);

} // namespace quotasmith::exchange
