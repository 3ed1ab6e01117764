// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/month_board.h"

#include "core/ops/actuals/month_closing.h"
#include "core/ops/lists/edit_lists.h"
#include "tests/core/ops/actuals/actuals_plan.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

using MonthBoard = ActualsPlan;
using plan::Measure;

TEST_F(MonthBoard, TeamsAreTheSumsOfTheirPeople)
{
    set({cell("P4", "30"), cell("P6", "-10")});
    EXPECT_EQ(actual("A"), 17000);
    EXPECT_EQ(actual("B"), 3000);
    EXPECT_EQ(actual("North"), 20000);
    EXPECT_EQ(actual("South"), -1000);
    EXPECT_EQ(actual("organisation"), 19000);
    EXPECT_EQ(cellOf("A").month.target, 300000);
    EXPECT_EQ(cellOf("organisation").month.rate(), money::Rate(19000, 600000));
}

TEST_F(MonthBoard, APersonIsMeasuredOnTheQuotaNodesAboveOnThePlan)
{
    EXPECT_EQ(cellOf("P1").planned, std::nullopt);
    ops::putRecord(*m_document, plan::listKind("cushions"),
                   {{"axis", "organisation"}, {"level", "region"}, {"rate", "5%"}});
    const ops::BoardCell ann = cellOf("P1", {2027, 3});
    EXPECT_EQ(ann.month.target, 105000);
    EXPECT_EQ(ann.planned, 100000);
    EXPECT_EQ(ann.toDate.target, 315000);
    EXPECT_EQ(cellOf("P1").month.rate(), money::Rate(12000, 105000));
    EXPECT_EQ(cellOf("A").month.target, 300000);
    EXPECT_EQ(cellOf("A").planned, std::nullopt);
    EXPECT_EQ(cellOf("organisation").month.target, 600000);
}

TEST_F(MonthBoard, WhatNobodyKnowsIsNotZero)
{
    EXPECT_EQ(actual("P3"), std::nullopt);
    EXPECT_EQ(actual("South"), std::nullopt);
    EXPECT_EQ(cellOf("P1", {2027, 2}).month.actual, std::nullopt);
    EXPECT_EQ(cellOf("P1", {2027, 2}).toDate.actual, 12000);
}

TEST_F(MonthBoard, AddsTheYearToTheMonth)
{
    set({cell("P1", "40", {2027, 2}), cell("P1", "60", {2027, 4})});
    const ops::BoardCell march = cellOf("P1", {2027, 3});
    EXPECT_EQ(march.toDate.actual, 16000);
    EXPECT_EQ(march.toDate.target, 300000);
    EXPECT_EQ(cellOf("P1", {2027, 12}).toDate.actual, 22000);
    EXPECT_EQ(cellOf("P1").toDate.actual, 12000);
}

TEST_F(MonthBoard, NamesTheSourcesOfACell)
{
    const ops::MonthBoard shown = board();
    ASSERT_EQ(shown.sources.size(), 2u);
    const ops::BoardRow &ann = *rowOf(shown, "P1");
    ASSERT_EQ(ann.cells.front().sources.size(), 2u);
    EXPECT_EQ(shown.sources[ann.cells.front().sources[0]].source, "north.csv");
    EXPECT_EQ(shown.sources[ann.cells.front().sources[1]].source, "late.csv");
    EXPECT_EQ(rowOf(shown, "P2")->cells.front().sources.size(), 1u);
}

TEST_F(MonthBoard, ShowsTheMoneyOfThePlanAndWhatHasActuals)
{
    EXPECT_EQ(board().measures, (std::vector<Measure>{Measure::Revenue, Measure::Orders}));
    set({cell("P1", "3", {2027, 6}, Measure::Visits)});
    EXPECT_EQ(board().measures, (std::vector<Measure>{Measure::Revenue, Measure::Orders, Measure::Visits}));
    EXPECT_EQ(board({2027, 1}, {Measure::Calls}).measures, std::vector<Measure>{Measure::Calls});
}

TEST_F(MonthBoard, GrossProfitIsComputedWhereBothPartsAreKnown)
{
    set({cell("P1", "70", {2027, 1}, Measure::Cost)});
    const ops::MonthBoard shown = board({2027, 1}, {Measure::GrossProfit});
    EXPECT_EQ(rowOf(shown, "P1")->cells.front().month.actual, 5000);
    EXPECT_EQ(rowOf(shown, "P2")->cells.front().month.actual, std::nullopt);
}

TEST_F(MonthBoard, PeopleStandWhereTheyStoodInTheMonth)
{
    move("P1", "2027-04", "B");
    leave("P6", "2027-03");
    join("P9", "2027-06", "B");
    const ops::MonthBoard january = board();
    EXPECT_TRUE(rowOf(january, "P1@A")->takesValues);
    EXPECT_EQ(rowOf(january, "P1"), nullptr) << "not there yet, and no number";
    EXPECT_EQ(rowOf(january, "P9"), nullptr);
    const ops::MonthBoard june = board({2027, 6});
    EXPECT_TRUE(rowOf(june, "P1")->takesValues);
    EXPECT_FALSE(rowOf(june, "P1@A")->takesValues) << "what was done there before stays to be seen";
    EXPECT_TRUE(rowOf(june, "P9")->takesValues);
    set({cell("P6", "9", {2027, 2})});
    const ops::BoardRow *left = rowOf(board({2027, 6}), "P6");
    ASSERT_TRUE(left) << "who left still has numbers of the year";
}

TEST_F(MonthBoard, TheMonthInHandIsTheLastWithActualsThatIsOpen)
{
    const auto inHand = [&] {
        const store::Connection &connection = m_document->connection();
        return ops::readMonthBoard(connection, ops::readImports(connection)).month();
    };
    EXPECT_EQ(inHand(), calendar::Month(2027, 1));
    set({cell("P1", "1", {2027, 2})});
    EXPECT_EQ(inHand(), calendar::Month(2027, 2));
    close(2);
    EXPECT_EQ(inHand(), calendar::Month(2027, 3));
}

TEST_F(MonthBoard, ClosingSaysWhatStaysOpen)
{
    set({cell("P1", "130"), cell("P4", "30", {2027, 2})});
    const ops::MonthClosing closing = ops::readMonthClosing(board({2027, 2}));
    ASSERT_EQ(closing.measures.size(), 1u) << "nothing is planned or known of orders in February";
    EXPECT_EQ(closing.measures.front().without, (std::vector<std::string>{"P1", "P2", "P3", "P5", "P6"}));
    EXPECT_EQ(closing.measures.front().company.gap(), 3000 - 600000);
    EXPECT_EQ(closing.before, std::vector<calendar::Month>{calendar::Month(2027, 1)});
    EXPECT_EQ(ops::readMonthClosing(board()).measures.front().adjustments, 1);
    close(1);
    EXPECT_TRUE(ops::readMonthClosing(board({2027, 2})).before.empty());
}

TEST_F(MonthBoard, APlanWithoutPeopleHasNobodyToTypeFor)
{
    const auto other = m_folder / "empty.qsplan";
    plan::PlanSettings settings;
    settings.company = "Empty";
    ops::createPlan(other, surroundings(), settings);
    const auto document = store::Document::openForReading(other, surroundings());
    const ops::MonthBoard shown = ops::readMonthBoard(document->connection(), ops::readImports(document->connection()));
    EXPECT_FALSE(shown.hasPeople());
    EXPECT_EQ(shown.month(), calendar::Month(2027, 3)) << "the month of today";
    EXPECT_TRUE(ops::readMonthClosing(shown).before.empty());
}

} // namespace
} // namespace quotasmith::tests
