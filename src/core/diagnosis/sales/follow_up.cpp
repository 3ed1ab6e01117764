// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/funnel.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace quotasmith::diagnosis {

namespace {

/// What is known of speaking to one customer.
struct Touch {
    std::optional<calendar::Date> last;
    std::optional<plan::NodeId> person;      ///< who spoke last, else who has an open opportunity there
    bool isOpen = false;                     ///< an opportunity
    std::optional<calendar::Date> openSince; ///< of the oldest open one whose day is known
};

class Touches {
public:
    explicit Touches(const Input &input) : m_asOf(input.asOf)
    {
        for (const plan::Contact &contact : input.contacts)
            if (contact.account && contact.last)
                spoke(*contact.account, *contact.last, contact.person);
        for (const plan::Visit &visit : input.visits)
            if (visit.account)
                spoke(*visit.account, visit.day, visit.person);
        for (const plan::Opportunity &opportunity : input.opportunities)
            open(opportunity);
    }
    const std::unordered_map<plan::NodeId, Touch> &all() const { return m_touches; }

private:
    void spoke(plan::NodeId account, const calendar::Date &day, const std::optional<plan::NodeId> &person)
    {
        if (day > m_asOf)
            return;
        Touch &touch = m_touches[account];
        if (touch.last && *touch.last >= day)
            return;
        touch.last = day;
        touch.person = person ? person : touch.person;
    }
    void open(const plan::Opportunity &opportunity)
    {
        const bool isOver =
            opportunity.stage == plan::FunnelStage::Signed || opportunity.stage == plan::FunnelStage::Lost;
        if (isOver || !opportunity.account || (opportunity.created && *opportunity.created > m_asOf))
            return;
        Touch &touch = m_touches[*opportunity.account];
        touch.isOpen = true;
        if (opportunity.created && (!touch.openSince || *opportunity.created < *touch.openSince))
            touch.openSince = opportunity.created;
        touch.person = touch.person ? touch.person : opportunity.person;
    }

    calendar::Date m_asOf;
    std::unordered_map<plan::NodeId, Touch> m_touches;
};

int waited(const Overdue &overdue)
{
    return overdue.days.value_or(std::numeric_limits<int>::max());
}

} // namespace

std::vector<Overdue> overdueFollowUps(const Input &input, int leastDays)
{
    const Touches touches(input);
    std::unordered_map<plan::NodeId, plan::NodeId> owners;
    for (const plan::Account &account : input.accounts)
        if (account.owner)
            owners.emplace(account.node, *account.owner);
    std::vector<Overdue> overdue;
    // In tree order, so that equally long ones stand by code within their tier.
    for (const plan::Node &node : input.tree(plan::Axis::Customer).nodes()) {
        const auto found = touches.all().find(node.id);
        if (found == touches.all().end())
            continue;
        const Touch &touch = found->second;
        Overdue one{node.id, touch.person, touch.last, {}};
        if (const auto owner = owners.find(node.id); owner != owners.end())
            one.person = owner->second;
        if (touch.last)
            one.days = input.asOf.dayNumber() - touch.last->dayNumber();
        const auto &since = touch.last ? touch.last : touch.openSince;
        const bool isLong = !since || input.asOf.dayNumber() - since->dayNumber() >= leastDays;
        if ((touch.last || touch.isOpen) && isLong)
            overdue.push_back(one);
    }
    std::stable_sort(overdue.begin(), overdue.end(),
                     [](const Overdue &a, const Overdue &b) { return waited(a) > waited(b); });
    return overdue;
}

} // namespace quotasmith::diagnosis
