// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <optional>

namespace quotasmith::review {

/// What a year still lacks, and the time there is for it.
struct YearLeft {
    std::int64_t missing = 0; ///< annual target − actual to date; at zero and below there is nothing to do
    money::Rate months;       ///< left; of a month that has begun, its working days to come
    int firstOpen = 0;        ///< position of the first month that is not over; 12: the year is
};

/// missing / months left, in units, rounded half away from zero. Nothing when there is nothing to do, or no time.
std::optional<std::int64_t> requiredRunRate(const YearLeft &left);

/// The first month m from firstOpen on with missing > best × (12 − m): who begins only there comes too late even if
/// every month left were as good as the best one ever seen. firstOpen: it is too late already. Nothing: the last month
/// alone could do it, nothing is missing, the year is over, or no month was ever seen.
std::optional<int> lostFrom(const YearLeft &left, std::optional<std::int64_t> best);

} // namespace quotasmith::review
