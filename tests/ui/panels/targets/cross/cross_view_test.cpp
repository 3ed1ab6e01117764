// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/cross/cross_view.h"

#include "core/exchange/source.h"
#include "core/ops/plan/set_plan.h"
#include "tests/ui/panels/targets/decompose_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/panels/targets/export/targets_export.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QToolButton>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;
using ui::ActionId;

class CrossViewTest : public DecomposeFixture {
protected:
    void showsCross()
    {
        m_session.run([](store::Document &document) {
            return ops::setPlan(document, {{"show", "cross-table"}}, ops::Run::Write).changes;
        });
        settle();
    }
    void goCross()
    {
        showsCross();
        find<QToolButton>("axis-cross")->click();
        settle();
    }
    ui::CrossView &view() { return m_page->cross(); }
    QByteArray written(const char *name)
    {
        const QString file = QString::fromStdString((m_folder / name).string());
        m_page->exports().write(file, [request = view().request()](const store::Document &document) {
            return ui::CrossView::tableOf(document, request);
        });
        QFile out(file);
        return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
    }
    const ui::CrossModel &table() { return view().model(); }
    std::int64_t units(int row, int column)
    {
        return table().index(row, column).data(ui::roleNumber(ui::GridRole::Units)).toLongLong();
    }
};

TEST_F(CrossViewTest, ItIsOfferedOnceThePlanShowsIt)
{
    EXPECT_FALSE(find<QToolButton>("axis-cross")->isVisible());
    goCross();
    EXPECT_TRUE(view().isVisible());
    EXPECT_FALSE(m_page->grid()->isVisible());
    EXPECT_FALSE(m_actions.action(ActionId::ToggleHold)->isEnabled());
    find<QToolButton>("axis-customer")->click();
    settle();
    EXPECT_TRUE(m_page->grid()->isVisible());
    EXPECT_TRUE(m_actions.action(ActionId::ToggleHold)->isEnabled());
}

TEST_F(CrossViewTest, WithoutARuleItSaysWhatItWillShow)
{
    goCross();
    EXPECT_TRUE(find<QPushButton>("cross-rules")->isVisible());
    EXPECT_FALSE(view().grid()->isVisible());
    find<QPushButton>("cross-anyhow")->click();
    settle();
    EXPECT_TRUE(view().grid()->isVisible());
}

TEST_F(CrossViewTest, ItsTotalsAreTheAxesOwnTargets)
{
    goCross();
    find<QComboBox>("cross-axes")->setCurrentIndex(1);
    const int last = table().rowCount() - 1, total = table().columnCount() - 1;
    ASSERT_EQ(last, 6);
    EXPECT_EQ(units(last, total), 1440000000);
    EXPECT_EQ(units(0, total), 240000000);
    std::int64_t sum = 0;
    for (int row = 0; row < last; ++row)
        sum += units(row, 3);
    EXPECT_EQ(sum, units(last, 3));
    EXPECT_EQ(units(last, 3), stored(plan::Axis::Product, "HIT", "2027"));
}

TEST_F(CrossViewTest, APeriodIsChosen)
{
    goCross();
    find<QComboBox>("cross-axes")->setCurrentIndex(1);
    auto *period = find<QComboBox>("cross-period");
    period->setCurrentIndex(period->findText(QStringLiteral("Q4")));
    EXPECT_EQ(units(table().rowCount() - 1, table().columnCount() - 1), 360000000);
}

TEST_F(CrossViewTest, NothingInItIsTypedAndAllOfItIsCopiedAndWritten)
{
    goCross();
    find<QComboBox>("cross-axes")->setCurrentIndex(1);
    for (int column = 0; column < table().columnCount(); ++column)
        EXPECT_FALSE(table().index(0, column).flags() & Qt::ItemIsEditable);
    view().grid()->selectAll();
    EXPECT_THAT(view().grid()->selectedText().toStdString(), HasSubstr("14400000.00"));
    EXPECT_TRUE(written("cross.csv").contains("code,name,tenure"));
}

TEST_F(CrossViewTest, TheNameOfTheFileSaysWhetherItIsAWorkbook)
{
    goCross();
    find<QComboBox>("cross-axes")->setCurrentIndex(1);
    EXPECT_TRUE(written("cross.xlsx").startsWith("PK"));
    EXPECT_TRUE(written("cross.XLSX").startsWith("PK"));
    const exchange::Source read = exchange::Source::open(m_folder / "cross.xlsx", {});
    EXPECT_EQ(read.header().front(), "code");
    EXPECT_EQ(read.header().back(), "Total");
    EXPECT_EQ(read.sheet(), "Cross table");
}

TEST_F(CrossViewTest, ItIsAModelAsQtWantsIt)
{
    goCross();
    const QAbstractItemModelTester tester(const_cast<ui::CrossModel *>(&table()),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    find<QComboBox>("cross-axes")->setCurrentIndex(2);
    EXPECT_GT(table().rowCount(), 0);
}

} // namespace
} // namespace quotasmith::tests
