// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/targets.h"

#include "core/money/money.h"

namespace quotasmith::diagnosis {

namespace {

std::optional<std::int64_t> valueIn(const MonthValues &months, calendar::Month month)
{
    const auto found = months.find(month);
    return found == months.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<std::int64_t> TargetBook::company(plan::Measure measure, const MonthSpan &span) const
{
    const auto found = measures.find(measure);
    if (found == measures.end())
        return std::nullopt;
    std::int64_t sum = 0;
    for (int m = 0; m < span.months; ++m) {
        const auto value = valueIn(found->second.company, span.month(m));
        if (!value)
            return std::nullopt;
        sum = money::addUnits(sum, *value);
    }
    return sum;
}

std::optional<std::int64_t> TargetBook::sum(plan::Measure measure, plan::Axis axis,
                                            const std::vector<plan::NodeId> &members, const MonthSpan &span) const
{
    const auto found = measures.find(measure);
    if (found == measures.end())
        return std::nullopt;
    const auto &byNode = found->second.byNode[static_cast<std::size_t>(axis)];
    std::optional<std::int64_t> sum;
    for (const plan::NodeId member : members) {
        const auto months = byNode.find(member);
        if (months == byNode.end())
            continue;
        for (auto month = months->second.lower_bound(span.first);
             month != months->second.end() && span.contains(month->first); ++month)
            sum = money::addUnits(sum.value_or(0), month->second);
    }
    return sum;
}

std::optional<std::int64_t> TargetBook::at(plan::Measure measure, const plan::Tree &tree, int position,
                                           calendar::Month month) const
{
    const auto found = measures.find(measure);
    if (found == measures.end())
        return std::nullopt;
    return position == 0 ? valueIn(found->second.company, month) : stated(measure, tree, position, month);
}

std::optional<std::int64_t> TargetBook::stated(plan::Measure measure, const plan::Tree &tree, int position,
                                               calendar::Month month) const
{
    const auto found = measures.find(measure);
    if (found == measures.end())
        return std::nullopt;
    const auto &byNode = found->second.byNode[static_cast<std::size_t>(tree.node(0).axis)];
    std::optional<std::int64_t> sum;
    for (int i = position, next = 0; i < tree.end(position); i = next) {
        const auto months = byNode.find(tree.node(i).id);
        const auto value = months == byNode.end() ? std::nullopt : valueIn(months->second, month);
        next = value ? tree.end(i) : i + 1;
        if (value)
            sum = money::addUnits(sum.value_or(0), *value);
    }
    return sum;
}

std::optional<money::Rate> TargetBook::ratio(plan::Measure measure, plan::NodeId node, calendar::Month month) const
{
    const RatioGoal *best = nullptr;
    for (const RatioGoal &goal : ratios)
        if (goal.measure == measure && goal.node == node && goal.months.contains(month) &&
            (!best || goal.months.months < best->months.months))
            best = &goal;
    return best ? std::optional(best->value) : std::nullopt;
}

} // namespace quotasmith::diagnosis
