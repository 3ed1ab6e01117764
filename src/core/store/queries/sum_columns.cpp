// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/sum_columns.h"

#include "core/store/sqlite/query.h"

namespace quotasmith::store {

std::string memberColumn(plan::Axis axis)
{
    switch (axis) {
    case plan::Axis::Organisation:
        return "person";
    case plan::Axis::Customer:
        return "account";
    case plan::Axis::Product:
        break;
    }
    return "product";
}

std::string sumColumns()
{
    return "sum(revenue), sum(signed), sum(collected), sum(cost), sum(orders), sum(units), sum(leads),"
           " sum(opportunities), sum(won), sum(new_customers), sum(new_users), sum(seed_customers), sum(customers),"
           " sum(repeat_customers), sum(lost_customers), sum(visits), sum(calls)";
}

ActualSums sumsAt(const Query &query, int firstColumn)
{
    ActualSums sums;
    for (int m = 0; m < plan::kFactMeasures; ++m)
        if (!query.isNull(firstColumn + m))
            sums.add(m, query.integer(firstColumn + m));
    return sums;
}

} // namespace quotasmith::store
