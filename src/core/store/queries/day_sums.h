// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/store/queries/fact_sums.h"

namespace quotasmith::store {

/// What neighbouring days brought, from active facts that know their day; typed values and other facts know none.
struct DaySums {
    SumsByNode byMember;
    ActualSums known; ///< of all facts with a day in the months the days lie in: which measures days are known of
};
DaySums sumsByDay(const Connection &connection, plan::Axis axis, const calendar::Date &first,
                  const calendar::Date &last);

} // namespace quotasmith::store
