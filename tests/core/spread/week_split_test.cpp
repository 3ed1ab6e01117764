// SPDX-License-Identifier: Apache-2.0
#include "core/spread/week_split.h"

#include "tests/core/spread/small_company.h"
#include "tests/support/random_sheet.h"

#include <gmock/gmock.h>

#include <numeric>

namespace quotasmith::spread {
namespace {

using testing::ElementsAre;

const calendar::FiscalCalendar kPlanYear(2027, 1);

std::int64_t sum(const std::vector<std::int64_t> &units)
{
    return std::accumulate(units.begin(), units.end(), std::int64_t{0});
}

} // namespace

TEST(WeekSplit, AYearTouchesItsWeeksInOrder)
{
    const YearWeeks year = weeksOf(kPlanYear, {});
    EXPECT_EQ(year.weeks.front(), (calendar::IsoWeek{2026, 53})); // Friday, 1 January 2027
    EXPECT_EQ(year.weeks.back(), (calendar::IsoWeek{2027, 52}));
    EXPECT_TRUE(std::is_sorted(year.weeks.begin(), year.weeks.end()));
    std::vector<std::int64_t> days;
    for (const YearWeeks::Share &share : year.months[0])
        days.push_back(share.days);
    EXPECT_THAT(days, ElementsAre(1, 5, 5, 5, 5)); // January: 21 working days
}

TEST(WeekSplit, AMonthOfHolidaysGoesByAllItsDays)
{
    calendar::HolidayList holidays;
    for (int day = 1; day <= 28; ++day)
        holidays[{2027, 2, day}] = calendar::DayKind::Holiday;
    std::int64_t days = 0;
    const YearWeeks year = weeksOf(kPlanYear, holidays);
    for (const YearWeeks::Share &share : year.months[1])
        days += share.days;
    EXPECT_EQ(days, 28);
}

TEST(WeekSplit, AMonthIsSharedByWorkingDays)
{
    tests::SmallCompany company;
    const auto weeks = splitWeeks(company.sheet, plan::Axis::Organisation, weeksOf(kPlanYear, {}));
    // 60 over 1, 5, 5, 5, 5 days: 2.86, 14.29 …
    EXPECT_THAT(std::vector(weeks[0].begin(), weeks[0].begin() + 4), ElementsAre(3, 15, 14, 14));
}

TEST(WeekSplit, WeeksSumToTheYearAndUpEveryTree)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const tests::RandomSheet generated = tests::makeRandomSheet(seed, 12);
        const Sheet &sheet = generated.sheet;
        const YearWeeks year = weeksOf({2027, 1 + static_cast<int>(seed % 12)}, {});
        const auto company = splitWeeks(sheet, plan::Axis::Organisation, year).front();
        for (const plan::Axis axis : plan::kAxes) {
            const auto weeks = splitWeeks(sheet, axis, year);
            EXPECT_EQ(weeks.front(), company);
            const plan::Tree &tree = sheet.tree(axis);
            for (int node = 0; node < tree.size(); ++node) {
                if (!tree.isPlanned(node))
                    continue;
                const auto n = static_cast<std::size_t>(node);
                EXPECT_EQ(sum(weeks[n]), sheet.value(axis, node, {}));
                if (tree.isLeaf(node))
                    continue;
                std::vector<std::int64_t> children(year.weeks.size(), 0);
                for (const int child : tree.children(node))
                    for (std::size_t week = 0; week < children.size(); ++week)
                        children[week] += weeks[static_cast<std::size_t>(child)][week];
                EXPECT_EQ(children, weeks[n]) << "seed " << seed << " node " << node;
            }
        }
    }
}

} // namespace quotasmith::spread
