// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/cost_budget.h"

#include "core/commission/cost.h"
#include "core/money/money.h"
#include "core/store/tables/incentive_budget.h"

namespace quotasmith::ops {

std::int64_t costAtPlan(const PayBook &book)
{
    std::vector<std::vector<commission::PayMonths>> months(book.schemes.size());
    for (const PersonPay &pay : book.pays)
        months[pay.scheme].push_back(pay.months);
    std::int64_t cost = 0;
    for (std::size_t s = 0; s < months.size(); ++s)
        cost = money::addUnits(cost, commission::costAt(book.schemes[s].file.scheme, months[s], money::Rate(1, 1)).pay);
    return cost;
}

std::optional<std::int64_t> CostBudget::remaining() const
{
    return cost && budget ? std::optional(money::subtractUnits(*budget, *cost)) : std::nullopt;
}

std::optional<money::Rate> CostBudget::share() const
{
    return cost && budget ? money::attainment(*cost, *budget) : std::nullopt;
}

bool CostBudget::isOver() const
{
    return remaining().value_or(0) < 0;
}

CostBudget readCostBudget(const store::Connection &connection, const PayBook &book)
{
    return {book.schemes.empty() ? std::nullopt : std::optional(costAtPlan(book)),
            store::readIncentiveBudget(connection)};
}

} // namespace quotasmith::ops
