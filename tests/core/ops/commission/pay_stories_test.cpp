// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/watch.h"
#include "core/ops/nodes/edit_nodes.h"
#include "tests/core/ops/commission/pay_plan.h"

#include <map>

namespace quotasmith::tests {

/// What happens to people's pay in a year, told from the deal to the statement. Amounts in cents.
class PayStories : public PayPlan {};

TEST_F(PayStories, ACreditNoteCrossesATierDownwards)
{
    put(kTwoTiers);
    bring("deals.csv", "date,person,revenue\n2027-01-10,P1,1000\n");
    EXPECT_EQ(statement("P1", 1).total(), 1500);
    bring("notes.csv", "date,person,revenue\n2027-01-20,P1,-150\n");
    const auto line = lines("P1", 1, "commission").at(0);
    EXPECT_EQ(line.input, 85'000);
    EXPECT_EQ(line.amount, 850) << "85 % of the target pays 1 % on what is left";
}

TEST_F(PayStories, ATransferInMidQuarterIsRewardedByBothTeamsForTheTimeSpentThere)
{
    payWages({"P1"});
    put(R"("period":"quarter","achievement":{"months":"1","period":"quarter"},)" + kTwoTiers);
    move("P1", "2027-03", "C");
    for (const char *person : {"P1", "P2", "P3", "P6"})
        for (int month = 1; month <= 3; ++month)
            reach(person, month, "1000");
    const auto bonuses = lines("P1", 3, "achievement");
    ASSERT_EQ(bonuses.size(), 2u);
    EXPECT_EQ(bonuses[0].reason, "A");
    EXPECT_EQ(bonuses[0].amount, 600'000) << "two months of three of a wage of 9,000.00";
    EXPECT_EQ(bonuses[0].input, 800'000);
    EXPECT_EQ(bonuses[0].quota, 800'000);
    EXPECT_EQ(bonuses[1].reason, "C");
    EXPECT_EQ(bonuses[1].amount, 300'000);
    EXPECT_EQ(lines("P1", 3, "commission").at(0).input, 300'000) << "the tiers look at the whole quarter";
}

TEST_F(PayStories, ALateJoinerHasTheBonusOfTheMonthsServed)
{
    join("P7", "2027-03", "A");
    payWages({"P1", "P7"});
    put(R"("period":"quarter","achievement":{"months":"1","period":"quarter"},)" + kTwoTiers);
    for (const char *person : {"P1", "P2", "P3"})
        for (int month = 1; month <= 3; ++month)
            reach(person, month, "1000");
    EXPECT_EQ(amount("P1", 3, "achievement"), 900'000);
    EXPECT_EQ(amount("P7", 3, "achievement"), 300'000);
    EXPECT_EQ(amount("P2", 3, "achievement"), 0) << "without a wage there is a line that says so";
}

TEST_F(PayStories, AReopenedMonthIsSettledByLaterOnesAndStaysAsItWasClosed)
{
    put(kTwoTiers);
    reach("P1", 1, "1000");
    closePay(1);
    const auto closed = statement("P1", 1).lines;
    reach("P1", 1, "900");
    EXPECT_EQ(statement("P1", 1).lines, closed);
    const auto correction = lines("P1", 2, "correction").at(0);
    EXPECT_EQ(correction.amount, 900 - 1500);
    EXPECT_EQ(correction.reason, "actual");
    EXPECT_EQ(correction.month, calendar::Month(2027, 1));
    closePay(2);
    reach("P1", 1, "1000");
    EXPECT_EQ(amount("P1", 3, "correction"), 600);
}

TEST_F(PayStories, TheLastMonthIsCorrectedByAFurtherStatementOfItself)
{
    put(kTwoTiers);
    reach("P1", 12, "1000");
    for (int month = 1; month <= 12; ++month)
        closePay(month);
    EXPECT_EQ(errorOf([&] { closePay(12); }), "statements-closed");
    reach("P1", 12, "900");
    const auto second = statement("P1", 12, 2);
    EXPECT_FALSE(second.isClosed);
    ASSERT_EQ(second.lines.size(), 1u);
    EXPECT_EQ(second.lines[0].rule, "correction");
    EXPECT_EQ(second.total(), -600);
    EXPECT_EQ(closePay(12).statements, 1);
    EXPECT_EQ(errorOf([&] { closePay(12); }), "statements-closed");
    reach("P1", 12, "1000");
    EXPECT_EQ(statement("P1", 12, 3).total(), 600);
    std::int64_t december = 0;
    for (const ops::PayStatement &one : statements("P1"))
        if (one.month == calendar::Month(2027, 12))
            december += one.total();
    EXPECT_EQ(december, 1500);
}

TEST_F(PayStories, AYearToDateIsCorrectedOnlyWhereNoLaterMonthMakesGood)
{
    put(R"("period":"yearToDate",)" + kTenth);
    reach("P1", 11, "1000");
    reach("P1", 12, "1000");
    for (int month = 1; month <= 11; ++month)
        closePay(month);
    reach("P1", 11, "500");
    EXPECT_EQ(statement("P1", 12).total(), 5'000) << "150.00 for the year less 100.00 paid";
    closePay(12);
    reach("P1", 12, "2000");
    EXPECT_EQ(statement("P1", 12, 2).total(), 10'000);
    closePay(12);
    EXPECT_TRUE(statement("P1", 12, 3).lines.empty());
}

TEST_F(PayStories, ADrawIsRecoveredFromLaterEarnings)
{
    put(R"("draw":{"monthly":"200","kind":"recoverable"},)" + kTenth);
    reach("P1", 1, "1000");
    reach("P1", 2, "2500");
    reach("P1", 3, "5000");
    const auto told = [&] {
        const auto draw = lines("P1", 1, "draw").at(0);
        EXPECT_EQ(draw.amount, 10'000);
        EXPECT_EQ(draw.paidBefore, 10'000) << "owed";
        EXPECT_EQ(statement("P1", 1).total(), 20'000);
        EXPECT_EQ(amount("P1", 2, "draw-recovery"), -5'000);
        EXPECT_EQ(amount("P1", 3, "draw-recovery"), -5'000);
        EXPECT_EQ(lines("P1", 3, "draw-recovery").at(0).paidBefore, 0);
        EXPECT_TRUE(statement("P1", 4).lines.size() == 1u) << "months to come draw nothing yet";
    };
    told();
    closePay(1);
    told();
    closePay(2);
    told();
    EXPECT_EQ(statement("P2", 1).total(), 20'000) << "who earns nothing draws all the same";
}

TEST_F(PayStories, AnOwnDrawStandsBeforeTheSchemesAndAGuaranteedOneIsNotOwed)
{
    put(R"("draw":{"monthly":"200"},)" + kTenth);
    list("draws", {{"person", "P1"}, {"monthly", "500"}, {"kind", "保底"}, {"until", "2027-01"}});
    reach("P1", 1, "1000");
    reach("P1", 2, "9000");
    EXPECT_EQ(amount("P1", 1, "draw"), 40'000);
    EXPECT_EQ(statement("P1", 2).total(), 90'000) << "nothing is paid back";
}

TEST_F(PayStories, WhatIsHeldBackIsReleasedByTwoReceipts)
{
    put(R"("holdBack":{"share":"50%"},)" + kTenth);
    reach("P1", 1, "1000");
    EXPECT_EQ(amount("P1", 1, "hold-back"), -5'000);
    EXPECT_EQ(statement("P1", 1).total(), 5'000);
    list("receipts", {{"person", "P1"}, {"date", "2027-02-10"}, {"amount", "400"}});
    list("receipts", {{"person", "P1"}, {"date", "2027-03-05"}, {"amount", "650"}});
    const auto first = lines("P1", 2, "release").at(0);
    EXPECT_EQ(first.amount, 2'000);
    EXPECT_EQ(first.input, 40'000);
    EXPECT_EQ(first.quota, 100'000);
    EXPECT_EQ(amount("P1", 3, "release"), 3'000) << "no more than was held back, whatever comes in";
    EXPECT_EQ(lines("P1", 3, "release").at(0).paidBefore, 2'000);
}

TEST_F(PayStories, CashPaysTheOldestSalesFirstAndComesFromTheActualsWhereNoReceiptsAreListed)
{
    put(R"("holdBack":{"share":"1"},)" + kTenth);
    bring("deals.csv", "date,person,revenue,collected\n2027-01-10,P1,1000,300\n2027-02-10,P1,2000,1200\n");
    EXPECT_EQ(amount("P1", 1, "release"), 3'000);
    const auto february = lines("P1", 2, "release");
    ASSERT_EQ(february.size(), 2u);
    EXPECT_EQ(february[0].first, calendar::Month(2027, 1));
    EXPECT_EQ(february[0].amount, 7'000);
    EXPECT_EQ(february[1].first, calendar::Month(2027, 2));
    EXPECT_EQ(february[1].amount, 5'000);
}

TEST_F(PayStories, CashForAClosedMonthComesWithTheNextStatement)
{
    put(R"("holdBack":{"share":"1"},)" + kTenth);
    reach("P1", 1, "1000");
    closePay(1);
    list("receipts", {{"person", "P1"}, {"date", "2027-01-31"}, {"amount", "500"}});
    const auto late = lines("P1", 2, "release").at(0);
    EXPECT_EQ(late.amount, 5'000);
    EXPECT_EQ(late.month, calendar::Month(2027, 1));
    closePay(2);
    EXPECT_TRUE(lines("P1", 3, "release").empty());
    EXPECT_TRUE(lines("P1", 3, "correction").empty());
}

TEST_F(PayStories, ADealIsSplitSixtyToForty)
{
    ops::addNode(*m_document, {plan::Axis::Customer, "KA", "KA", "", "tier"});
    ops::addNode(*m_document, {plan::Axis::Customer, "C1", "Acme", "KA", "account"});
    ops::addNode(*m_document, {plan::Axis::Customer, "C2", "Bolt", "KA", "account"});
    put(kTenth);
    bring("deals.csv", "date,person,account,revenue\n2027-01-10,P1,C1,1000.01\n2027-01-11,P1,C2,50\n");
    list("splits", {{"person", "P1"}, {"account", "C1"}, {"to", "P2"}, {"share", "40%"}});
    EXPECT_EQ(lines("P1", 1, "commission").at(0).input, 60'001 + 5'000);
    EXPECT_EQ(lines("P2", 1, "commission").at(0).input, 40'000);
    list("splits", {{"person", "P1"}, {"account", "KA"}, {"to", "P6"}, {"share", "30%"}, {"kind", "overlay"}});
    EXPECT_EQ(lines("P1", 1, "commission").at(0).input, 65'001) << "nothing is taken for an overlay";
    EXPECT_EQ(lines("P6", 1, "commission").at(0).input, 30'000 + 1'500);
}

TEST_F(PayStories, ATeamBonusIsPaidAtOneHundredPercentToTheCent)
{
    payWages({"P1", "P2", "P3"});
    put(R"("achievement":{"period":"month"},"excess":{"share":"10%","period":"month"},)" + kTwoTiers);
    reach("P1", 1, "2999.99");
    EXPECT_EQ(amount("P2", 1, "achievement"), 0);
    EXPECT_EQ(amount("P2", 1, "excess"), 0);
    reach("P1", 1, "3000");
    for (const char *person : {"P1", "P2", "P3"})
        EXPECT_EQ(amount(person, 1, "achievement"), 900'000);
    EXPECT_EQ(amount("P4", 1, "achievement"), 0) << "another team";
    reach("P1", 1, "4000.01");
    EXPECT_EQ(*amount("P1", 1, "excess") + *amount("P2", 1, "excess") + *amount("P3", 1, "excess"), 10'000);
    EXPECT_EQ(amount("P1", 1, "excess"), 3'334);
}

TEST_F(PayStories, TiesShareWhatTheirPlacesHave)
{
    put(R"("rankings":[{"amounts":["300","100.01"]},{"who":"teams","amounts":["90"]}],)" + kTwoTiers);
    reach("P1", 1, "1200");
    reach("P4", 1, "1200");
    reach("P2", 1, "1100");
    const auto first = lines("P1", 1, "ranking"), fourth = lines("P4", 1, "ranking");
    ASSERT_EQ(first.size(), 2u) << "the own place and the team's";
    EXPECT_EQ(first[0].amount + fourth.at(0).amount, 40'001);
    EXPECT_EQ(first[0].amount, 20'001);
    EXPECT_EQ(first[0].reason, "1/3");
    EXPECT_EQ(first[1].amount, 3'000) << "team A has 77 %, B 60 %";
    EXPECT_EQ(lines("P2", 1, "ranking").size(), 1u);
    EXPECT_TRUE(lines("P5", 1, "ranking").empty());
}

TEST_F(PayStories, NewProductsPayAUnitOrAShare)
{
    ops::addNode(*m_document, {plan::Axis::Product, "HIT", "Hits", "", "role"});
    ops::addNode(*m_document, {plan::Axis::Product, "H1", "Lamp", "HIT", "product"});
    ops::addNode(*m_document, {plan::Axis::Product, "H2", "Bulb", "HIT", "product"});
    put(R"("newProducts":[{"product":"H1","perUnit":"2.50"},{"product":"HIT","rate":"3%"}],)" + kTwoTiers);
    bring("deals.csv", "date,person,product,revenue,units\n2027-01-10,P1,H1,100,7\n2027-01-11,P1,H2,50.50,1\n");
    const auto bonuses = lines("P1", 1, "new-product");
    ASSERT_EQ(bonuses.size(), 2u);
    EXPECT_EQ(bonuses[0].amount, 1'750);
    EXPECT_EQ(bonuses[0].input, 7);
    EXPECT_EQ(bonuses[1].amount, 452) << "3 % of 150.50, rounded once";
}

TEST_F(PayStories, AClawbackIsALineOfTheMonthOfTheEvent)
{
    put(kTwoTiers);
    reach("P1", 1, "1000");
    closePay(1);
    list("clawbacks", {{"person", "P1"}, {"date", "2027-02-15"}, {"sold", "2027-01"}, {"share", "50%"}});
    list("clawbacks", {{"person", "P2"}, {"date", "2027-02-15"}, {"sold", "2027-01"}, {"amount", "3"}});
    EXPECT_EQ(amount("P1", 2, "clawback"), -750);
    EXPECT_EQ(lines("P1", 2, "clawback").at(0).input, 1'500);
    EXPECT_EQ(amount("P2", 2, "clawback"), -300);
}

TEST_F(PayStories, ATypedCorrectionEntersTheNextOpenStatementOnce)
{
    put(kTwoTiers);
    closePay(1);
    list("corrections", {{"person", "P1"}, {"month", "2027-01"}, {"amount", "88.80"}, {"reason", "trade fair"}});
    const auto typed = lines("P1", 2, "correction").at(0);
    EXPECT_EQ(typed.amount, 8'880);
    EXPECT_EQ(typed.reason, "trade fair");
    closePay(2);
    EXPECT_TRUE(lines("P1", 3, "correction").empty());
    ops::removeRecord(*m_document, plan::listKind("corrections"), "PC1");
    EXPECT_EQ(amount("P1", 3, "correction"), -8'880) << "what is taken back is taken back by a line";
}

TEST_F(PayStories, ReliefLowersTheQuotaAndNothingElse)
{
    put(kTwoTiers);
    reach("P1", 1, "600");
    list("relief", {{"person", "P1"}, {"period", "2027-01"}, {"percent", "40%"}});
    const auto line = lines("P1", 1, "commission").at(0);
    EXPECT_EQ(line.quota, 60'000);
    EXPECT_EQ(line.amount, 900);
    EXPECT_EQ(line.reason, "relief=40000");
    list("relief", {{"person", "P1"}, {"period", "2027Q1"}, {"amount", "100"}});
    std::int64_t quarter = 0;
    for (int month = 1; month <= 3; ++month)
        quarter += *lines("P1", month, "commission").at(0).quota;
    EXPECT_EQ(quarter, 60'000 + 200'000 - 10'000);
    list("relief", {{"person", "P1"}, {"period", "2027-02"}, {"amount", "99999"}});
    EXPECT_EQ(lines("P1", 2, "commission").at(0).quota, 0) << "never below zero";
}

TEST_F(PayStories, TransactionsThatAreReadOneByOneEarnOneByOne)
{
    const std::string tiers = R"("method":"whole","basis":"amount","tiers":[{"from":"0","rate":"1%"},)"
                              R"({"from":"500","rate":"2%"}])";
    put(tiers);
    bring("deals.csv", "date,person,revenue\n2027-01-10,P1,400\n2027-01-11,P1,600\n2027-02-11,P1,100\n");
    EXPECT_EQ(statement("P1", 1).total(), 2'000) << "2 % of 1,000.00";
    put(R"("reading":"cumulative",)" + tiers);
    EXPECT_EQ(statement("P1", 1).total(), 2'000);
    put(R"("reading":"per_transaction",)" + tiers);
    const auto line = lines("P1", 1, "commission").at(0);
    EXPECT_EQ(line.amount, 400 + 1'200);
    EXPECT_EQ(line.reason, "transactions=2");
    EXPECT_EQ(ops::readSlices(line.slices).size(), 2u);
    EXPECT_EQ(statement("P1", 2).total(), 100);
    list("splits", {{"person", "P1"}, {"to", "P2"}, {"share", "50%"}, {"period", "2027-01"}});
    EXPECT_EQ(statement("P1", 1).total(), 200 + 300);
    EXPECT_EQ(statement("P2", 1).total(), 200 + 300);
}

TEST_F(PayStories, WhoStaysUnderTheLimitIsWatched)
{
    put(R"("elimination":{"below":"60%","periods":"2"},)" + kTwoTiers);
    reach("P1", 1, "599.99");
    reach("P1", 2, "100");
    reach("P2", 1, "100");
    reach("P2", 2, "600");
    reach("P3", 1, "900");
    reach("P3", 2, "599");
    const ops::PayBook book = ops::readPayBook(m_document->connection());
    const auto watched = ops::watchOf(book);
    ASSERT_EQ(watched.size(), 5u) << "and three who brought nothing";
    EXPECT_EQ(book.people[watched[0].person].code, "P1");
    EXPECT_EQ(watched[0].periods, 2);
    EXPECT_TRUE(watched[0].isReached());
    EXPECT_EQ(book.people[watched.back().person].code, "P3");
    EXPECT_EQ(watched.back().periods, 1);
    EXPECT_FALSE(watched.back().isReached());
}

TEST_F(PayStories, WhatElseMovedAStatementIsToldRuleByRule)
{
    put(R"("draw":{"monthly":"20.00","kind":"recoverable"},)" + kTwoTiers);
    reach("P1", 1, "500");  // below the gate: draws 20.00
    reach("P1", 2, "2000"); // 30.00, of which the draw is paid back
    list("corrections", {{"person", "P1"}, {"month", "2027-02"}, {"amount", "5.00"}, {"reason", "typo"}});
    const ops::PayBook book = ops::readPayBook(m_document->connection());
    const ops::PayStatement before = statement("P1", 1), now = statement("P1", 2);
    const ops::StatementChange change = ops::changeBetween(book, before, now);
    EXPECT_EQ(change.byActual, 3'000);
    std::map<std::string, std::int64_t> others;
    std::int64_t sum = 0;
    for (const ops::ChangePart &part : change.others) {
        others[part.rule] = part.amount;
        sum += part.amount;
    }
    EXPECT_EQ(sum, change.byOther);
    EXPECT_EQ(others.at("correction"), 500);
    EXPECT_EQ(others.at("draw"), -2'000) << "the first month's draw is not drawn again";
    EXPECT_LT(others.at("draw-recovery"), 0);
    EXPECT_FALSE(others.contains("commission")) << "all of it is the actual";
    EXPECT_EQ(change.difference, change.byActual + change.byQuota + sum);
}

} // namespace quotasmith::tests
