// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/score_accounts.h"

#include "core/base/error.h"
#include "core/ops/op_codes.h"
#include "core/store/document.h"
#include "core/store/tables/members.h"
#include "core/store/writer.h"

#include <string>
#include <unordered_map>

namespace quotasmith::ops {

namespace {

constexpr std::int64_t kLeast = 1, kMost = 5;

void requireInside(const AccountScore &score)
{
    if (score.potential && (*score.potential < kLeast || *score.potential > kMost))
        throw base::Error("record-value-outside", {{"field", "potential"},
                                                   {"value", std::to_string(*score.potential)},
                                                   {"least", std::to_string(kLeast)},
                                                   {"most", std::to_string(kMost)}});
}

} // namespace

store::Changes scoreAccounts(store::Document &document, const std::vector<AccountScore> &scores)
{
    std::unordered_map<plan::NodeId, plan::Account> known;
    for (plan::Account &account : store::readAccounts(document.connection()))
        known.emplace(account.node, std::move(account));
    std::vector<plan::Account> changed;
    for (const AccountScore &score : scores) {
        requireInside(score);
        plan::Account &account = known[score.account];
        account.node = score.account;
        if (account.potential == score.potential)
            continue;
        account.potential = score.potential;
        changed.push_back(account);
    }
    if (changed.empty())
        return {};
    const store::Op op{kAccountsScore, store::StepKind::Edit, {{"cells", std::to_string(changed.size())}}};
    return document.transact(op, [&](store::Writer &writer) {
        for (const plan::Account &account : changed)
            store::putAccount(writer, account);
    });
}

} // namespace quotasmith::ops
