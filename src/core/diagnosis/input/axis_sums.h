// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/month_span.h"
#include "core/plan/measure_sums.h"
#include "core/plan/tree.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace quotasmith::diagnosis {

/// What happened on one axis, month by month: the sums of every member (person, account, product) facts name.
class AxisSums {
public:
    using ByMember = std::unordered_map<plan::NodeId, plan::MeasureSums>;

    AxisSums() = default;
    explicit AxisSums(std::map<calendar::Month, ByMember> months) : m_months(std::move(months)) {}

    bool isEmpty() const { return m_months.empty(); }
    /// The months that have any, in order.
    std::vector<calendar::Month> months() const;
    /// Of everybody together. A month without facts has sums of which nothing is known.
    plan::MeasureSums company(calendar::Month month) const;
    plan::MeasureSums company(const MonthSpan &span) const;
    plan::MeasureSums member(plan::NodeId node, calendar::Month month) const;
    /// By tree position, of each node with everything below it, over the months of the span.
    std::vector<plan::MeasureSums> byNode(const plan::Tree &tree, const MonthSpan &span) const;
    /// Of one position with everything below it, by month of the span.
    std::vector<plan::MeasureSums> series(const plan::Tree &tree, int position, const MonthSpan &span) const;
    const std::map<calendar::Month, ByMember> &raw() const { return m_months; }

private:
    std::map<calendar::Month, ByMember> m_months;
};

} // namespace quotasmith::diagnosis
