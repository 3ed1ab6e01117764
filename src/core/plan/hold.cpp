// SPDX-License-Identifier: Apache-2.0
#include "core/plan/hold.h"

#include "core/calendar/working_days.h"
#include "core/money/money.h"

#include <algorithm>
#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 4> kBounds{"exact", "at-least", "at-most", "between"};
constexpr std::array<std::string_view, 2> kStrengths{"hard", "soft"};

template <class Enumeration, std::size_t size>
std::optional<Enumeration> find(const std::array<std::string_view, size> &codes, std::string_view code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Enumeration>(found - codes.begin());
}

/// The last day of a period; a week ends with its Sunday.
calendar::Date lastDay(const calendar::Period &period)
{
    if (period.kind == calendar::PeriodKind::Week)
        if (const auto monday = calendar::mondayOf({period.first.year(), period.week}))
            return calendar::Date::fromDayNumber(monday->dayNumber() + 6);
    const calendar::Month next = period.last().plus(1);
    return calendar::Date::fromDayNumber(calendar::Date{next.year(), next.month(), 1}.dayNumber() - 1);
}

} // namespace

std::string_view holdBoundCode(HoldBound bound)
{
    return kBounds[static_cast<std::size_t>(bound)];
}

std::optional<HoldBound> findHoldBound(std::string_view code)
{
    return find<HoldBound>(kBounds, code);
}

std::string_view holdStrengthCode(HoldStrength strength)
{
    return kStrengths[static_cast<std::size_t>(strength)];
}

std::optional<HoldStrength> findHoldStrength(std::string_view code)
{
    return find<HoldStrength>(kStrengths, code);
}

std::int64_t besideHold(const Hold &hold, std::int64_t value)
{
    if (hold.bound == HoldBound::Exact)
        return money::subtractUnits(value, hold.value);
    if (hold.bound != HoldBound::AtMost && value < hold.value)
        return money::subtractUnits(value, hold.value);
    if (hold.bound != HoldBound::AtLeast && value > hold.most)
        return money::subtractUnits(value, hold.most);
    return 0;
}

bool hasEnded(const Hold &hold, const calendar::FiscalCalendar &calendar, std::string_view today)
{
    const auto period = hold.until.empty() ? std::nullopt : calendar.parse(hold.until);
    const auto day = calendar::Date::parse(today);
    return period && day && *day > lastDay(*period);
}

} // namespace quotasmith::plan
