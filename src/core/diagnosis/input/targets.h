// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/month_span.h"
#include "core/money/rate.h"
#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"
#include "core/plan/tree.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace quotasmith::diagnosis {

using MonthValues = std::map<calendar::Month, std::int64_t>;

/// Targets of one measure, of every year known: planned leaves of the plan's year, and what other years said of any
/// node.
struct MeasureTargets {
    MonthValues company; ///< the spine; of other years the sum on the organisation
    std::array<std::unordered_map<plan::NodeId, MonthValues>, 3> byNode; ///< by Axis; leaves of the plan's year
};

/// A ratio that was set for a node and some months.
struct RatioGoal {
    plan::Measure measure = plan::Measure::Conversion;
    plan::NodeId node;
    MonthSpan months;
    money::Rate value;
};

/// All targets a plan knows.
struct TargetBook {
    std::map<plan::Measure, MeasureTargets> measures; ///< only those with targets
    std::vector<RatioGoal> ratios;

    bool has(plan::Measure measure) const { return measures.contains(measure); }
    /// Of the company over a span; nothing while a month of it has no target.
    std::optional<std::int64_t> company(plan::Measure measure, const MonthSpan &span) const;
    /// Of the members of a node over the span's months that have one; nothing when none has. `members`: the leaves.
    std::optional<std::int64_t> sum(plan::Measure measure, plan::Axis axis, const std::vector<plan::NodeId> &members,
                                    const MonthSpan &span) const;
    /// Of one place of a tree in one month: what was said of it, else of the places below it; of the root the
    /// company's.
    std::optional<std::int64_t> at(plan::Measure measure, const plan::Tree &tree, int position,
                                   calendar::Month month) const;
    /// The same without looking at the company's: what was said of the place, else of the places below it.
    std::optional<std::int64_t> stated(plan::Measure measure, const plan::Tree &tree, int position,
                                       calendar::Month month) const;
    /// The ratio set for the node that covers the month; the shortest period wins.
    std::optional<money::Rate> ratio(plan::Measure measure, plan::NodeId node, calendar::Month month) const;
};

} // namespace quotasmith::diagnosis
