// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/diagnosis/input/input.h"

#include <optional>
#include <string>

namespace quotasmith::ops {

/// Which months of the plan's year a review looks at.
struct ReviewMonths {
    std::string period; ///< in its one written form
    calendar::MonthRange asked;
    std::optional<calendar::MonthRange> counted; ///< those of them with actuals; nothing: none
    diagnosis::MonthSpan span;                   ///< `counted`, else `asked`, as months
};

/// `2027-05` `2027Q2` `2027H1` `2027`, or `ytd`: up to the last month that counts. That is the last of `input`; the
/// running month counts only where nothing but it is asked for. Throws Error{"period-bad",{period}} and
/// Error{"period-outside",{period,year}}.
ReviewMonths reviewMonths(const diagnosis::Input &input, const std::string &period);

} // namespace quotasmith::ops
