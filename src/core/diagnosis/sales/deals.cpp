// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/deals.h"

#include "core/money/money.h"

namespace quotasmith::diagnosis {

namespace {

DealSums dealOf(const plan::Opportunity &opportunity)
{
    DealSums deal;
    if (opportunity.stage == plan::FunnelStage::Lost) {
        deal.lost = 1;
        return deal;
    }
    deal.won = 1;
    if (opportunity.created && *opportunity.created <= *opportunity.close) {
        deal.timed = 1;
        deal.days = opportunity.close->dayNumber() - opportunity.created->dayNumber();
    }
    if (opportunity.amount) {
        deal.priced = 1;
        deal.amount = *opportunity.amount;
    }
    return deal;
}

} // namespace

void DealSums::add(const DealSums &other)
{
    won += other.won;
    lost += other.lost;
    timed += other.timed;
    days += other.days;
    priced += other.priced;
    amount = money::addUnits(amount, other.amount);
}

DealBook::DealBook(const Input &input)
{
    for (const plan::Opportunity &opportunity : input.opportunities) {
        const bool isDecided =
            opportunity.stage == plan::FunnelStage::Signed || opportunity.stage == plan::FunnelStage::Lost;
        if (!isDecided || !opportunity.close || *opportunity.close > input.asOf)
            continue;
        const DealSums deal = dealOf(opportunity);
        const calendar::Month month = opportunity.close->monthOf();
        add(input.tree(plan::Axis::Organisation), opportunity.person, month, deal);
        add(input.tree(plan::Axis::Customer), opportunity.account, month, deal);
        add(input.tree(plan::Axis::Product), {}, month, deal);
        m_isEmpty = false;
    }
}

void DealBook::add(const plan::Tree &tree, const std::optional<plan::NodeId> &member, calendar::Month month,
                   const DealSums &deal)
{
    auto &byPosition = m_byPosition[static_cast<std::size_t>(tree.node(0).axis)];
    const auto position = member ? tree.find(*member) : std::nullopt;
    for (int at = position.value_or(0); at >= 0; at = tree.parent(at))
        byPosition[at][month].add(deal);
}

const DealSums *DealBook::find(plan::Axis axis, int position, calendar::Month month) const
{
    const auto &byPosition = m_byPosition[static_cast<std::size_t>(axis)];
    const auto place = byPosition.find(position);
    if (place == byPosition.end())
        return nullptr;
    const auto found = place->second.find(month);
    return found == place->second.end() ? nullptr : &found->second;
}

} // namespace quotasmith::diagnosis
