// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <memory>
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

/// One indicator of one node over the span. Amounts add up; a ratio is the sum of what stands above the line over the
/// sum of what stands below it, in the months that know both. Where facts know nothing, opportunities (win rate, win
/// cycle, deal size) and then typed numbers stand in. A month in which the company has facts of a measure and the node,
/// which has some in other months, has none, is zero. Revenue a head is that of the whole span over the mean heads.
struct IndicatorValue {
    Indicator indicator = Indicator::Revenue;
    plan::Axis axis = plan::Axis::Organisation;
    plan::NodeId node;
    std::optional<money::Rate> value;               ///< nothing: not known
    std::optional<money::Rate> previous;            ///< of the same months a year before, those known in both
    std::optional<money::Rate> yoy;                 ///< relative: value / previous − 1 over like months
    int knownMonths = 0;                            ///< of the span: what `value` is of
    int comparedMonths = 0;                         ///< those of them known a year before too: what `yoy` is of
    std::optional<money::Rate> mom;                 ///< last month of the span against the one before
    std::optional<money::Rate> target;              ///< over the months that have both a target and a value
    std::optional<money::Rate> ofPlan;              ///< value / target over the same months
    std::vector<std::optional<money::Rate>> months; ///< of the span: the sparkline
    /// 短板 among those of this node: the lowest attainment below 1; where none is, the steepest fall. A longer win
    /// cycle is the worse one.
    bool weakest = false;

    /// The growth is of fewer months than the value beside it.
    bool isComparedInPart() const { return yoy && comparedMonths < knownMonths; }
};

/// The indicators of any number of nodes; what they share is gathered once. Borrows the input.
class IndicatorBook {
public:
    explicit IndicatorBook(const Input &input);
    ~IndicatorBook();
    IndicatorBook(const IndicatorBook &) = delete;
    IndicatorBook &operator=(const IndicatorBook &) = delete;

    /// All indicators of one node. `position` is the node's place in the axis' tree; 0 the company.
    std::vector<IndicatorValue> of(plan::Axis axis, int position) const;

private:
    std::unique_ptr<const struct NumberSources> m_sources;
};

/// The same for a single node.
std::vector<IndicatorValue> indicatorsOf(const Input &input, plan::Axis axis, int position);

} // namespace quotasmith::diagnosis
