// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/aliases.h"
#include "core/ops/import/import_file.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/targets.h"
#include "tests/support/plan_fixture.h"
#include "tests/support/workbook_maker.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {

using exchange::ExistingFacts;
using ::testing::HasSubstr;

/// What files of many senders do to each other.
class ImportRules : public PlanFixture {
protected:
    void SetUp() override
    {
        import("people", "people.csv",
               "code,name,region\nN1,Ann,North\nN2,Bob,North\nS1,Cy,South\nE1,Dan,East\nW1,Eve,West\n");
    }
    ops::ImportOutcome import(const char *kind, const std::string &name, const std::string &text,
                              exchange::ImportOptions options = {})
    {
        options.kind = *exchange::findImportKind(kind);
        return ops::importFile(*m_document, m_folder.write(name, text), options);
    }
    ops::ImportOutcome facts(const std::string &name, const std::string &lines,
                             ExistingFacts existing = ExistingFacts::Refuse, const std::string &batch = {})
    {
        exchange::ImportOptions options;
        options.existing = existing;
        options.batch = batch;
        return import("actuals", name, "date,person,revenue\n" + lines, options);
    }
    std::int64_t revenue(const std::string &person, calendar::Month month = {2027, 1})
    {
        std::int64_t sum = 0;
        for (const plan::Node &node : store::readNodes(m_document->connection(), plan::Axis::Organisation))
            if (node.code == person)
                sum = store::personActual(m_document->connection(), node.id, month, plan::Measure::Revenue)
                          .imported.value_or(0);
        return sum;
    }
    template <class Action> base::ErrorData dataOf(Action &&action)
    {
        try {
            action();
        } catch (const base::Error &error) {
            return error.data();
        }
        return {};
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ImportRules, FilesOfFourRegionsForOneMonthAddUp)
{
    facts("north.csv", "2027-01-05,N1,1\n2027-01-06,N2,2\n");
    facts("south.csv", "2027-01-05,S1,4\n");
    facts("east.csv", "2027-01-05,E1,8\n");
    const auto west = facts("west.csv", "2027-01-05,W1,16\n");
    EXPECT_EQ(west.report.rows.taken, 1);
    EXPECT_EQ(revenue("N1") + revenue("N2") + revenue("S1") + revenue("E1") + revenue("W1"), 3100);
}

TEST_F(ImportRules, ACorrectedFileReplacesItsOwnLinesAndNoOthers)
{
    facts("sales.csv", "2027-01-05,N1,1\n2027-01-06,N2,2\n2027-02-06,N2,3\n");
    facts("south.csv", "2027-01-05,S1,4\n");
    EXPECT_EQ(errorOf([&] { facts("sales.csv", "2027-01-05,N1,10\n"); }), "facts-exist");
    facts("sales.csv", "2027-01-05,N1,10\n", ExistingFacts::Replace);
    EXPECT_EQ(revenue("N1"), 1000);
    EXPECT_EQ(revenue("N2"), 0) << "the corrected file no longer has the line";
    EXPECT_EQ(revenue("N2", {2027, 2}), 300) << "a month the file does not speak of stays";
    EXPECT_EQ(revenue("S1"), 400);
    m_document->undo();
    EXPECT_EQ(revenue("N1"), 100);
    EXPECT_EQ(revenue("N2"), 200);
}

TEST_F(ImportRules, FilesOfOneNameFromSeveralRegionsStayApart)
{
    facts("sales.csv", "2027-01-05,N1,1\n");
    facts("sales.csv", "2027-01-05,S1,2\n");
    facts("sales.csv", "2027-01-05,N1,5\n", ExistingFacts::Replace);
    EXPECT_EQ(revenue("N1"), 500);
    EXPECT_EQ(revenue("S1"), 200);
}

TEST_F(ImportRules, HalvesOfAMonthAddUpAndOneIsReplacedByName)
{
    const std::string first = facts("sales.csv", "2027-01-05,N1,1\n").report.batch;
    const std::string second = facts("sales.csv", "2027-01-20,N1,2\n", ExistingFacts::Add).report.batch;
    EXPECT_EQ(revenue("N1"), 300);
    EXPECT_EQ(errorOf([&] { facts("sales.csv", "2027-01-20,N1,7\n", ExistingFacts::Replace); }), "batch-ambiguous");
    const auto data = dataOf([&] { facts("sales.csv", "2027-01-20,N1,7\n", ExistingFacts::Replace); });
    EXPECT_THAT(data.at("batches"), HasSubstr(first + " (sales.csv, "));
    EXPECT_EQ(errorOf([&] { facts("sales.csv", "2027-01-20,N1,7\n", ExistingFacts::Replace, "1"); }), "batch-unknown");
    facts("sales.csv", "2027-01-20,N1,7\n", ExistingFacts::Replace, second);
    EXPECT_EQ(revenue("N1"), 800);
}

TEST_F(ImportRules, ARefusedImportLeavesTheBatchItNamed)
{
    const std::string batch = facts("sales.csv", "2027-01-05,N1,1\n").report.batch;
    EXPECT_TRUE(facts("sales.csv", "2027-01-05,N9,1\n", ExistingFacts::Replace, batch).isRefused);
    EXPECT_EQ(revenue("N1"), 100);
}

TEST_F(ImportRules, AliasesAreRememberedAndUsedByEveryImport)
{
    exchange::ImportOptions options;
    options.aliases = {{"安妮(北区)", "N1"}};
    EXPECT_FALSE(import("actuals", "a.csv", "date,person,revenue\n2027-01-05,安妮（北区）,1\n", options).isRefused)
        << "width does not matter";
    EXPECT_EQ(revenue("N1"), 100);
    EXPECT_EQ(store::readList(m_document->connection(), plan::listKind("aliases")).size(), 1U);
    EXPECT_FALSE(import("actuals", "b.csv", "date,person,revenue\n2027-02-05,安妮(北区),1\n").isRefused);
    EXPECT_FALSE(import("targets", "t.csv", "销售员,1月\n安妮(北区),5\n").isRefused);
    EXPECT_FALSE(import("customers", "c.csv", "code,name,owner\nA1,甲公司,安妮(北区)\n").isRefused);
    EXPECT_FALSE(import("commitments", "d.csv", "姓名,承诺金额\n安妮(北区),5\n").isRefused);
    for (int step = 0; step < 4; ++step)
        m_document->undo();
    EXPECT_EQ(store::readList(m_document->connection(), plan::listKind("aliases")).size(), 1U);
}

TEST_F(ImportRules, AnAliasNeedsACodeThePlanHasOnce)
{
    const auto withAlias = [&](const char *code) {
        exchange::ImportOptions options;
        options.aliases = {{"x", code}};
        import("actuals", "a.csv", "date,person,revenue\n2027-01-05,N1,1\n", options);
    };
    EXPECT_EQ(errorOf([&] { withAlias("N9"); }), "alias-unknown");
    import("products", "p.csv", "code,name\nN1,Lamp\n");
    EXPECT_EQ(errorOf([&] { withAlias("N1"); }), "alias-ambiguous");
    withAlias("product:N1");
    EXPECT_EQ(errorOf([] { ops::parseAliasEntry("x"); }), "alias-entry-bad");
    EXPECT_EQ(ops::parseAliasEntry("a=b=N1"), (std::pair<std::string, std::string>("a=b", "N1")));
}

TEST_F(ImportRules, AHeaderThatWasSavedIsRecognisedWithoutItsName)
{
    exchange::ImportOptions options;
    options.map = {{"person", "who"}, {"revenue", "how much"}};
    options.saveProfile = "odd";
    import("actuals", "a.csv", "day,who,how much,date\n1,N1,5,2027-01-05\n", options);
    const auto later = import("actuals", "b.csv", "Day,WHO,How Much,date\n1,N1,7,2027-02-05\n");
    EXPECT_EQ(later.report.profile, "odd");
    EXPECT_EQ(later.report.notes.back().code, "profile-recognised");
    EXPECT_EQ(revenue("N1", {2027, 2}), 700);
    EXPECT_EQ(errorOf([&] { import("actuals", "c.csv", "who,how much,date\nN1,7,2027-03-05\n"); }), "field-missing");
}

TEST_F(ImportRules, AProfileFindsItsHeaderBelowATitle)
{
    exchange::ImportOptions options;
    options.map = {{"person", "who"}, {"revenue", "how much"}, {"date", "when"}};
    options.saveProfile = "odd";
    import("actuals", "a.csv", "when,who,how much\n2027-01-05,N1,5\n", options);
    EXPECT_EQ(
        import("actuals", "b.csv", "Sales of the north,,\nwhen,who,how much\n2027-02-05,N1,7\n").report.headerLine, 2);
}

TEST_F(ImportRules, TheMonthOfATableWithoutDatesIsStatedOrAsked)
{
    const std::string table = "销售员,数量,标准单价,成交金额\nN1,2,10,20\n";
    EXPECT_EQ(errorOf([&] { import("actuals", "a.csv", table); }), "field-missing");
    exchange::ImportOptions options;
    options.read.month = calendar::Month(2027, 3);
    import("actuals", "a.csv", table, options);
    EXPECT_EQ(revenue("N1", {2027, 3}), 2000);
    const auto named = import("actuals", "2027年4月销售.csv", table);
    EXPECT_EQ(named.report.notes.front().code, "month-stated");
    EXPECT_EQ(revenue("N1", {2027, 4}), 2000);
}

TEST_F(ImportRules, DatesThatCanBeReadInTwoWaysAreAsked)
{
    const auto outcome = facts("a.csv", "03/04/2027,N1,1\n05/04/2027,N1,1\n");
    ASSERT_TRUE(outcome.isRefused);
    EXPECT_EQ(outcome.report.refused.listed().front().code, "date-ambiguous");
    EXPECT_TRUE(facts("b.csv", "27-01-05,N1,1\n").isRefused);
    const auto proven = facts("c.csv", "03/01/2027,N1,1\n25/01/2027,N1,1\n");
    EXPECT_FALSE(proven.isRefused);
    EXPECT_EQ(proven.report.dateForm, "dmy");
    EXPECT_EQ(proven.report.notes.front().code, "date-order-found");
}

TEST_F(ImportRules, ASheetOfAWorkbookIsImportedTwiceOnlyOnce)
{
    const std::string book =
        WorkbookMaker()
            .formats({"14"})
            .sheet("一月",
                   "<row><c t=\"inlineStr\"><is><t>日期</t></is></c><c t=\"inlineStr\"><is><t>销售员</t></is></c>"
                   "<c t=\"inlineStr\"><is><t>销售额</t></is></c></row>"
                   "<row><c s=\"1\"><v>46392</v></c><c t=\"inlineStr\"><is><t>N1</t></is></c><c><v>5.5</v></c></row>")
            .sheet("二月",
                   "<row><c t=\"inlineStr\"><is><t>日期</t></is></c><c t=\"inlineStr\"><is><t>销售员</t></is></c>"
                   "<c t=\"inlineStr\"><is><t>销售额</t></is></c></row>"
                   "<row><c s=\"1\"><v>46423</v></c><c t=\"inlineStr\"><is><t>N1</t></is></c><c "
                   "t=\"e\"><v>#REF!</v></c></row>")
            .bytes();
    EXPECT_EQ(import("actuals", "book.xlsx", book).report.sheet, "一月");
    EXPECT_EQ(revenue("N1"), 550);
    EXPECT_EQ(import("actuals", "copy.xlsx", book).report.rows.unchanged, 1);
    exchange::ImportOptions second;
    second.form.sheet = "2";
    const auto refused = import("actuals", "book.xlsx", book, second);
    ASSERT_TRUE(refused.isRefused);
    const exchange::Refusal &refusal = refused.report.refused.listed().front();
    EXPECT_EQ(refusal.code, "cell-error");
    EXPECT_EQ(refusal.line, 2);
    EXPECT_EQ(refusal.column, "销售额 (C)");
    EXPECT_EQ(refusal.text, "#REF!");
}

TEST_F(ImportRules, AnOwnerWhoIsNewIsMadeWhenWanted)
{
    const std::string lines = "code,name,owner\nC1,甲公司,Guo\nC2,乙公司,Hu\n";
    EXPECT_TRUE(import("customers", "customers.csv", lines).isRefused);
    exchange::ImportOptions one;
    one.newMembers = {"Guo"};
    one.allowRefused = true;
    const auto some = import("customers", "customers.csv", lines, one);
    EXPECT_EQ(some.report.rows.taken, 1);
    EXPECT_EQ(some.report.created.at("people"), 1);
    exchange::ImportOptions all;
    all.createMissing = true;
    EXPECT_EQ(import("customers", "customers.csv", lines, all).report.created.at("people"), 1);
    EXPECT_FALSE(import("customers", "customers.csv", lines).isRefused) << "both are known now";
}

TEST_F(ImportRules, WhoIsNewAmongTargetsIsMadeWhenWanted)
{
    const std::string lines = "person,month,revenue\nN1,2027-01,100\nGuo,2027-01,50\n";
    const auto refused = import("targets", "targets.csv", lines);
    ASSERT_TRUE(refused.isRefused);
    EXPECT_EQ(refused.report.refused.listed().front().field, "person");
    EXPECT_EQ(refused.report.refused.listed().front().column, "person");
    exchange::ImportOptions options;
    options.newMembers = {"Guo"};
    const auto taken = import("targets", "targets.csv", lines, options);
    EXPECT_EQ(taken.report.rows.taken, 2);
    EXPECT_EQ(taken.report.created.at("people"), 1);
    exchange::ImportOptions all;
    all.createMissing = true;
    EXPECT_EQ(import("targets", "tiers.csv", "tier,month,revenue\nKA,2027-01,150\n", all).report.created.at("tier"), 1);
}

TEST_F(ImportRules, WhoIsNewInAListIsMadeWhenTheFieldSaysTheLevel)
{
    const std::string lines = "person,score\nGuo,4\n";
    const auto refused = import("abilities", "a.csv", lines);
    ASSERT_TRUE(refused.isRefused);
    EXPECT_EQ(refused.report.refused.listed().front().code, "node-unknown");
    EXPECT_EQ(refused.report.refused.listed().front().field, "person");
    exchange::ImportOptions options;
    options.createMissing = true;
    const auto taken = import("abilities", "a.csv", lines, options);
    EXPECT_EQ(taken.report.rows.taken, 1);
    EXPECT_EQ(taken.report.created.at("people"), 1);
    const std::string promise = "person,measure,period,amount\nHu,revenue,2027,100\n";
    EXPECT_TRUE(import("commitments", "c.csv", promise, options).isRefused) << "teams may promise, too";
}

TEST_F(ImportRules, ATrialNamesTheImportsOfOneNameAndWhatReplacingOneTakes)
{
    facts("jan.csv", "2027-01-05,N1,1\n2027-01-06,N1,2\n");
    facts("jan.csv", "2027-01-07,N1,4\n", ExistingFacts::Add);
    exchange::ImportOptions options;
    options.dryRun = true;
    options.existing = ExistingFacts::Replace;
    const std::string corrected = "date,person,revenue\n2027-01-08,N1,8\n";
    const auto trial = import("actuals", "jan.csv", corrected, options);
    ASSERT_TRUE(trial.report.met);
    ASSERT_EQ(trial.report.met->batches.size(), 2U);
    EXPECT_EQ(trial.report.met->batches[0].lines, 2);
    EXPECT_EQ(trial.report.met->ofPlan, std::nullopt);
    options.batch = trial.report.met->batches[0].id;
    EXPECT_EQ(import("actuals", "jan.csv", corrected, options).report.met->ofPlan, 2);
    EXPECT_EQ(revenue("N1"), 7'00) << "a trial changes nothing";
    options.dryRun = false;
    import("actuals", "jan.csv", corrected, options);
    EXPECT_EQ(revenue("N1"), 12'00);
}

} // namespace quotasmith::tests
