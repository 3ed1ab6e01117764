// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/customers/segmentation.h"

#include "core/diagnosis/customers/account_sales.h"
#include "core/money/money.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

constexpr std::int64_t kUnscored = 3;
constexpr plan::Axis kAxis = plan::Axis::Customer;

std::optional<plan::NodeId> tierOf(const plan::Tree &tree, int position)
{
    for (int at = position; at > 0; at = tree.parent(at))
        if (tree.node(at).level == plan::Level::Tier)
            return tree.node(at).unassigned ? std::nullopt : std::optional(tree.node(at).id);
    return std::nullopt;
}

Segment segmentOf(Contribution contribution, std::int64_t potential)
{
    if (contribution == Contribution::A && potential >= kUnscored)
        return Segment::KeyAccount;
    return contribution == Contribution::C && potential <= kUnscored ? Segment::LongTail : Segment::MidTier;
}

} // namespace

std::string_view segmentCode(Segment segment)
{
    constexpr std::array<std::string_view, 3> kCodes{"ka", "mid", "tail"};
    return kCodes[static_cast<std::size_t>(segment)];
}

std::vector<SegmentedAccount> segmentAccounts(const Input &input)
{
    const plan::Tree &tree = input.tree(kAxis);
    std::vector<AccountSales> sales = accountSales(input, knownMonths(input, input.span));
    std::int64_t total = 0;
    for (const AccountSales &one : sales)
        total = money::addUnits(total, std::max<std::int64_t>(one.amount, 0));
    if (total == 0)
        return {};
    std::sort(sales.begin(), sales.end(), [&tree](const AccountSales &a, const AccountSales &b) {
        return a.amount != b.amount ? a.amount > b.amount : tree.node(a.position).code < tree.node(b.position).code;
    });
    std::unordered_map<plan::NodeId, std::int64_t> potentials;
    for (const plan::Account &account : input.accounts)
        potentials.emplace(account.node, account.potential.value_or(kUnscored));
    std::vector<SegmentedAccount> segmented;
    std::int64_t before = 0;
    for (const AccountSales &one : sales) {
        const std::int64_t above = std::max<std::int64_t>(one.amount, 0);
        SegmentedAccount account;
        account.account = tree.node(one.position).id;
        account.revenue = one.amount;
        account.share = Rate(above, total);
        account.cumulative = Rate(before + above, total);
        const Rate reached(before, total);
        account.contribution = reached < input.thresholds["segment.a"]   ? Contribution::A
                               : reached < input.thresholds["segment.b"] ? Contribution::B
                                                                         : Contribution::C;
        if (const auto scored = potentials.find(account.account); scored != potentials.end())
            account.potential = scored->second;
        account.segment = segmentOf(account.contribution, account.potential);
        account.tier = tierOf(tree, one.position);
        segmented.push_back(account);
        before += above;
    }
    return segmented;
}

} // namespace quotasmith::diagnosis
