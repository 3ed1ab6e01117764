// SPDX-License-Identifier: Apache-2.0
#include "core/plan/target_table.h"

#include "core/money/rounding.h"

namespace quotasmith::plan {

std::int64_t sumOf(const MonthUnits &months, int first, int last)
{
    money::Wide sum = 0;
    for (int month = first; month <= last; ++month)
        sum += months[month];
    return money::narrow(sum);
}

} // namespace quotasmith::plan
