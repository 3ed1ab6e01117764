// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sales/node_numbers.h"

namespace quotasmith::diagnosis {

/// What is to be reached in one month, and what of it was.
struct GoalMonth {
    Cell goal; ///< of a ratio made of its parts' targets: those parts
    Cell got;
};
/// A goal over the months that have both, and how much of it was reached.
struct GoalReached {
    std::optional<money::Rate> goal;
    std::optional<money::Rate> part;
};
/// A ratio that was set for a month weighs as much as what stood below the line in it.
GoalReached reached(const std::vector<GoalMonth> &months);

/// The targets of one place.
class NodeGoals {
public:
    NodeGoals(const NumberSources &sources, plan::Axis axis, int position);
    Cell cell(Indicator indicator, calendar::Month month) const;

private:
    Cell ratio(plan::Measure measure, calendar::Month month) const;

    const NumberSources &m_sources;
    const plan::Tree &m_tree;
    int m_position;
    TargetBook m_set; ///< only the ratios set for this place
};

} // namespace quotasmith::diagnosis
