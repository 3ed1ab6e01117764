// SPDX-License-Identifier: Apache-2.0
#include "core/execution/chain_links.h"
#include "core/execution/due.h"
#include "core/execution/reminders.h"
#include "core/execution/roi.h"
#include "core/execution/spending.h"

#include <gmock/gmock.h>

#include <functional>

/// Every rule of the execution on both sides of its edge.
namespace quotasmith::execution {
namespace {

using calendar::Date;
using calendar::Month;
using plan::ActionStatus;
using ::testing::ElementsAre;

constexpr Date kToday{2028, 2, 29};
constexpr int kAhead = 7;

Date plus(const Date &day, int days)
{
    return Date::fromDayNumber(day.dayNumber() + days);
}

/// Something due on a day, put among what may remind.
struct Due {
    const char *name;
    ReminderKind kind;
    std::function<void(ReminderInput &, const Date &)> put;
};

const std::vector<Due> &dues()
{
    static const std::vector<Due> kDues{{"milestone", ReminderKind::Milestone,
                                         [](ReminderInput &all, const Date &day) {
                                             all.milestones = {{"MS1", "", "", day, {}, "", {}}};
                                         }},
                                        {"project", ReminderKind::Project,
                                         [](ReminderInput &all, const Date &day) {
                                             all.projects = {{"PJ1", "", "", "", day, ActionStatus::Doing}};
                                         }},
                                        {"action", ReminderKind::Action,
                                         [](ReminderInput &all, const Date &day) {
                                             all.actions = {{"A1", "", "", day, ActionStatus::Open, "", ""}};
                                         }},
                                        {"step", ReminderKind::Step,
                                         [](ReminderInput &all, const Date &day) {
                                             all.schedule.resize(1);
                                             all.schedule[0].until = day;
                                         }},
                                        {"risk", ReminderKind::Risk,
                                         [](ReminderInput &all, const Date &day) {
                                             all.risks.resize(1);
                                             all.risks[0].review = day;
                                         }},
                                        {"talk", ReminderKind::Talk,
                                         [](ReminderInput &all, const Date &day) {
                                             all.talks = {{"TK1", plan::NodeId(1), {2027, 1, 1}, "", "", "", "", day}};
                                         }},
                                        {"training", ReminderKind::Training,
                                         [](ReminderInput &all, const Date &day) {
                                             all.training = {{"TN1", "", {}, day, "", false}};
                                         }},
                                        {"follow-up", ReminderKind::FollowUp,
                                         [](ReminderInput &all, const Date &day) {
                                             all.others = {{ReminderKind::FollowUp, day, "C1", "", "", {}}};
                                         }},
                                        {"hold", ReminderKind::Hold,
                                         [](ReminderInput &all, const Date &day) {
                                             all.others = {{ReminderKind::Hold, day, "KA", "", "", {}}};
                                         }},
                                        {"problem", ReminderKind::Problem,
                                         [](ReminderInput &all, const Date &day) {
                                             all.others = {{ReminderKind::Problem, day, "PB1", "", "", {}}};
                                         }},
                                        {"close", ReminderKind::Close, [](ReminderInput &all, const Date &day) {
                                             all.others = {{ReminderKind::Close, day, "2028-01", "", "", {}}};
                                         }}};
    return kDues;
}

TEST(ReminderEdges, EveryKindRemindsUpToTheLastDayLookedAtAndFromThenOn)
{
    for (const Due &due : dues())
        for (const auto &[days, isTold] : {std::pair{-400, true},
                                           {-1, true},
                                           {0, true},
                                           {1, true},
                                           {kAhead - 1, true},
                                           {kAhead, true},
                                           {kAhead + 1, false}}) {
            SCOPED_TRACE(std::string(due.name) + ' ' + std::to_string(days));
            ReminderInput all;
            all.calendar = calendar::FiscalCalendar(2028, 1);
            due.put(all, plus(kToday, days));
            const auto told = remindersOf(all, kToday, kAhead);
            ASSERT_EQ(told.size(), isTold ? 1u : 0u);
            if (isTold) {
                EXPECT_EQ(told[0].kind, due.kind);
                EXPECT_EQ(told[0].daysLeft(kToday), days);
                EXPECT_EQ(reminderKindCode(told[0].kind), due.name);
            }
        }
}

TEST(ReminderEdges, ASeasonIsOverWithItsMonth)
{
    ReminderInput all;
    all.calendar = calendar::FiscalCalendar(2027, 1);
    all.markers = {{Month(2027, 11), "双11", 3, ""}};
    const auto told = [&](const Date &today) { return remindersOf(all, today, 0).size(); };
    EXPECT_EQ(told({2027, 7, 31}), 0u) << "the lead begins tomorrow";
    EXPECT_EQ(told({2027, 8, 1}), 1u);
    EXPECT_EQ(told({2027, 11, 30}), 1u);
    EXPECT_EQ(told({2027, 12, 1}), 0u);
    all.markers = {{Month(2028, 1), "年货节", 2, ""}};
    EXPECT_EQ(told({2027, 10, 31}), 0u);
    EXPECT_EQ(told({2027, 11, 1}), 1u) << "a lead that begins in the year before";
    all.markers = {{Month(2028, 2), "now", 0, ""}};
    EXPECT_EQ(told({2028, 1, 31}), 0u) << "without a lead its own month";
    EXPECT_EQ(told({2028, 2, 1}), 1u);
    EXPECT_EQ(told({2028, 2, 29}), 1u) << "a leap day";
    EXPECT_EQ(told({2028, 3, 1}), 0u);
}

TEST(ReminderEdges, WhatWillBeDoneTomorrowStillReminds)
{
    ReminderInput all;
    all.milestones = {{"MS1", "", "", kToday, plus(kToday, 1), "", {}}};
    EXPECT_EQ(remindersOf(all, kToday, 0).size(), 1u);
    EXPECT_EQ(remindersOf(all, plus(kToday, 1), 0).size(), 0u);
}

std::string next(std::string_view cadence, const Date &after, const calendar::HolidayList &holidays = {})
{
    const auto due = nextDue(*plan::parseCadence(cadence), after, calendar::FiscalCalendar(2027, 1), holidays);
    return due ? due->text() : "never";
}

TEST(CadenceEdges, EndsOfMonthsKnowLeapYears)
{
    EXPECT_EQ(next("month-end", {2028, 2, 1}), "2028-02-29");
    EXPECT_EQ(next("month-end", {2028, 2, 28}), "2028-02-29");
    EXPECT_EQ(next("month-end", {2028, 2, 29}), "2028-03-31");
    EXPECT_EQ(next("month-end", {2027, 2, 1}), "2027-02-26") << "the 28th is a Sunday";
    EXPECT_EQ(next("day-29", {2028, 2, 1}), "2028-02-29");
    EXPECT_EQ(next("day-29", {2027, 1, 29}), "2027-03-29") << "no 29th in February";
    EXPECT_EQ(next("day-30", {2028, 1, 31}), "2028-03-30");
    EXPECT_EQ(next("year-end", {2027, 12, 31}), "2028-12-29") << "the 31st is a Sunday";
}

TEST(CadenceEdges, AWeekThatLiesInTwoYears)
{
    EXPECT_EQ(next("每周五", {2026, 12, 31}), "2027-01-01") << "the Friday of 2026-W53";
    EXPECT_EQ(next("每周五", {2027, 1, 1}), "2027-01-08");
    EXPECT_EQ(next("week-end", {2026, 12, 28}), "2027-01-01");
}

TEST(CadenceEdges, TheDayBeforeTheDayAndTheDayAfter)
{
    EXPECT_EQ(next("每月第三个周三", {2027, 6, 15}), "2027-06-16");
    EXPECT_EQ(next("每月第三个周三", {2027, 6, 16}), "2027-07-21");
    EXPECT_EQ(next("每月第三个周三", {2027, 6, 17}), "2027-07-21");
    EXPECT_EQ(next("每季末", {2027, 6, 29}), "2027-06-30");
    EXPECT_EQ(next("每季末", {2027, 6, 30}), "2027-09-30");
    EXPECT_EQ(next("每季末", {2027, 7, 1}), "2027-09-30");
    EXPECT_EQ(next("每周五", {2027, 6, 3}), "2027-06-04");
    EXPECT_EQ(next("每周五", {2027, 6, 5}), "2027-06-11");
}

/// National Day 2027 with the days worked for it (国务院办公厅 names such days every year).
TEST(CadenceEdges, PublicHolidaysMoveAReadingBeforeThem)
{
    calendar::HolidayList holidays;
    for (int day = 1; day <= 7; ++day)
        holidays[{2027, 10, day}] = calendar::DayKind::Holiday;
    holidays[{2027, 10, 9}] = calendar::DayKind::Workday;
    EXPECT_EQ(next("month-end", {2027, 9, 1}, holidays), "2027-09-30");
    EXPECT_EQ(next("第一个周三", {2027, 9, 2}, holidays), "2027-09-30") << "the sixth is off";
    EXPECT_EQ(next("daily", {2027, 9, 30}, holidays), "2027-10-08");
    EXPECT_EQ(next("daily", {2027, 10, 8}, holidays), "2027-10-09") << "a Saturday that is worked";
    EXPECT_EQ(next("week-end", {2027, 10, 8}, holidays), "2027-10-09");
}

TEST(RoiEdges, ExactlyTheLimitIsKept)
{
    const auto verdict = [](std::int64_t gained) {
        const std::vector<plan::StrategyMonth> months{{"ST1", Month(2027, 1), 100'000'00, gained}};
        return roiOf({"ST1", "", {}, {}, {}}, months, Month(2027, 1), Month(2027, 12), {}).verdict;
    };
    EXPECT_EQ(verdict(99'999'99), RoiVerdict::Stop) << "a cent below";
    EXPECT_EQ(verdict(100'000'00), RoiVerdict::Keep);
    EXPECT_EQ(verdict(100'000'01), RoiVerdict::Keep);
    EXPECT_EQ(verdict(299'999'99), RoiVerdict::Keep);
    EXPECT_EQ(verdict(300'000'00), RoiVerdict::Keep);
    EXPECT_EQ(verdict(300'000'01), RoiVerdict::Scale) << "a cent above";
}

TEST(RiskEdges, EveryPairOfDegreesStandsInItsBand)
{
    int high = 0, watch = 0, low = 0;
    for (std::int64_t likelihood = 1; likelihood <= 5; ++likelihood)
        for (std::int64_t impact = 1; impact <= 5; ++impact) {
            plan::Risk risk;
            risk.likelihood = likelihood;
            risk.impact = impact;
            const RiskBand band = bandOf(scoreOf(risk), {});
            high += band == RiskBand::High ? 1 : 0;
            watch += band == RiskBand::Watch ? 1 : 0;
            low += band == RiskBand::Low ? 1 : 0;
        }
    EXPECT_EQ(high, 6) << "3×5, 4×4, 4×5 and the same turned";
    EXPECT_EQ(watch, 7);
    EXPECT_EQ(low, 12);
    EXPECT_EQ(bandOf(7, {}), RiskBand::Low);
    EXPECT_EQ(bandOf(8, {}), RiskBand::Watch);
    EXPECT_EQ(bandOf(14, {}), RiskBand::Watch);
    EXPECT_EQ(bandOf(15, {}), RiskBand::High);
}

TEST(ChainLinks, ShowWhereTheChainIsBroken)
{
    Chain chain;
    chain.targets.resize(2);
    chain.targets[0].strategies = {0, 1};
    chain.strategies.resize(2);
    chain.strategies[0].projects = {0};
    chain.strategies[0].actions = {2};
    chain.looseActions = {1};
    EXPECT_THAT(linksOf(chain), ElementsAre(ChainLink{0, 0, 0, {}}, ChainLink{0, 0, {}, 2}, ChainLink{0, 1, {}, {}},
                                            ChainLink{1, {}, {}, {}}, ChainLink{{}, {}, {}, 1}));
    EXPECT_TRUE(linksOf({}).empty());
}

} // namespace
} // namespace quotasmith::execution
