// SPDX-License-Identifier: Apache-2.0
#include "core/execution/reminders.h"

#include <gmock/gmock.h>

namespace quotasmith::execution {
namespace {

using calendar::Date;
using plan::ActionStatus;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Date kToday{2027, 5, 31};

/// `kind key due` of everything due within a week.
std::vector<std::string> told(const ReminderInput &input, int ahead = 7)
{
    std::vector<std::string> lines;
    for (const Reminder &one : remindersOf(input, kToday, ahead))
        lines.push_back(std::string(reminderKindCode(one.kind)) + ' ' + one.key + ' ' + one.due.text());
    return lines;
}

ReminderInput input()
{
    ReminderInput all;
    all.calendar = calendar::FiscalCalendar(2027, 1);
    return all;
}

TEST(Reminders, LookSoManyDaysAhead)
{
    ReminderInput all = input();
    all.actions = {{"A1", "", "", Date{2027, 6, 7}, ActionStatus::Open, "", ""},
                   {"A2", "", "", Date{2027, 6, 8}, ActionStatus::Open, "", ""},
                   {"A3", "", "", Date{2026, 1, 1}, ActionStatus::Doing, "", ""},
                   {"A4", "", "", Date{2027, 6, 1}, ActionStatus::Done, "", ""},
                   {"A5", "", "", {}, ActionStatus::Open, "", ""}};
    EXPECT_THAT(told(all), ElementsAre("action A3 2026-01-01", "action A1 2027-06-07"));
    EXPECT_EQ(remindersOf(all, kToday, 7)[0].daysLeft(kToday), -515);
    EXPECT_EQ(remindersOf(all, kToday, 7)[1].daysLeft(kToday), 7);
}

TEST(Reminders, AMilestoneOfAProjectThatIsOverIsQuiet)
{
    ReminderInput all = input();
    all.projects = {{"PJ1", "", "", "", {}, ActionStatus::Done}, {"PJ2", "", "", "", kToday, ActionStatus::Doing}};
    all.milestones = {{"MS1", "PJ1", "", kToday, {}, "", {}},
                      {"MS2", "PJ2", "", kToday, {}, "", {}},
                      {"MS3", "PJ2", "", kToday, kToday, "", {}},
                      {"MS4", "gone", "", kToday, {}, "", {}}};
    EXPECT_THAT(told(all),
                ElementsAre("milestone MS2 2027-05-31", "milestone MS4 2027-05-31", "project PJ2 2027-05-31"));
}

TEST(Reminders, TheSeasonComesWhenItsLeadBegins)
{
    ReminderInput all = input();
    all.markers = {{calendar::Month(2027, 11), "双11", 3, ""},
                   {calendar::Month(2027, 6), "618", 2, ""},
                   {calendar::Month(2027, 4), "over", 2, ""}};
    EXPECT_THAT(told(all), ElementsAre("season 618/2027-06 2027-04-01"));
    EXPECT_THAT(told(all, 62), ElementsAre("season 618/2027-06 2027-04-01", "season 双11/2027-11 2027-08-01"));
    EXPECT_THAT(told(all, 61), ElementsAre("season 618/2027-06 2027-04-01"));
}

TEST(Reminders, AReadingIsDueAtItsCadenceAfterTheLast)
{
    ReminderInput all = input();
    const plan::Cadence fridays{plan::CadenceKind::Weekday, 5, 0};
    all.cadences = {{"CD1", "", fridays, "", Date{2027, 5, 21}},
                    {"CD2", "", fridays, "", Date{2027, 5, 28}},
                    {"CD3", "", {plan::CadenceKind::Weekday, 1, 0}, "", {}}};
    EXPECT_THAT(told(all), ElementsAre("reading CD1 2027-05-28", "reading CD3 2027-05-31", "reading CD2 2027-06-04"));
}

TEST(Reminders, TheLatestTalkSaysWhenTheNextIs)
{
    ReminderInput all = input();
    const plan::NodeId ann(1), ben(2);
    all.talks = {{"TK1", ann, {2027, 4, 1}, "", "", "", "", Date{2027, 5, 1}},
                 {"TK2", ann, {2027, 5, 2}, "", "", "", "", Date{2027, 6, 2}},
                 {"TK3", ben, {2027, 5, 2}, "", "", "", "", {}}};
    EXPECT_THAT(told(all), ElementsAre("talk TK2 2027-06-02"));
}

TEST(Reminders, RisksTrainingAndWhatOthersKnow)
{
    ReminderInput all = input();
    plan::Risk risk;
    risk.code = "RK1";
    risk.review = Date{2027, 6, 1};
    plan::Risk closed = risk;
    closed.status = plan::RiskStatus::Closed;
    all.risks = {risk, closed};
    all.training = {{"TN1", "", {}, Date{2027, 6, 1}, "", false}, {"TN2", "", {}, Date{2027, 6, 1}, "", true}};
    all.schedule.resize(1);
    all.schedule[0].code = "SC1";
    all.schedule[0].until = Date{2027, 5, 30};
    all.others = {{ReminderKind::Hold, {2027, 6, 30}, "late", "", "", {}},
                  {ReminderKind::FollowUp, kToday, "C1", "", "", {}}};
    EXPECT_THAT(told(all), ElementsAre("step SC1 2027-05-30", "follow-up C1 2027-05-31", "risk RK1 2027-06-01",
                                       "training TN1 2027-06-01"));
    EXPECT_THAT(told(input()), IsEmpty());
}

} // namespace
} // namespace quotasmith::execution
