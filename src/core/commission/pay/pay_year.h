// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/commission/pay/pay_rule.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::commission {

/// One person's month under one scheme. Who joins, leaves or moves counts in the months of the scheme only, so that
/// base and quota are those of the time spent there.
struct PayMonth {
    bool counts = false;
    std::int64_t base = 0;
    std::optional<std::int64_t> quota; ///< nothing: there is no target
    /// Of a year to date: what a closed statement has paid for this month.
    std::optional<std::int64_t> paid;
};
using PayMonths = std::array<PayMonth, 12>; ///< of a fiscal year

/// What falls due in one month.
struct DuePay {
    int month = 0;               ///< position in the year
    calendar::MonthRange months; ///< reckoned: the month, the quarter, the year, the year so far
    std::int64_t base = 0;
    std::optional<std::int64_t> quota; ///< nothing when no month has one
    std::optional<money::Rate> attainment;
    Earned earned;               ///< by the whole stretch
    std::int64_t paidBefore = 0; ///< of a year to date
    std::int64_t pay = 0;
    bool lacksQuota = false; ///< the scheme needs one above zero: nothing is paid
};

/// What one calculation goes over, by the month in which it falls due.
std::vector<calendar::MonthRange> stretchesOf(SchemePeriod period);

/// A year by a sound scheme: a month pays in itself, a quarter and a year in their last month, a year to date every
/// month what it has earned less what it was paid. A closed month of a year to date counts with what was paid for it.
/// Throws requireSound's errors.
std::vector<DuePay> payYear(const Scheme &scheme, const PayMonths &months);

} // namespace quotasmith::commission
