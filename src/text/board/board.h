// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/cushion_rule.h"
#include "core/spread/ratio_view.h"
#include "core/spread/week_split.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/queries/ratio_plan.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quotasmith::text {

/// What one cell of a board says: for files and for people.
struct BoardCell {
    std::string plain; ///< empty: missing or open
    QString shown;     ///< `1,500,000.00`, `22.0 %`, the dash, `open` where a sum has an open part
    bool isOpen = false;
    bool isHeld = false;
    spread::RatioOrigin origin = spread::RatioOrigin::Missing; ///< of ratios
};

/// One node and measure.
struct BoardRow {
    plan::Measure measure = plan::Measure::Revenue;
    plan::Axis axis = plan::Axis::Organisation;
    const plan::Tree *tree = nullptr; ///< of the sheets the board was made from
    int node = 0;
    std::vector<calendar::MonthRange> held;
    std::vector<BoardCell> cells; ///< by column, the year last
};

/// Which targets, in which columns. `ambition` names what the sheets hold.
struct TargetsForm {
    std::vector<plan::Axis> axes;
    spread::Column by = spread::Column::Quarter;
    std::string ambition = "base";
    bool companyOnly = false; ///< only the root's rows
    bool isAssigned = false;  ///< the layer of what is assigned beyond the plan
    std::vector<plan::CushionRule> cushions;
    std::optional<spread::YearWeeks> weeks; ///< columns are these weeks; `by` is Month
};

/// What the columns are called in files: `2027Q1`, `2027-05`, `2027-W18`; the year last.
std::vector<std::string> columnTexts(const TargetsForm &form, const calendar::FiscalCalendar &calendar);

/// Additive measures first, then ratios; within a measure the axes, within an axis the nodes in tree order.
std::vector<BoardRow> boardRows(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                                const TargetsForm &form);

} // namespace quotasmith::text
