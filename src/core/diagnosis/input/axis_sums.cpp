// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/axis_sums.h"

namespace quotasmith::diagnosis {

namespace {

/// Of one place of the tree in one month, by whichever is shorter: its members or those who have facts.
plan::MeasureSums sumBelow(const plan::Tree &tree, int position, const AxisSums::ByMember &members)
{
    plan::MeasureSums sum;
    const int end = tree.end(position);
    if (static_cast<std::size_t>(end - position) <= members.size()) {
        for (int i = position; i < end; ++i)
            if (const auto found = members.find(tree.node(i).id); found != members.end())
                sum.add(found->second);
        return sum;
    }
    for (const auto &[member, sums] : members)
        if (const auto at = tree.find(member); at && *at >= position && *at < end)
            sum.add(sums);
    return sum;
}

} // namespace

std::vector<calendar::Month> AxisSums::months() const
{
    std::vector<calendar::Month> months;
    for (const auto &[month, members] : m_months)
        if (!members.empty())
            months.push_back(month);
    return months;
}

plan::MeasureSums AxisSums::company(calendar::Month month) const
{
    plan::MeasureSums sum;
    if (const auto found = m_months.find(month); found != m_months.end())
        for (const auto &[member, sums] : found->second)
            sum.add(sums);
    return sum;
}

plan::MeasureSums AxisSums::company(const MonthSpan &span) const
{
    plan::MeasureSums sum;
    for (int m = 0; m < span.months; ++m)
        sum.add(company(span.month(m)));
    return sum;
}

plan::MeasureSums AxisSums::member(plan::NodeId node, calendar::Month month) const
{
    const auto members = m_months.find(month);
    if (members == m_months.end())
        return {};
    const auto found = members->second.find(node);
    return found == members->second.end() ? plan::MeasureSums() : found->second;
}

std::vector<plan::MeasureSums> AxisSums::byNode(const plan::Tree &tree, const MonthSpan &span) const
{
    std::vector<plan::MeasureSums> sums(static_cast<std::size_t>(tree.size()));
    for (auto month = m_months.lower_bound(span.first); month != m_months.end() && span.contains(month->first); ++month)
        for (const auto &[member, of] : month->second)
            sums[static_cast<std::size_t>(tree.find(member).value_or(0))].add(of);
    for (int i = tree.size() - 1; i > 0; --i)
        sums[static_cast<std::size_t>(tree.parent(i))].add(sums[static_cast<std::size_t>(i)]);
    return sums;
}

std::vector<plan::MeasureSums> AxisSums::series(const plan::Tree &tree, int position, const MonthSpan &span) const
{
    std::vector<plan::MeasureSums> series(static_cast<std::size_t>(span.months));
    for (int m = 0; m < span.months; ++m) {
        const auto members = m_months.find(span.month(m));
        if (members != m_months.end())
            series[static_cast<std::size_t>(m)] =
                position == 0 ? company(span.month(m)) : sumBelow(tree, position, members->second);
    }
    return series;
}

} // namespace quotasmith::diagnosis
