// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/content_table.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/pages/number_words.h"
#include "ui/shell/pages/table_export.h"

#include <fstream>
#include <iterator>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace quotasmith::tests {
namespace {

using exchange::ColumnKind;
using ui::NumberWords;

ui::TableContent twoRows()
{
    const NumberWords words(2, ui::DisplayUnit::TenThousand);
    ui::TableContent content;
    content.title = QStringLiteral("Who: 50 %/year");
    content.empty = QStringLiteral("Nobody yet.");
    content.columns = {{QStringLiteral("Name")},
                       {QStringLiteral("Revenue"), ColumnKind::Money, 2},
                       {QStringLiteral("Share"), ColumnKind::Ratio}};
    content.rows.push_back({{NumberWords::textCell(QStringLiteral("林, \"Li\"")),
                             words.moneyCell(std::int64_t{123'456'78}), NumberWords::shareCell(money::Rate(1, 4))},
                            ui::Destination{QStringLiteral("actuals")}});
    content.rows.push_back({{NumberWords::textCell(QStringLiteral("=1+1")),
                             words.moneyCell(std::optional<std::int64_t>()), NumberWords::shareCell(std::nullopt)}});
    return content;
}

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class ContentTableTest : public UiFixture {};

TEST_F(ContentTableTest, ShowsWhatItWasGivenAndSaysSoWhenItIsNothing)
{
    ui::ContentTable table(QStringLiteral("test"));
    const QAbstractItemModelTester tester(&table.model());
    table.resize(500, 300);
    table.show();
    table.show(twoRows());
    EXPECT_EQ(table.model().rowCount(), 2);
    EXPECT_EQ(table.model().index(0, 1).data().toString(), QStringLiteral("12.35"));
    EXPECT_EQ(table.model().index(0, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("123,456.78"));
    EXPECT_EQ(table.model().index(1, 1).data().toString(), QStringLiteral("—"));
    ui::TableContent none = twoRows();
    none.rows.clear();
    table.show(none);
    auto *empty = table.findChild<QLabel *>(QStringLiteral("test-empty"));
    EXPECT_TRUE(empty->isVisible());
    EXPECT_FALSE(table.view()->isVisible());
}

TEST_F(ContentTableTest, CopiesAsASpreadsheetTakesItAndSumsWhatIsSelected)
{
    ui::ContentTable table(QStringLiteral("test"));
    table.show(twoRows());
    QSignalSpy selected(&table, &ui::ContentTable::selectionChanged);
    table.view()->selectAll();
    EXPECT_EQ(table.selectedText(), QStringLiteral("林, \"Li\"\t12.35\t25 %\n=1+1\t—\t—"));
    const auto summary = selected.last().first().value<std::optional<ui::SelectionSummary>>();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->sum, 123'456'78);
    EXPECT_EQ(summary->count, 1);
}

TEST_F(ContentTableTest, EnterAsksWhereARowComesFrom)
{
    ui::ContentTable table(QStringLiteral("test"));
    table.resize(500, 300);
    table.show();
    table.show(twoRows());
    QSignalSpy asked(&table, &ui::ContentTable::revealAsked);
    table.view()->setCurrentIndex(table.model().index(0, 0));
    QTest::keyClick(table.view(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<ui::Destination>().panel, QStringLiteral("actuals"));
    table.view()->setCurrentIndex(table.model().index(1, 0));
    QTest::keyClick(table.view(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ContentTableTest, IsWrittenExactlyWhateverTheUnitItIsShownIn)
{
    openPlan();
    QWidget asker;
    ui::TableExport files(m_session, &asker);
    QSignalSpy said(&files, &ui::TableExport::said);
    QSignalSpy told(&files, &ui::TableExport::told);
    files.writeTable(QString::fromStdString((m_folder / "t.csv").string()), twoRows());
    const std::string csv = bytesOf(m_folder / "t.csv");
    EXPECT_NE(csv.find("Name,Revenue,Share\r\n"), std::string::npos);
    EXPECT_NE(csv.find("\"林, \"\"Li\"\"\",123456.78,0.25\r\n"), std::string::npos) << csv;
    EXPECT_EQ(csv.find("\n=1+1"), std::string::npos); // no formula
    files.writeTable(QString::fromStdString((m_folder / "t.xlsx").string()), twoRows());
    EXPECT_EQ(bytesOf(m_folder / "t.xlsx").substr(0, 2), "PK");
    EXPECT_EQ(said.size(), 2);
    files.writeTable(QString::fromStdString((m_folder / "nowhere" / "t.csv").string()), twoRows());
    EXPECT_EQ(told.size(), 1);
}

TEST(NumberWordsTest, AGrowthHasASignAnArrowAndADash)
{
    EXPECT_EQ(NumberWords::change(money::Rate(82, 1000)), QStringLiteral("▲ +8.2 %"));
    EXPECT_EQ(NumberWords::change(money::Rate(-3, 100)), QStringLiteral("▼ -3 %"));
    EXPECT_EQ(NumberWords::change(money::Rate()), QStringLiteral("= 0 %"));
    EXPECT_EQ(NumberWords::change(std::nullopt), QStringLiteral("—"));
}

} // namespace
} // namespace quotasmith::tests
