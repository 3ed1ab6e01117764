// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/lists.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {

using ::testing::ElementsAre;

class ImportList : public PlanFixture {
protected:
    void SetUp() override { import("people", "code,name,region,team\nP1,安妮,North,A\nP2,Bob,North,A\n"); }
    ops::ImportOutcome import(const char *kind, const std::string &text, exchange::ImportOptions options = {})
    {
        options.kind = *exchange::findImportKind(kind);
        return ops::importFile(*m_document, m_folder.write("source.csv", text), options);
    }
    std::size_t count(const char *kind)
    {
        return store::readList(m_document->connection(), plan::listKind(kind)).size();
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ImportList, TakesChineseHeadersWordsUnitsAndNames)
{
    const auto outcome = import("commitments", "姓名,指标,期间,承诺金额（万元）,备注\n"
                                               "安妮,revenue,2027,120,稳\nP2,revenue,2027Q2,30.5,\n合计,,,150.5,\n");
    ASSERT_FALSE(outcome.isRefused);
    EXPECT_EQ(outcome.report.rows.taken, 2);
    EXPECT_EQ(outcome.report.rows.totals, 1);
    EXPECT_EQ(outcome.changes.op, "import-list");
    const auto commitments = store::readCommitments(m_document->connection(), plan::PlanSettings());
    ASSERT_EQ(commitments.size(), 2u);
    EXPECT_EQ(commitments[0].amount, 1'200'000'00);
    EXPECT_EQ(commitments[1].amount, 305'000'00);
    const auto bridge = import("bridge", "依据,比例,备注\n行业增长,8%,协会\n过往业绩,5%,\n");
    ASSERT_FALSE(bridge.isRefused);
    EXPECT_EQ(store::readBridge(m_document->connection()).at(0).basis, plan::BridgeBasis::Industry);
}

TEST_F(ImportList, DatesOfAnyFormAreUnderstood)
{
    ASSERT_FALSE(import("holidays", "日期,类型,名称\n2027/10/1,放假,国庆\n2027年10月9日,补班,\n").isRefused);
    const auto holidays = store::readHolidays(m_document->connection());
    EXPECT_EQ(holidays.at({2027, 10, 1}), calendar::DayKind::Holiday);
    EXPECT_EQ(holidays.at({2027, 10, 9}), calendar::DayKind::Workday);
    ASSERT_FALSE(import("markers", "name,month,lead\n双11,2027年11月,2\n").isRefused);
    EXPECT_EQ(store::readMarkers(m_document->connection()).at(0).month, calendar::Month(2027, 11));
}

TEST_F(ImportList, TheSameFileAgainChangesNothing)
{
    const std::string ramp = "month,share\n1,20%\n2,60%\n3,100%\n";
    const std::string bridge = "basis,percent\nindustry,8%\nindustry,8%\nswot,-1%\n";
    import("ramp", ramp);
    import("bridge", bridge);
    EXPECT_EQ(count("bridge"), 3u) << "two lines that say the same are two rows";
    const base::HashSum digest = m_document->digest();
    for (const auto &[kind, text] : {std::pair{"ramp", ramp}, std::pair{"bridge", bridge}}) {
        const auto again = import(kind, text);
        EXPECT_TRUE(again.changes.isEmpty()) << kind;
        EXPECT_EQ(again.report.rows.unchanged, 3) << kind;
    }
    EXPECT_EQ(m_document->digest(), digest);
}

TEST_F(ImportList, ALaterFileChangesTheRowsOfItsKeys)
{
    import("ramp", "month,share,note\n1,20%,slow\n2,60%,\n");
    const auto outcome = import("ramp", "month,share\n1,30%\n3,100%\n");
    EXPECT_EQ(outcome.report.rows.taken, 2);
    EXPECT_EQ(outcome.report.created.at("ramp"), 1);
    EXPECT_THAT(store::readRamp(m_document->connection()).shares,
                ElementsAre(money::Rate(3, 10), money::Rate(3, 5), money::Rate(1, 1)));
    m_document->undo();
    EXPECT_EQ(count("ramp"), 2u);
}

TEST_F(ImportList, RefusesBadLinesWithTheirPlaceAndStoresNothing)
{
    const base::HashSum digest = m_document->digest();
    const auto outcome =
        import("commitments", "person,measure,period,amount\n"
                              "P1,revenue,2027,100\nP9,revenue,2027,1\nP2,luck,2027,1\n"
                              "P2,revenue,2026,1\nP2,revenue,2027,x\nP1,revenue,2027,5\nP2,leads,2027,-1\n");
    EXPECT_TRUE(outcome.isRefused);
    EXPECT_EQ(m_document->digest(), digest);
    std::vector<std::string> codes, columns;
    for (const exchange::Refusal &refusal : outcome.report.refused.listed()) {
        codes.push_back(refusal.code);
        columns.push_back(refusal.column);
    }
    EXPECT_THAT(codes, ElementsAre("node-unknown", "record-word-unknown", "period-outside", "record-value-bad",
                                   "record-twice", "record-value-outside"));
    EXPECT_THAT(columns, ElementsAre("person", "measure", "period", "amount", "", "amount"));
    EXPECT_EQ(outcome.report.refused.listed()[0].line, 3);
    EXPECT_EQ(outcome.report.refused.listed()[0].text, "P9");
    EXPECT_EQ(outcome.report.rows.taken, 0);
}

TEST_F(ImportList, TakesTheGoodLinesWhenRefusedOnesAreAllowed)
{
    exchange::ImportOptions options;
    options.allowRefused = true;
    const auto outcome = import("ramp", "month,share\n1,20%\n99,1\n", options);
    EXPECT_EQ(outcome.report.refused.lines(), 1);
    EXPECT_EQ(count("ramp"), 1u);
}

TEST_F(ImportList, ADryRunOnlyReports)
{
    exchange::ImportOptions options;
    options.dryRun = true;
    EXPECT_EQ(import("ramp", "month,share\n1,20%\n", options).report.rows.taken, 1);
    EXPECT_EQ(count("ramp"), 0u);
}

TEST_F(ImportList, NeedsTheColumnsEveryRowSays)
{
    EXPECT_EQ(errorOf([&] { import("ramp", "month,note\n1,x\n"); }), "field-missing");
    EXPECT_EQ(errorOf([&] { import("ramp", ""); }), "header-missing");
    EXPECT_FALSE(import("bridge", "basis,amount\nswot,5\n").isRefused) << "codes are counted";
}

TEST_F(ImportList, EveryListReadsTheHeadersOfItsOwnFields)
{
    for (const plan::ListKind &list : plan::listKinds()) {
        const exchange::ImportKind kind = *exchange::findImportKind(list.code);
        std::vector<std::string> header;
        for (const plan::ListField &field : list.fields)
            header.emplace_back(field.code);
        const exchange::Mapping mapping = exchange::resolveMapping(kind, header, {});
        ASSERT_EQ(mapping.fields.size(), header.size()) << list.code;
        for (std::size_t i = 0; i < header.size(); ++i)
            EXPECT_EQ(mapping.fields[i].column, i) << list.code << '.' << header[i];
    }
}

} // namespace quotasmith::tests
