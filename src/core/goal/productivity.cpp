// SPDX-License-Identifier: Apache-2.0
#include "core/goal/productivity.h"

#include "core/money/money.h"

namespace quotasmith::goal {

namespace {

struct Output {
    std::int64_t amount = 0;
    money::Rate months;

    std::optional<money::Rate> rate() const
    {
        if (months.numerator() <= 0 || amount <= 0)
            return std::nullopt;
        return money::Rate(amount, 1) * money::Rate(months.denominator(), months.numerator());
    }
};

} // namespace

ProductivityBook::ProductivityBook(const plan::Tree &organisation, std::span<const plan::Productivity> typed,
                                   plan::Measure measure)
    : m_tree(organisation), m_nodes(static_cast<std::size_t>(organisation.size()))
{
    for (const plan::Productivity &row : typed)
        if (row.measure == measure)
            m_typed.push_back(row);
}

void ProductivityBook::derive(const std::vector<Head> &heads, const plan::Ramp &ramp,
                              const std::optional<YearByPerson> &lastYear)
{
    if (!lastYear)
        return;
    std::vector<Output> outputs(m_nodes.size());
    for (const Head &head : heads) {
        if (head.kind == HeadKind::Vacancy)
            continue;
        const money::Rate months = headMonths(head, ramp, lastYear->months);
        const std::int64_t amount = lastYear->amounts[static_cast<std::size_t>(head.node)];
        for (int node = head.node; node >= 0; node = m_tree.parent(node)) {
            Output &output = outputs[static_cast<std::size_t>(node)];
            output.months = output.months + months;
            output.amount = money::addUnits(output.amount, amount);
        }
    }
    m_everybody = outputs.front().rate();
    for (std::size_t i = 0; i < outputs.size(); ++i)
        if (m_tree.node(static_cast<int>(i)).level != plan::Level::Person &&
            outputs[i].months >= money::Rate(kLeastHeadMonths, 1))
            m_nodes[i] = outputs[i].rate();
}

std::optional<money::Rate> ProductivityBook::typedAt(std::optional<plan::NodeId> node, plan::Tenure tenure) const
{
    std::optional<money::Rate> found;
    for (const plan::Productivity &row : m_typed) {
        if (row.node != node)
            continue;
        if (row.tenure == tenure)
            return money::Rate(row.amount, 1);
        if (!row.tenure)
            found = money::Rate(row.amount, 1);
    }
    return found;
}

std::optional<money::Rate> ProductivityBook::rate(int node, plan::Tenure tenure) const
{
    for (int at = node; at >= 0; at = m_tree.parent(at))
        if (const auto typed = typedAt(m_tree.node(at).id, tenure))
            return typed;
    if (const auto typed = typedAt(std::nullopt, tenure))
        return typed;
    for (int at = node; at >= 0; at = m_tree.parent(at))
        if (m_nodes[static_cast<std::size_t>(at)])
            return m_nodes[static_cast<std::size_t>(at)];
    return m_everybody;
}

} // namespace quotasmith::goal
