// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/board/board.h"

namespace quotasmith::text {

/// Which targets of a plan are to be read for showing or writing them.
struct BoardRequest {
    std::vector<plan::Axis> axes;
    spread::Column by = spread::Column::Quarter;
    bool byWeek = false;                  ///< columns are the weeks of the plan's year
    std::optional<plan::Measure> measure; ///< nothing: every one that has targets
    std::string ambition = "base";
    bool isAssigned = false;
    bool companyOnly = false;
};
/// The targets with the form they are shown in.
struct Board {
    std::vector<store::PlanSheet> sheets; ///< already of the ambition that was asked for
    std::vector<store::RatioPlan> ratios;
    TargetsForm form;
};

/// Throws Error{"no-ambition",{measure,ambition}} when a named measure has no annual number of that ambition,
/// Error{"ambition-open",{measure,ambition}} when its base has open months. Without a name those are left out.
Board readBoard(const store::Connection &connection, const BoardRequest &request);

/// The form of what is asked for, before anything is read.
TargetsForm emptyForm(const store::Connection &connection, const BoardRequest &request);

} // namespace quotasmith::text
