// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/tools/period_switch.h"

#include "tests/ui/ui_fixture.h"

#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using ui::ReviewSpan;

class PeriodSwitchTest : public UiFixture {
protected:
    PeriodSwitchTest() { m_switch.setYear(calendar::FiscalCalendar(2027, 1), {2027, 5, 31}); }

    void choose(ReviewSpan span) { m_switch.choose(span, {2027, 5, 31}); }
    QToolButton *button(const char *name) { return m_switch.findChild<QToolButton *>(QString::fromUtf8(name)); }

    ui::PeriodSwitch m_switch;
};

TEST_F(PeriodSwitchTest, BeginsWithTheYearToDate)
{
    EXPECT_EQ(m_switch.text(), "ytd");
}

TEST_F(PeriodSwitchTest, AnotherKindIsThePeriodTheDayLiesIn)
{
    const std::pair<ReviewSpan, const char *> cases[]{{ReviewSpan::Day, "2027-05-31"}, {ReviewSpan::Week, "2027-W22"},
                                                      {ReviewSpan::Month, "2027-05"},  {ReviewSpan::Quarter, "2027Q2"},
                                                      {ReviewSpan::Half, "2027H1"},    {ReviewSpan::Year, "2027"},
                                                      {ReviewSpan::YearToDate, "ytd"}};
    for (const auto &[span, text] : cases) {
        choose(span);
        EXPECT_EQ(m_switch.text(), text);
    }
}

TEST_F(PeriodSwitchTest, StepsToTheOneBeforeAndAfterAndStopsAtTheEnds)
{
    choose(ReviewSpan::Month);
    button("review-earlier")->click();
    EXPECT_EQ(m_switch.text(), "2027-04");
    for (int i = 0; i < 20; ++i)
        button("review-later")->click();
    EXPECT_EQ(m_switch.text(), "2027-12");
    choose(ReviewSpan::Day);
    button("review-later")->click();
    EXPECT_EQ(m_switch.text(), "2027-06-01");
}

TEST_F(PeriodSwitchTest, WeeksCoverTheYearAndAreNamedByTheirThursday)
{
    const auto weeks = ui::reviewPeriods(calendar::FiscalCalendar(2027, 1), ReviewSpan::Week);
    ASSERT_GE(weeks.size(), 52U);
    EXPECT_LE(weeks.front().first, (calendar::Date{2027, 1, 1}));
    EXPECT_EQ(weeks.front().text, "2026-W53"); // the first of January is a Friday
    EXPECT_GE(weeks.back().last, (calendar::Date{2027, 12, 31}));
}

TEST_F(PeriodSwitchTest, AFiscalYearBeginsWhereItDoes)
{
    const auto quarters = ui::reviewPeriods(calendar::FiscalCalendar(2027, 7), ReviewSpan::Quarter);
    ASSERT_EQ(quarters.size(), 4U);
    EXPECT_EQ(quarters.front().text, "2027Q1");
    EXPECT_EQ(quarters.front().first, (calendar::Date{2026, 7, 1}));
    EXPECT_EQ(quarters.back().last, (calendar::Date{2027, 6, 30}));
}

TEST_F(PeriodSwitchTest, WhatIsRefusedGivesWayToTheMonthAndComesBack)
{
    QSignalSpy chosen(&m_switch, &ui::PeriodSwitch::chosen);
    m_switch.setRefused({ReviewSpan::YearToDate});
    EXPECT_EQ(m_switch.text(), "2027-05");
    EXPECT_EQ(chosen.size(), 1);
    m_switch.setRefused({});
    EXPECT_EQ(m_switch.text(), "ytd");
    EXPECT_EQ(chosen.size(), 2);
}

} // namespace
} // namespace quotasmith::tests
