// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rounding.h"

#include <span>
#include <string>
#include <vector>

namespace quotasmith::diagnosis {

struct PeriodAmount {
    std::string period;
    money::Wide amount = 0;
};
/// For each row everything up to and with its period: rows of the same period count together. Periods stand in the
/// order in which they first come. Source: SUM() OVER (ORDER BY period) of SQL:2003.
std::vector<money::Wide> runningTotals(std::span<const PeriodAmount> rows);

} // namespace quotasmith::diagnosis
