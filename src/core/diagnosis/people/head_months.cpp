// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/people/head_months.h"

#include "core/diagnosis/sales/sales_measure.h"
#include "core/goal/heads.h"

namespace quotasmith::diagnosis {

namespace {

goal::WorkedMonths workedMonths(const Input &input)
{
    const plan::Measure sales = salesMeasure(input);
    goal::WorkedMonths worked;
    for (const auto &[month, members] : input.sums(plan::Axis::Organisation).raw())
        for (const auto &[member, sums] : members)
            if (sums.value(sales).value_or(0) != 0)
                worked[member].insert(month);
    return worked;
}

} // namespace

HeadMonths::HeadMonths(const Input &input, const MonthSpan &span)
    : m_span(span), m_heads(static_cast<std::size_t>(input.tree(plan::Axis::Organisation).size()) *
                            static_cast<std::size_t>(span.months))
{
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    for (const goal::Head &head : goal::headsOf(tree, input.people, {}, workedMonths(input))) {
        if (head.kind != goal::HeadKind::Person || input.formerPlaces.contains(tree.node(head.node).id))
            continue;
        for (int m = 0; m < span.months; ++m)
            if (head.isThere(span.month(m)))
                for (int at = head.node; at >= 0; at = tree.parent(at))
                    ++m_heads[static_cast<std::size_t>(at * span.months + m)];
    }
}

int HeadMonths::at(int position, calendar::Month month) const
{
    return m_heads[static_cast<std::size_t>(position * m_span.months + month.since(m_span.first))];
}

} // namespace quotasmith::diagnosis
