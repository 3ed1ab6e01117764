// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::plan {

enum class CadenceKind {
    Daily,      ///< every working day
    Weekday,    ///< every Friday
    NthWeekday, ///< the third Wednesday of a month
    LastWeekday,
    MonthDay, ///< the 15th
    WeekEnd,  ///< the last working day of a week, and so on
    MonthEnd,
    QuarterEnd,
    HalfEnd,
    YearEnd
};

/// How often something is due. Quarters, halves and years are the plan's.
struct Cadence {
    CadenceKind kind = CadenceKind::Weekday;
    int weekday = 5; ///< of Weekday, NthWeekday, LastWeekday: 1 Monday … 7 Sunday
    int number = 0;  ///< of NthWeekday 1 … 5; of MonthDay 1 … 31
    friend bool operator==(const Cadence &, const Cadence &) = default;
};

/// `daily`, `every-friday`, `third-wednesday`, `last-friday`, `day-15`, `week-end`, `month-end`, `quarter-end`,
/// `half-end`, `year-end`, and as people say it: 每周五, 每月第三个周三, 每季末, every Friday, quarterly. Nothing for
/// anything else.
std::optional<Cadence> parseCadence(std::string_view text);
/// The first of these forms.
std::string cadenceCode(const Cadence &cadence);

} // namespace quotasmith::plan
