// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups/thinning.h"

#include "core/calendar/working_days.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace quotasmith::store {
namespace {

/// So many days up to a day, the newest first.
std::vector<std::string> daysUpTo(const char *last, int count)
{
    std::vector<std::string> days;
    const int number = calendar::Date::parse(last)->dayNumber();
    for (int i = 0; i < count; ++i)
        days.push_back(calendar::Date::fromDayNumber(number - i).text());
    return days;
}

int countKept(const std::vector<std::string> &days)
{
    const auto kept = keptBackups(days);
    return static_cast<int>(std::count(kept.begin(), kept.end(), true));
}

TEST(Thinning, KeepsNothingOfNothing)
{
    EXPECT_TRUE(keptBackups({}).empty());
}

TEST(Thinning, KeepsAllOfTheNewestDayAndTheNewestOfOthers)
{
    EXPECT_EQ(keptBackups({"2027-05-03", "2027-05-03", "2027-05-02", "2027-05-02"}),
              (std::vector<bool>{true, true, true, false}));
}

TEST(Thinning, KeepsTwelveDays)
{
    const auto kept = keptBackups(daysUpTo("2027-05-12", 12));
    EXPECT_EQ(std::count(kept.begin(), kept.end(), true), 12);
    const auto more = keptBackups(daysUpTo("2027-05-15", 15));
    EXPECT_TRUE(more[11]) << "the twelfth day";
    EXPECT_FALSE(more[12]) << "the thirteenth";
    EXPECT_TRUE(more[13]) << "a Sunday: the newest of its week";
    EXPECT_FALSE(more[14]);
}

TEST(Thinning, KeepsAWeekAndAMonthFurtherBack)
{
    const auto days = daysUpTo("2027-12-31", 365);
    const auto kept = keptBackups(days);
    const auto isKept = [&](const char *day) {
        return kept[static_cast<std::size_t>(std::find(days.begin(), days.end(), day) - days.begin())];
    };
    EXPECT_TRUE(isKept("2027-12-12")) << "Sunday of a week within ten";
    EXPECT_FALSE(isKept("2027-12-11"));
    EXPECT_TRUE(isKept("2027-10-31")) << "last of a month";
    EXPECT_TRUE(isKept("2027-04-30")) << "the ninth month";
    EXPECT_FALSE(isKept("2027-03-31")) << "the tenth";
    EXPECT_EQ(countKept(days), 12 + 8 + 7) << "days; weeks and months beyond them";
}

TEST(Thinning, CountsDaysThatHaveABackupNotDaysOfTheCalendar)
{
    std::vector<std::string> days;
    for (int year = 2027; year > 2015; --year)
        days.push_back(std::to_string(year) + "-05-03");
    EXPECT_EQ(countKept(days), 12);
}

} // namespace
} // namespace quotasmith::store
