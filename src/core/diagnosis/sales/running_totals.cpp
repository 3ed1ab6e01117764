// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/running_totals.h"

#include <unordered_map>

namespace quotasmith::diagnosis {

std::vector<money::Wide> runningTotals(std::span<const PeriodAmount> rows)
{
    std::unordered_map<std::string, std::size_t> places;
    std::vector<money::Wide> byPeriod;
    for (const PeriodAmount &row : rows) {
        const auto [place, isNew] = places.emplace(row.period, byPeriod.size());
        if (isNew)
            byPeriod.push_back(0);
        byPeriod[place->second] += row.amount;
    }
    for (std::size_t i = 1; i < byPeriod.size(); ++i)
        byPeriod[i] += byPeriod[i - 1];
    std::vector<money::Wide> totals;
    for (const PeriodAmount &row : rows)
        totals.push_back(byPeriod[places.at(row.period)]);
    return totals;
}

} // namespace quotasmith::diagnosis
