// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/money/rate.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"
#include "core/plan/rows/tenure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the annual target is reasoned from. Amounts are units of the measure: minor units of money, or counts.
namespace quotasmith::plan {

/// What a row of the bridge from last year's actual to the proposed target stands on.
enum class BridgeBasis { Performance, Industry, Headcount, Channels, Products, Swot };
/// `performance industry headcount channels products swot`
std::string_view bridgeBasisCode(BridgeBasis basis);
std::optional<BridgeBasis> findBridgeBasis(std::string_view code);

/// One row of the bridge, of the money the plan stands on. Rows come in `order`, then by code.
struct BridgeRow {
    std::string code;
    BridgeBasis basis = BridgeBasis::Performance;
    std::optional<std::int64_t> amount; ///< exactly one of amount and percent; may be negative
    std::optional<money::Rate> percent; ///< of the base, last year's actual
    std::int64_t order = 0;
    std::string note;
};

/// What somebody promises of their own accord (汇总法).
struct Commitment {
    NodeId person; ///< of the organisation axis, any level
    Measure measure = Measure::Revenue;
    calendar::MonthRange months;
    std::int64_t amount = 0;
    std::string note;
};

/// What a full head brings in a month: of a tenure, below a node, or of everybody where neither is said.
struct Productivity {
    std::optional<Tenure> tenure;
    std::optional<NodeId> node; ///< of the organisation axis
    Measure measure = Measure::Revenue;
    std::int64_t amount = 0; ///< a month
    std::string note;
};

enum class SwotQuadrant { Strength, Weakness, Opportunity, Threat };
/// `strength weakness opportunity threat`
std::string_view swotQuadrantCode(SwotQuadrant quadrant);
std::optional<SwotQuadrant> findSwotQuadrant(std::string_view code);

struct SwotItem {
    std::string code;
    SwotQuadrant quadrant = SwotQuadrant::Strength;
    std::string text;
    std::optional<money::Rate> weight;
    std::optional<std::int64_t> amount; ///< what it moves the target by; money
    std::string note;
};

/// A row of the objective – goal – strategy – measure – timing sheet.
struct OgsmtRow {
    std::string code;
    std::string objective;
    std::string goal;
    std::string strategy;
    std::string measure; ///< as people say it
    std::string timing;  ///< as people say it
    std::string owner;   ///< as people say it
    std::optional<Axis> axis;
    std::optional<NodeId> node; ///< of the axis: the target the row serves
    std::optional<calendar::MonthRange> months;
};

/// A number that is to be reached at least. Exactly one of amount, ratio, growth and share is set.
struct AtLeastGoal {
    Axis axis = Axis::Organisation;
    NodeId node;
    calendar::MonthRange months;
    Measure measure = Measure::Revenue;
    std::optional<std::int64_t> amount; ///< of an additive measure
    std::optional<money::Rate> ratio;   ///< of a ratio measure: the value itself
    std::optional<money::Rate> growth;  ///< on last year's actual of the same place: 0.3
    std::optional<money::Rate> share;   ///< of the tree parent in the same period: 0.4
    std::string note;
};

} // namespace quotasmith::plan
