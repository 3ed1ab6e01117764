// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/measure.h"
#include "core/store/document.h"

#include <cstdint>
#include <string>

namespace quotasmith::ops {

/// The total a person reached in a month, as typed. Over imported lines the difference is kept as a visible adjustment.
struct SetActual {
    std::string person; ///< code
    calendar::Month month;
    plan::Measure measure = plan::Measure::Revenue;
    std::int64_t value = 0;
    std::string note; ///< empty: as it is
};
struct SetActualOutcome {
    store::Changes changes;
    bool isAdjustment = false;   ///< there are imported lines under it
    std::int64_t difference = 0; ///< what the entry adds to them; the value itself where there are none
};
/// One cell of setActuals. Throws what that refuses.
SetActualOutcome setActual(store::Document &document, const SetActual &request);

/// Freezes a month of the plan's year: its targets and actuals do not move any more. A barrier to undo.
/// Throws Error{"month-outside",{month,year}}, Error{"month-closed",{month}}.
store::Changes closeMonth(store::Document &document, calendar::Month month);

} // namespace quotasmith::ops
