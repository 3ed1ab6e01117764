// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"
#include "core/diagnosis/sales/typed_numbers.h"

#include <map>
#include <optional>
#include <vector>

namespace quotasmith::ops {

/// What places of the organisation did and were to do, by measure and months. A person's former places count as the
/// person's own. Money, and averages of money, in minor units. Where facts know nothing of a measure typed numbers
/// stand in. Borrows the input.
class PlaceNumbers {
public:
    explicit PlaceNumbers(const diagnosis::Input &input);

    /// An amount is the sum, a ratio the sum above the line over the sum below it; of a ratio nobody can take apart the
    /// mean of what was typed. Nothing: not known. Somebody without a fact has zero where the company has any.
    std::optional<money::Rate> actual(plan::Measure measure, int position, const diagnosis::MonthSpan &span) const;
    std::optional<money::Rate> target(plan::Measure measure, int position, const diagnosis::MonthSpan &span) const;
    /// Over the months that have a target and an actual.
    std::optional<money::Rate> attainment(plan::Measure measure, int position, const diagnosis::MonthSpan &span) const;
    /// On the same months a year before, over those known in both.
    std::optional<money::Rate> growth(plan::Measure measure, int position, const diagnosis::MonthSpan &span) const;
    /// The months of the span in which the company has actuals of the measure, or of both parts of a ratio.
    std::vector<calendar::Month> known(plan::Measure measure, const diagnosis::MonthSpan &span) const;

private:
    using Months = std::vector<calendar::Month>;
    const std::vector<plan::MeasureSums> &sums(calendar::Month month) const;
    std::optional<money::Rate> amount(plan::Measure measure, int position, calendar::Month month) const;
    std::optional<money::Rate> amounts(plan::Measure measure, int position, const Months &months) const;
    std::optional<money::Rate> ratio(plan::Measure measure, int position, const Months &months) const;
    std::optional<money::Rate> over(plan::Measure measure, int position, const Months &months) const;
    std::optional<money::Rate> goal(plan::Measure measure, int position, calendar::Month month) const;
    std::optional<money::Rate> goals(plan::Measure measure, int position, const Months &months) const;
    std::optional<money::Rate> setRatio(plan::Measure measure, int position, calendar::Month month) const;
    Months planned(plan::Measure measure, int position, const Months &months) const;

    const diagnosis::Input &m_input;
    const plan::Tree &m_tree;
    diagnosis::TypedNumbers m_typed;
    std::map<int, std::vector<int>> m_former; ///< former places of a person, as tree positions
    mutable std::map<calendar::Month, std::vector<plan::MeasureSums>> m_sums; ///< by month and tree position
};

} // namespace quotasmith::ops
