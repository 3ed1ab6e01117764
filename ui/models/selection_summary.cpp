// SPDX-License-Identifier: Apache-2.0
#include "ui/models/selection_summary.h"

#include "core/money/rounding.h"
#include "ui/models/grid_roles.h"

#include <limits>

namespace quotasmith::ui {

std::optional<SelectionSummary> summaryOf(const QModelIndexList &cells)
{
    SelectionSummary summary;
    money::Wide sum = 0;
    for (const QModelIndex &cell : cells) {
        const QVariant units = cell.data(roleNumber(GridRole::Units));
        if (!units.isValid())
            continue;
        const int decimals = cell.data(roleNumber(GridRole::Decimals)).toInt();
        if (summary.count > 0 && decimals != summary.decimals)
            return std::nullopt;
        summary.decimals = decimals;
        sum += units.toLongLong();
        ++summary.count;
    }
    using Limits = std::numeric_limits<std::int64_t>;
    if (summary.count == 0 || sum > Limits::max() || sum < Limits::min())
        return std::nullopt;
    summary.sum = money::narrow(sum);
    summary.average = money::narrow(money::nearestWhole(sum, summary.count));
    summary.isAverageExact = sum % summary.count == 0;
    return summary;
}

} // namespace quotasmith::ui
