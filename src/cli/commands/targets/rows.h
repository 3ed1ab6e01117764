// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/json.h"
#include "core/ops/board/goals.h"
#include "core/plan/rows/annotations.h"
#include "core/spread/target_view.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/queries/ratio_plan.h"
#include "text/board/board_reading.h"

#include <memory>
#include <string>
#include <vector>

namespace quotasmith::store {
class Document;
}

namespace quotasmith::cli {

/// Which targets `targets show` and `targets export` are about.
struct RowOptions {
    std::string file, axis, by = "quarter", measure, ambition = "base", layer = "planned";
    bool approach = false;
};

void declareRows(Command &command, const std::shared_ptr<RowOptions> &options);

/// The options as values, and the sheets they name.
struct TargetRows {
    std::vector<plan::Axis> axes;
    spread::Column by = spread::Column::Quarter;
    std::vector<store::PlanSheet> sheets; ///< a measure each, already of the ambition that was asked for
    std::vector<store::RatioPlan> ratios; ///< a ratio each
    std::string ambition = "base";
    bool companyOnly = false; ///< no axis was named: the board of the company

    std::optional<spread::YearWeeks> weeks; ///< of the plan's year, when columns are weeks
    bool isAssigned = false;
    std::vector<plan::CushionRule> cushions;
    std::vector<plan::Approach> approaches;
    std::vector<ops::GoalState> goals; ///< of the measures and axes that are shown

    text::TargetsForm form() const { return {axes, by, ambition, companyOnly, isAssigned, cushions, weeks}; }
    std::vector<text::BoardRow> board() const { return text::boardRows(sheets, ratios, form()); }
    /// Of the sheets; nothing when there are none.
    const plan::PlanSettings *settings() const;
};

/// Throws Error{"word-unknown"} before the document is touched, Error{"no-ambition",{measure,ambition}} when a named
/// measure has no annual number of that ambition.
TargetRows readRows(const store::Document &document, const RowOptions &options);
void requireWords(const RowOptions &options);
/// What the options ask a board for; the plan's money where they name no measure.
text::BoardRequest requestOf(const RowOptions &options, plan::Measure money);
/// A board that has been read, as rows to show. Goals and ways to reach targets are not of it.
TargetRows rowsOf(text::Board board, const text::BoardRequest &request);

/// `{axis,by,measure,ambition,layer,rows:[…]}`
Json rowsJson(const TargetRows &rows, const RowOptions &options);

} // namespace quotasmith::cli
