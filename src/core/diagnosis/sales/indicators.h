// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::diagnosis {

/// What twelve months are read by (domain: success factors and the measures of diagnosis).
enum class Indicator {
    Revenue,
    GrossProfit,
    Orders,
    OrderValue,
    Leads,
    Signed,
    Collected,
    Conversion,
    WinRate,
    WinCycle, ///< days from a lead to its signing
    DealSize, ///< signed amount of a won opportunity
    Repurchase,
    Collection,
    RevenueAHead
};
/// The code of the measure where there is one (`averageOrderValue`), else `dealSize revenueAHead`.
std::string_view indicatorCode(Indicator indicator);
std::optional<Indicator> findIndicator(std::string_view code);
std::vector<Indicator> allIndicators();
/// How its number reads; money in minor units, averages of money too (a fraction of them).
enum class IndicatorForm { Money, Count, Share, Days };
IndicatorForm formOf(Indicator indicator);

/// One indicator of one node over the span.
struct IndicatorValue {
    Indicator indicator = Indicator::Revenue;
    plan::Axis axis = plan::Axis::Organisation;
    plan::NodeId node;
    std::optional<money::Rate> value;               ///< nothing: not known
    std::optional<money::Rate> previous;            ///< of the same months a year before, those known in both
    std::optional<money::Rate> yoy;                 ///< relative: value / previous − 1 over like months
    std::optional<money::Rate> mom;                 ///< last month of the span against the one before
    std::optional<money::Rate> target;              ///< over the same months, where there is one
    std::optional<money::Rate> ofPlan;              ///< value / target over the months that have both
    std::vector<std::optional<money::Rate>> months; ///< of the span: the sparkline
    bool weakest = false; ///< 短板: lowest attainment, or without targets the steepest fall, among those of this node
};

/// All indicators of one node. `position` is the node's place in the axis' tree; 0 the company.
std::vector<IndicatorValue> indicatorsOf(const Input &input, plan::Axis axis, int position);

} // namespace quotasmith::diagnosis
