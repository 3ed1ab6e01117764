// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/tenure.h"
#include "core/spread/cross/cross_table.h"
#include "core/store/queries/plan_sheet.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::ops {

/// Which two axes' targets meet, in which months.
struct CrossRequest {
    plan::Axis rows = plan::Axis::Organisation;
    plan::Axis columns = plan::Axis::Customer;
    calendar::MonthRange months;
    plan::Measure measure = plan::Measure::Revenue;
};

/// A planned leaf as a row or column.
struct CrossMember {
    int node = 0; ///< tree position
    std::int64_t target = 0;
    std::optional<plan::Tenure> tenure; ///< of people: at the period's start; a vacancy is a novice
};

/// What the shares are taken from: which tenure serves which tier, what was sold last year, or nothing at all.
enum class CrossSeed { ServiceRules, LastYear, Flat };
/// `service-rules last-year flat`
std::string_view seedCode(CrossSeed seed);

/// The cross table of a plan. Members are the planned leaves of both axes; unassigned ones without a target are left
/// out.
struct Cross {
    store::PlanSheet plan;
    CrossSeed seed = CrossSeed::Flat;
    std::vector<CrossMember> rows;
    std::vector<CrossMember> columns;
    spread::CrossTable table;
};

/// People and tiers follow the service rules where the plan has any; whoever's tenure is not known may serve every
/// tier. Otherwise everybody may take everything, in last year's proportions where there are any: then what was zero
/// stays zero as long as everything finds a place so. Throws Error{"measure-not-additive",{measure}} for a ratio,
/// Error{"cross-negative",{axis,node}} for a target below zero.
Cross crossTargets(const store::Connection &connection, const CrossRequest &request);

} // namespace quotasmith::ops
