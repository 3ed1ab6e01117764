// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/read_execution.h"
#include "core/ops/import/import_file.h"
#include "core/ops/lists/edit_lists.h"
#include "core/store/tables/lists.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {

using ::testing::ElementsAre;

/// Tables as sales departments draw them: a group said once, periods and degrees in words.
class SeedTables : public PlanFixture {
protected:
    ops::ImportOutcome import(const char *kind, const std::string &text)
    {
        exchange::ImportOptions options;
        options.kind = *exchange::findImportKind(kind);
        return ops::importFile(*m_document, m_folder.write("source.csv", text), options);
    }
    std::vector<std::string> column(const char *kind, const char *field)
    {
        std::vector<std::string> texts;
        for (const plan::Record &row : store::readList(m_document->connection(), plan::listKind(kind)))
            texts.push_back(row.text(field));
        return texts;
    }
    ops::Execution read() { return ops::readExecution(m_document->connection(), {2027, 5, 31}); }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(SeedTables, AStageIsSaidOnceForItsSteps)
{
    const std::string table = "阶段,内容,责任人,时间节点\n"
                              "市场调研,竞品分析,市场部,第1周\n,客户需求挖掘,销售VP,第2周\n"
                              "产品策略,产品定位优化,产品开发,第3-4周\n,价格策略制定,销售总监,第4周\n"
                              "执行准备,销售团队培训,培训经理,第5周\n,宣传资料准备,市场部,第5-6周\n";
    ASSERT_FALSE(import("schedule", table).isRefused);
    EXPECT_THAT(column("schedule", "stage"),
                ElementsAre("市场调研", "市场调研", "产品策略", "产品策略", "执行准备", "执行准备"));
    EXPECT_THAT(column("schedule", "weeks"), ElementsAre("W1", "W2", "W3-W4", "W4", "W5", "W5-W6"));
    EXPECT_TRUE(import("schedule", table).changes.isEmpty()) << "the same file again";
}

TEST_F(SeedTables, ATableWithCodesSaysEveryStageItself)
{
    ASSERT_FALSE(import("schedule", "code,stage,text\nSC1,A,x\nSC2,,y\n").isRefused);
    EXPECT_THAT(column("schedule", "stage"), ElementsAre("A", ""));
}

TEST_F(SeedTables, HowOftenMayStandWhereThePeriodStands)
{
    ASSERT_FALSE(import("budget", "资源类型,预算金额,使用周期\n市场调研费,\"¥50,000\",第1季度\n"
                                  "销售激励,\"¥300,000\",全年\n培训费,\"¥80,000\",每半年一次\n办公费,100,5月\n")
                     .isRefused);
    const ops::Execution all = read();
    ASSERT_EQ(all.budget.size(), 4u);
    for (std::size_t i = 0; i < all.budget.size(); ++i) {
        const plan::BudgetLine &line = all.budget[i];
        const execution::BudgetState &state = all.spending.lines[i];
        if (line.type == "市场调研费") {
            EXPECT_EQ(state.plannedIn({0, 2}), 50'000'00);
        } else if (line.type == "销售激励") {
            EXPECT_EQ(state.plannedIn({}), 300'000'00);
        } else if (line.type == "培训费") {
            EXPECT_EQ(line.turn, plan::BudgetTurn::Half);
            EXPECT_EQ(state.plannedIn({}), 160'000'00);
        } else {
            EXPECT_EQ(line.months, (calendar::MonthRange{4, 4}));
        }
    }
}

TEST_F(SeedTables, HowOftenThatIsSaidIsNotSaidByThePeriod)
{
    EXPECT_EQ(errorOf([&] {
                  ops::putRecord(*m_document, plan::listKind("budget"),
                                 {{"type", "a"}, {"amount", "1"}, {"period", "每月"}, {"every", "half"}});
              }),
              "period-bad");
}

TEST_F(SeedTables, IndicatorsSayTheirCadenceInWords)
{
    ASSERT_FALSE(import("cadences",
                        "指标类别,具体指标,获取周期\n销售过程,销售机会数量,每周的第三个周三\n,客户转化率,每周五\n"
                        "销售结果,实际销售额,每周期末\n,利润率,每季度末\n")
                     .isRefused);
    EXPECT_THAT(column("cadences", "category"), ElementsAre("销售过程", "销售过程", "销售结果", "销售结果"));
    EXPECT_THAT(column("cadences", "cadence"),
                ElementsAre("third-wednesday", "every-friday", "week-end", "quarter-end"));
}

TEST_F(SeedTables, DegreesAreNumbersOrWords)
{
    ASSERT_FALSE(import("risks", "风险,可能性,影响,预案,责任人\n竞品降价,高,4,差异化价值包,销售总监\n"
                                 "重大客户流失,很低,very high,退出访谈,\n团队动荡,中,低,人才梯队,\n")
                     .isRefused);
    std::vector<std::int64_t> scores;
    for (const plan::Risk &risk : read().risks)
        scores.push_back(execution::scoreOf(risk));
    EXPECT_THAT(scores, ElementsAre(16, 5, 6));
    const auto refused = import("risks", "风险,可能性,影响\n停电,极度,1\n");
    ASSERT_TRUE(refused.isRefused);
    EXPECT_EQ(refused.report.refused.listed()[0].column, "可能性");
    EXPECT_EQ(refused.report.refused.listed()[0].text, "极度");
}

TEST_F(SeedTables, TheGoalSheetIsReadByItsFiveWords)
{
    ASSERT_FALSE(import("ogsmt", "目的,目标,策略,测量,时间\n区域第一,增长20%,老客深耕,复购率,2027Q4\n").isRefused);
    EXPECT_THAT(column("ogsmt", "measure"), ElementsAre("复购率"));
}

TEST_F(SeedTables, ProjectsMayHaveTwoOwnersAndSayTheirDay)
{
    ASSERT_FALSE(import("projects", "项目名称,责任人,时间节点\n获客攻坚,市场总监+销售总监,2027-03-31\n").isRefused);
    const auto projects = read().projects;
    ASSERT_EQ(projects.size(), 1u);
    EXPECT_EQ(projects[0].owner, "市场总监+销售总监");
    EXPECT_EQ(projects[0].due, (calendar::Date{2027, 3, 31}));
    EXPECT_EQ(read().states[0].daysLate, 61);
}

} // namespace quotasmith::tests
