// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/source/likely_kind.h"

#include "tests/support/places.h"
#include "tests/support/plan_fixture.h"
#include "tests/support/workbook_maker.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

using exchange::ImportKind;

class LikelyKindTest : public PlanFixture {
protected:
    std::optional<ImportKind> kindOf(const std::filesystem::path &file)
    {
        const auto likely = ops::likelyKind(m_document->connection(), file, {});
        return likely ? std::optional(likely->kind) : std::nullopt;
    }
    std::optional<ImportKind> kindOfText(const char *name, const char *text)
    {
        return kindOf(m_folder.write(name, text));
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(LikelyKindTest, IsTheOneThatKnowsMostOfTheColumns)
{
    const std::filesystem::path folder = sourceFolder() + "/tests/data/adventureworks";
    EXPECT_EQ(kindOf(folder / "people.csv"), ImportKind::People);
    EXPECT_EQ(kindOf(folder / "customers.csv"), ImportKind::Customers);
    EXPECT_EQ(kindOf(folder / "products.csv"), ImportKind::Products);
    EXPECT_EQ(kindOf(folder / "sales_2017-07_2018-06.csv"), ImportKind::Actuals);
    EXPECT_EQ(kindOf(folder / "sales_2020-06_utf16.csv"), ImportKind::Actuals);
    EXPECT_EQ(kindOf(folder / "targets_2017-2021_utf16.csv"), ImportKind::Targets);
}

TEST_F(LikelyKindTest, ChineseHeadingsTellAsWell)
{
    EXPECT_EQ(kindOfText("a.csv", "订单日期,客户名称,销售额,利润\n2027-01-05,甲,1,1\n"), ImportKind::Actuals);
    EXPECT_EQ(kindOfText("b.csv", "员工编号,姓名,大区,团队,入职日期\n1,甲,北,一,2020-01-01\n"), ImportKind::People);
}

TEST_F(LikelyKindTest, MonthsBesideNamesAreTargetsWhereSomethingCallsThemSo)
{
    constexpr const char *kWide = "产品名称,1月,2月,3月,总量\n甲,1,2,3,6\n";
    EXPECT_EQ(kindOfText("2027年销售目标.csv", kWide), ImportKind::Targets);
    EXPECT_EQ(kindOfText("2027年销售.csv", kWide), ImportKind::Actuals);
    EXPECT_EQ(kindOfText("2027.csv", (std::string("2027年任务分解,,,,\n") + kWide).c_str()), ImportKind::Targets);
}

TEST_F(LikelyKindTest, ThereIsNoneWhenNoKindHasWhatItNeeds)
{
    EXPECT_EQ(kindOfText("a.csv", "x,y\n1,2\n"), std::nullopt);
    EXPECT_EQ(errorOf([&] { kindOf(m_folder / "nowhere.csv"); }), "file-unreadable");
}

TEST_F(LikelyKindTest, OfAWorkbookItNamesTheSheet)
{
    const auto text = [](const char *cell, const char *value) {
        return std::string("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    };
    WorkbookMaker maker;
    maker.sheet("Notes", "<row r=\"1\">" + text("A1", "hello") + "</row>")
        .sheet("Orders", "<row r=\"1\">" + text("A1", "date") + text("B1", "revenue") + "</row>");
    const auto likely = ops::likelyKind(m_document->connection(), m_folder.write("book.xlsx", maker.bytes()), {});
    ASSERT_TRUE(likely);
    EXPECT_EQ(likely->kind, ImportKind::Actuals);
    EXPECT_EQ(likely->sheet, "Orders");
}

} // namespace
} // namespace quotasmith::tests
