// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups/thinning.h"

#include "core/calendar/working_days.h"

#include <functional>
#include <set>

namespace quotasmith::store {

namespace {

using PeriodOf = std::function<std::string(const std::string &day)>;

std::string weekOf(const std::string &day)
{
    const auto date = calendar::Date::parse(day);
    const calendar::IsoWeek week = date ? calendar::isoWeekOf(*date) : calendar::IsoWeek();
    return std::to_string(week.year) + 'W' + std::to_string(week.week);
}

/// The first, and so the newest, of each of so many periods stays.
void keep(const std::vector<std::string> &days, int periods, const PeriodOf &periodOf, std::vector<bool> &kept)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!seen.insert(periodOf(days[i])).second)
            continue;
        if (static_cast<int>(seen.size()) > periods)
            return;
        kept[i] = true;
    }
}

} // namespace

std::vector<bool> keptBackups(const std::vector<std::string> &days)
{
    std::vector<bool> kept(days.size(), false);
    for (std::size_t i = 0; i < days.size() && days[i] == days.front(); ++i)
        kept[i] = true;
    keep(
        days, kKeptDays, [](const std::string &day) { return day; }, kept);
    keep(days, kKeptWeeks, weekOf, kept);
    keep(
        days, kKeptMonths, [](const std::string &day) { return day.substr(0, 7); }, kept);
    return kept;
}

} // namespace quotasmith::store
