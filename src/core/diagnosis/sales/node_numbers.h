// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/people/head_months.h"
#include "core/diagnosis/sales/deals.h"
#include "core/diagnosis/sales/indicators.h"
#include "core/diagnosis/sales/typed_numbers.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace quotasmith::diagnosis {

/// What is known of an indicator in one month. An amount is `above`; a ratio is above / below where it has parts, sums
/// of which make the ratio of several months, else a bare value.
struct Cell {
    enum class Kind { Unknown, Amount, Parts, Value };
    Kind kind = Kind::Unknown;
    money::Rate above;
    money::Rate below{1, 1};

    std::optional<money::Rate> value() const;
};
/// Of several months together: the sum of amounts, the ratio of the parts' sums, the mean where a month has a value
/// only. Nothing when nothing is known.
std::optional<money::Rate> over(const std::vector<Cell> &cells);

/// What the indicators of every place are read from, gathered once.
struct NumberSources {
    explicit NumberSources(const Input &from);

    const Input &input;
    MonthSpan window; ///< from the first month compared with to the last looked at
    plan::Measure sales = plan::Measure::Revenue;
    std::array<std::vector<plan::MeasureSums>, 3> company;           ///< by Axis and month of the window
    std::unordered_map<plan::NodeId, std::vector<RatioGoal>> ratios; ///< as they were set
    TypedNumbers typed;
    DealBook deals;
    HeadMonths heads;
};

/// The numbers of one place over the window.
class NodeNumbers {
public:
    NodeNumbers(const NumberSources &sources, plan::Axis axis, int position);
    /// A month outside the window knows nothing.
    Cell cell(Indicator indicator, calendar::Month month) const;

private:
    std::optional<money::Rate> amount(plan::Measure measure, calendar::Month month) const;
    std::optional<money::Rate> counted(plan::Measure measure, calendar::Month month) const;
    std::optional<money::Rate> typed(std::string_view code, calendar::Month month) const;
    Cell parts(plan::Measure above, plan::Measure below, calendar::Month month) const;
    Cell dealParts(Indicator indicator, calendar::Month month) const;
    Cell perHead(calendar::Month month) const;

    const NumberSources &m_sources;
    plan::Axis m_axis;
    int m_position;
    std::vector<plan::MeasureSums> m_sums; ///< by month of the window
    std::uint32_t m_everKnown = 0;         ///< measures some month of the window knows here
};

} // namespace quotasmith::diagnosis
