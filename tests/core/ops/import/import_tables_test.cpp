// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"
#include "core/ops/import/source/likely_kind.h"
#include "core/ops/lists/list_context.h"
#include "core/plan/lists/record_text.h"
#include "core/store/tables/lists.h"
#include "tests/support/plan_fixture.h"
#include "tests/support/workbook_maker.h"

#include <array>

namespace quotasmith::tests {

namespace {

using Line = std::vector<std::string>;

/// A table as people here keep it, and what a field of its first row comes to.
struct Table {
    const char *kind;
    std::vector<Line> lines;
    const char *field;
    const char *value;
};

const std::array kTables{
    Table{"rivals",
          {{"竞争对手", "产品", "竞争策略", "最低价", "最高价", "我方产品", "促销活动", "活动开始日期", "跟价评分",
            "差异化评分"},
           {"星禾智居", "S2 门锁", "低价", "1,088", "￥1200", "门锁", "满减", "2027/5/10", "2", "4"}},
          "priceHigh",
          "1200.00"},
    Table{"needs",
          {{"客户需求", "重要程度", "不满意度", "样本量", "调研来源"}, {"48 小时安装", "5", "45%", "186", "回访"}},
          "dissatisfaction",
          "0.45"},
    Table{"zones",
          {{"市场分区", "大区", "相关性", "市场规模（万元）", "潜力"}, {"长三角", "North", "5", "32000", "4"}},
          "size",
          "320000000.00"},
    Table{"account-classes", {{"客户类别", "打法"}, {"战略客户", "联合计划"}}, "name", "战略客户"},
    Table{"loss-reasons",
          {{"月份", "流失原因", "次数", "客户名称", "销售员", "金额"},
           {"2027年5月", "价格偏高", "6", "甲公司", "张三", "98万"}},
          "amount",
          "980000.00"},
    Table{"market-prices", {{"产品名称", "市场均价", "数据来源"}, {"门锁", "1380", "电商"}}, "product", "H1"},
    Table{
        "motivation",
        {{"姓名", "薪酬敏感度", "觉得目标过高", "感到封顶", "提交时间"}, {"张三", "5", "是", "否", "2027-04-12 09:30"}},
        "targetTooHigh",
        "yes"},
    Table{"abilities", {{"员工姓名", "能力评分"}, {"张三", "4"}}, "score", "4"},
    Table{"reserve",
          {{"候选人", "预计到岗", "团队", "状态", "招聘渠道"}, {"陆一鸣", "2027-06", "A", "待入职", "内推"}},
          "stage",
          "offered"},
    Table{
        "visits",
        {{"拜访日期", "客户名称", "拜访人", "拜访目的", "是否达成"}, {"2027年5月3日", "甲公司", "张三", "报价", "是"}},
        "date",
        "2027-05-03"},
    Table{"strategies",
          {{"策略名称", "类型", "维度", "节点", "预期增量", "月成本", "负责人"},
           {"深耕 KA", "留存", "客户", "KA", "600万", "6万", "张三"}},
          "gain",
          "6000000.00"},
    Table{"projects",
          {{"项目名称", "所属策略", "负责人", "截止日期", "状态"},
           {"联合计划", "深耕 KA", "张三", "2027-12-15", "进行中"}},
          "status",
          "doing"},
    Table{"actions",
          {{"行动项", "负责人", "截止日期", "状态"}, {"约谈采购", "张三", "2027-06-15", "待办"}},
          "text",
          "约谈采购"},
    Table{"findings", {{"诊断结论", "状态", "原因"}, {"rival-count", "不适用", "只有两家"}}, "status", "dismissed"},
    Table{"opportunities",
          {{"商机名称", "商机阶段", "输单阶段", "客户名称", "负责人", "商机金额"},
           {"全屋智能", "输单", "方案报价", "甲公司", "张三", "5000"}},
          "lostAt",
          "negotiation"},
};

std::string separated(const std::vector<Line> &lines)
{
    std::string text;
    for (const Line &line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            text += (i == 0 ? "\"" : ",\"") + line[i] + '"';
        text += '\n';
    }
    return text;
}

std::string workbook(const std::vector<Line> &lines)
{
    std::string rows;
    for (const Line &line : lines) {
        rows += "<row>";
        for (const std::string &text : line)
            rows += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        rows += "</row>";
    }
    return WorkbookMaker().sheet("Sheet1", rows).bytes();
}

} // namespace

/// Every table diagnosis looks at, as spreadsheets and other systems call its columns.
class ImportTables : public PlanFixture {
protected:
    void SetUp() override
    {
        import("people", "people.csv", "code,name,region,team\nP1,张三,North,A\n");
        import("customers", "customers.csv", "code,name,tier\nC1,甲公司,KA\n");
        import("products", "products.csv", "code,name,role\nH1,门锁,爆款\n");
    }
    ops::ImportOutcome import(const char *kind, const std::string &name, const std::string &bytes)
    {
        exchange::ImportOptions options;
        options.kind = *exchange::findImportKind(kind);
        return ops::importFile(*m_document, m_folder.write(name, bytes), options);
    }
    std::string valueOf(const Table &table)
    {
        const plan::ListKind &kind = plan::listKind(table.kind);
        const plan::ListContext context = ops::listContext(m_document->connection());
        const auto rows = store::readList(m_document->connection(), kind);
        return rows.size() == 1 ? plan::textsOf(rows[0], context)[*kind.find(table.field)] : "rows";
    }
    void expectTaken(const ops::ImportOutcome &outcome, const Table &table)
    {
        ASSERT_FALSE(outcome.isRefused) << outcome.report.refused.listed().front().code << ' '
                                        << outcome.report.refused.listed().front().column;
        EXPECT_EQ(outcome.report.rows.taken, 1);
        EXPECT_EQ(outcome.report.map.size(), table.lines.front().size()) << "every column is known";
        EXPECT_EQ(valueOf(table), table.value);
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ImportTables, FromTextWithChineseHeadings)
{
    for (const Table &table : kTables) {
        SCOPED_TRACE(table.kind);
        expectTaken(import(table.kind, "table.csv", separated(table.lines)), table);
    }
}

TEST_F(ImportTables, FromAWorkbookWithChineseHeadings)
{
    for (const Table &table : kTables) {
        SCOPED_TRACE(table.kind);
        expectTaken(import(table.kind, "table.xlsx", workbook(table.lines)), table);
    }
}

TEST_F(ImportTables, TheKindIsFoundOutFromTheHeadings)
{
    for (const Table &table : kTables) {
        const auto likely =
            ops::likelyKind(m_document->connection(), m_folder.write("table.csv", separated(table.lines)), {});
        ASSERT_TRUE(likely) << table.kind;
        EXPECT_EQ(exchange::importKindCode(likely->kind), table.kind);
    }
}

TEST_F(ImportTables, TheSameAgainChangesNothing)
{
    for (const Table &table : kTables)
        import(table.kind, "table.csv", separated(table.lines));
    const base::HashSum digest = m_document->digest();
    for (const Table &table : kTables)
        EXPECT_TRUE(import(table.kind, "again.xlsx", workbook(table.lines)).changes.isEmpty()) << table.kind;
    EXPECT_EQ(m_document->digest(), digest);
}

TEST_F(ImportTables, AScoreOutsideIsRefusedWithItsPlace)
{
    const auto outcome = import("abilities", "table.csv", "姓名,能力评分\n张三,7\n");
    ASSERT_TRUE(outcome.isRefused);
    EXPECT_EQ(outcome.report.refused.listed().front().code, "record-value-outside");
    EXPECT_EQ(outcome.report.refused.listed().front().column, "能力评分");
    EXPECT_EQ(outcome.report.refused.listed().front().line, 2);
}

} // namespace quotasmith::tests
