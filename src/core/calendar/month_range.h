// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>

namespace quotasmith::calendar {

/// Neighbouring months of one plan year, both ends included, counted from the year's first month (0 … 11).
struct MonthRange {
    int first = 0;
    int last = 11;

    constexpr int count() const { return last - first + 1; }
    constexpr bool contains(int month) const { return month >= first && month <= last; }
    constexpr bool contains(MonthRange other) const { return other.first >= first && other.last <= last; }
    constexpr bool overlaps(MonthRange other) const { return other.first <= last && other.last >= first; }
    constexpr bool isYear() const { return first == 0 && last == 11; }
    constexpr bool isMonth() const { return first == last; }
    friend constexpr auto operator<=>(const MonthRange &, const MonthRange &) = default;
};

} // namespace quotasmith::calendar
