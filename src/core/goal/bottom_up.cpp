// SPDX-License-Identifier: Apache-2.0
#include "core/goal/bottom_up.h"

#include "core/money/money.h"

#include <bitset>

namespace quotasmith::goal {

namespace {

struct Promised {
    std::optional<std::int64_t> amount;
    std::bitset<12> months;
};

std::vector<Promised> gather(const plan::Tree &tree, std::span<const plan::Commitment> commitments,
                             plan::Measure measure)
{
    std::vector<Promised> byNode(static_cast<std::size_t>(tree.size()));
    for (const plan::Commitment &commitment : commitments) {
        const auto node = tree.find(commitment.person);
        if (!node || commitment.measure != measure)
            continue;
        for (int month = commitment.months.first; month <= commitment.months.last; ++month)
            byNode[static_cast<std::size_t>(*node)].months.set(static_cast<std::size_t>(month));
        for (int at = *node; at >= 0; at = tree.parent(at)) {
            Promised &promised = byNode[static_cast<std::size_t>(at)];
            promised.amount = money::addUnits(promised.amount.value_or(0), commitment.amount);
        }
    }
    return byNode;
}

} // namespace

BottomUp sumCommitments(const plan::Tree &organisation, const std::vector<Head> &heads,
                        std::span<const plan::Commitment> commitments, plan::Measure measure, calendar::Month first)
{
    const std::vector<Promised> byNode = gather(organisation, commitments, measure);
    BottomUp result;
    for (int i = 0; i < organisation.size(); ++i)
        if (organisation.isPlanned(i))
            result.rows.push_back({i, byNode[static_cast<std::size_t>(i)].amount});
    for (const Head &head : heads) {
        if (head.kind == HeadKind::Vacancy || (head.last && *head.last < first))
            continue;
        const Promised &promised = byNode[static_cast<std::size_t>(head.node)];
        if (!promised.amount)
            result.missing.push_back(head.code);
        else if (!promised.months.all())
            result.partial.push_back(head.code);
    }
    return result;
}

} // namespace quotasmith::goal
