// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <QModelIndexList>

namespace quotasmith::ui {

/// What the selected cells come to, exactly. Cells without a value do not count.
struct SelectionSummary {
    int count = 0;
    int decimals = 0;
    std::int64_t sum = 0;
    std::int64_t average = 0; ///< rounded half away to the unit
    bool isAverageExact = true;
};

/// Nothing when no cell has a value, the cells count in different units, or the sum leaves 64 bits.
std::optional<SelectionSummary> summaryOf(const QModelIndexList &cells);

} // namespace quotasmith::ui
