// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/pay_lists.h"

#include "core/store/backup.h"
#include "core/store/tables/settings.h"
#include "tests/core/ops/commission/pay_plan.h"

namespace quotasmith::tests {

class PayLists : public PayPlan {
protected:
    exchange::ImportOptions importing(const char *kind)
    {
        exchange::ImportOptions options;
        options.kind = *exchange::findImportKind(kind);
        return options;
    }
};

TEST_F(PayLists, MoreThanADealCannotBeGivenAway)
{
    list("splits", {{"person", "P1"}, {"to", "P2"}, {"share", "60%"}, {"period", "2027Q1"}});
    const auto give = [&](const char *share, const char *period, const char *kind = "") {
        list("splits", {{"person", "P1"}, {"to", "P3"}, {"share", share}, {"period", period}, {"kind", kind}});
    };
    EXPECT_EQ(errorOf([&] { give("41%", "2027-02"); }), "splits-over");
    EXPECT_EQ(errorOf([&] { give("40%", "2027-02"); }), "");
    EXPECT_EQ(errorOf([&] { give("100%", "2027Q2"); }), "");
    EXPECT_EQ(errorOf([&] { give("100%", "2027Q1", "overlay"); }), "");
    EXPECT_EQ(errorOf([&] { give("101%", "2027Q3"); }), "record-value-outside");
    EXPECT_EQ(errorOf([&] {
                  list("splits", {{"person", "P1"}, {"to", "P1"}, {"share", "1%"}});
              }),
              "split-with-oneself");
    EXPECT_EQ(errorOf([&] {
                  ops::putRecord(*m_document, plan::listKind("splits"), {{"share", "100%"}}, "SP1");
              }),
              "splits-over")
        << "a row that grows is measured with the others";
    EXPECT_EQ(errorOf([&] { ops::putRecord(*m_document, plan::listKind("splits"), {{"share", "55%"}}, "SP1"); }), "");
}

TEST_F(PayLists, RowsSayExactlyOneOfTwo)
{
    EXPECT_EQ(errorOf([&] { list("relief", {{"person", "P1"}, {"period", "2027-01"}}); }), "record-field-choice");
    EXPECT_EQ(errorOf([&] {
                  list("clawbacks", {{"person", "P1"}, {"date", "2027-01-02"}, {"sold", "2027-01"}});
              }),
              "record-field-choice");
    EXPECT_EQ(errorOf([&] { list("draws", {{"person", "P1"}, {"monthly", "-1"}}); }), "record-value-outside");
    EXPECT_EQ(errorOf([&] {
                  list("corrections", {{"person", "P1"}, {"month", "2027-01"}, {"amount", "1"}});
              }),
              "record-field-missing");
    EXPECT_EQ(errorOf([&] {
                  list("receipts", {{"person", "P1"}, {"date", "2027-02-30"}, {"amount", "1"}});
              }),
              "record-value-bad");
    EXPECT_EQ(errorOf([&] { list("splits", {{"person", "A"}, {"to", "P2"}, {"share", "1%"}}); }), "node-level-wrong");
}

TEST_F(PayLists, ChineseHeadersAreKnown)
{
    const auto take = [&](const char *kind, const char *text) {
        return !ops::importFile(*m_document, m_folder.write(std::string(kind) + ".csv", text), importing(kind))
                    .isRefused;
    };
    EXPECT_TRUE(take("receipts", "回款日期,销售员,回款金额\n2027-02-10,P1,400\n2027-03-05,Bob,1.5万\n"));
    EXPECT_TRUE(take("splits", "成交人,分给,分成比例,月份\nP1,P2,40%,2027-01\n"));
    EXPECT_TRUE(take("awards", "颁奖日期,获奖人,奖励类型,奖励内容,价值\n2027-01-31,P1,奖品,手机,4999\n"
                               "2027-01-31,A,口头表扬,季度冠军团队,\n"));
    EXPECT_TRUE(take("relief", "员工,减免期间,减免比例,减免原因\nP1,2027-02,50%,产假\n"));
    EXPECT_TRUE(take("corrections", "员工,月份,调整金额,调整原因\nP1,2027-01,-20,多发\n"));
    EXPECT_TRUE(take("draws", "员工,每月预支,方式\nP1,3000,预支\nP2,2000,保底\n"));
    EXPECT_TRUE(take("clawbacks", "退货日期,销售员,成交月份,追回比例,原因\n2027-03-01,P1,2027-01,30%,退货\n"));
    const store::Connection &connection = m_document->connection();
    EXPECT_EQ(store::readReceipts(connection).at(1).amount, 1'500'000);
    EXPECT_EQ(store::readSplits(connection, store::readSettings(connection)).at(0).share, money::Rate(2, 5));
    const auto awards = store::readAwards(connection);
    ASSERT_EQ(awards.size(), 2u);
    EXPECT_EQ(awards[0].kind, plan::AwardKind::Prize);
    EXPECT_EQ(awards[0].worth, 499'900);
    EXPECT_EQ(awards[1].kind, plan::AwardKind::Spoken);
    EXPECT_TRUE(store::readDraws(connection).at(1).isGuaranteed);
    EXPECT_EQ(store::readReliefs(connection, store::readSettings(connection)).at(0).months,
              (calendar::MonthRange{1, 1}));
}

TEST_F(PayLists, ACopyWithoutPayHasNothingOfIt)
{
    put(R"("draw":{"monthly":"777.77"},)" + kTwoTiers);
    list("draws", {{"person", "P1"}, {"monthly", "888.88"}, {"note", "secret-draw"}});
    list("corrections", {{"person", "P1"}, {"month", "2027-01"}, {"amount", "1"}, {"reason", "secret-correction"}});
    list("clawbacks", {{"person", "P1"}, {"date", "2027-01-02"}, {"sold", "2027-01"}, {"amount", "1"}});
    list("splits", {{"person", "P1"}, {"to", "P2"}, {"share", "40%"}, {"note", "secret-split"}});
    list("awards", {{"date", "2027-01-31"}, {"node", "P1"}, {"kind", "raise"}, {"text", "secret-raise"}});
    list("awards", {{"date", "2027-01-31"}, {"node", "A"}, {"kind", "prize"}, {"text", "cup"}, {"worth", "99.99"}});
    list("receipts", {{"person", "P1"}, {"date", "2027-01-02"}, {"amount", "5"}});
    store::copyFile(m_document->connection(), m_folder / "copy.qsplan", store::CopyDetail::WithoutPay);
    const auto copy = store::Document::openForReading(m_folder / "copy.qsplan", surroundings());
    const store::Connection &connection = copy->connection();
    EXPECT_TRUE(store::readDraws(connection).empty());
    EXPECT_TRUE(store::readTypedCorrections(connection).empty());
    EXPECT_TRUE(store::readClawbacks(connection).empty());
    EXPECT_TRUE(store::readSplits(connection, store::readSettings(connection)).empty());
    EXPECT_TRUE(store::readSchemes(connection).empty());
    const auto awards = store::readAwards(connection);
    ASSERT_EQ(awards.size(), 1u) << "a raise is pay, a cup is not";
    EXPECT_FALSE(awards[0].worth);
    EXPECT_EQ(store::readReceipts(connection).size(), 1u) << "what customers paid is no pay";
    const std::string bytes = bytesOf(m_folder / "copy.qsplan");
    for (const char *word : {"secret-", "777.77", "recoverable"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word;
}

} // namespace quotasmith::tests
