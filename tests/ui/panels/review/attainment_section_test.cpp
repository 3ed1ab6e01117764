// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/attainment/attainment_section.h"

#include "core/ops/actuals/edit_actuals.h"
#include "tests/ui/panels/review/review_fixture.h"
#include "ui/panels/review/attainment/attainment_tables.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using ui::AttainmentColumn;

class AttainmentSectionTest : public ReviewFixture {
protected:
    /// What a column says of a node; `?`: the node has no row.
    static QString cell(const ui::ReviewPanel &panel, const char *name, AttainmentColumn column)
    {
        const ui::TableContent &content = panel.attainment()->table()->content();
        for (const ui::TableRow &row : content.rows)
            if (row.cells.front().text.trimmed() == QString::fromUtf8(name))
                return row.cells[static_cast<std::size_t>(column)].text;
        return QStringLiteral("?");
    }
};

TEST_F(AttainmentSectionTest, HoldsEveryNodeAgainstItsTarget)
{
    openSales();
    const auto panel = show();
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Target), QStringLiteral("400,000.00"));
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Actual), QStringLiteral("520,000.00"));
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Difference), QStringLiteral("120,000.00"));
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Attainment), QStringLiteral("▲ 130 %"));
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Rank), QStringLiteral("1"));
    EXPECT_EQ(cell(*panel, "Bo Wang", AttainmentColumn::Attainment), QStringLiteral("▼ 50 %"));
    EXPECT_EQ(cell(*panel, "North", AttainmentColumn::Actual), QStringLiteral("720,000.00"));
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Original), QStringLiteral("—")); // nothing is approved
    EXPECT_TRUE(label(*panel, "review-headline").contains(QStringLiteral("30 %")));
    const QAbstractItemModelTester tester(&panel->attainment()->table()->model());
}

TEST_F(AttainmentSectionTest, KeepsTheOriginalTargetBesideTheOneInForce)
{
    openSales();
    const auto panel = show();
    approve();
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Original), QStringLiteral("400,000.00"));
}

TEST_F(AttainmentSectionTest, FollowsEveryStepAndItsWayBack)
{
    openSales();
    const auto panel = show();
    run([](store::Document &plan) {
        return ops::setActual(plan, {"P2", {2027, 2}, plan::Measure::Revenue, 30'000'000, {}}).changes;
    });
    EXPECT_EQ(cell(*panel, "Bo Wang", AttainmentColumn::Attainment), QStringLiteral("▲ 100 %"));
    m_session.undo();
    settle();
    EXPECT_EQ(cell(*panel, "Bo Wang", AttainmentColumn::Attainment), QStringLiteral("▼ 50 %"));
}

TEST_F(AttainmentSectionTest, ShowsAmountsInTheUnitOneLooksAtThemIn)
{
    openSales();
    const auto panel = show();
    m_view.setUnit(ui::DisplayUnit::TenThousand);
    settle();
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Target), QStringLiteral("40.00"));
}

TEST_F(AttainmentSectionTest, GoesDownToALevelAndRanksAnother)
{
    openSales();
    const auto panel = show();
    auto *downTo = child<QComboBox>(*panel, "review-down-to");
    downTo->setCurrentIndex(downTo->findText(QStringLiteral("Region")));
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Target), QStringLiteral("?"));
    EXPECT_NE(cell(*panel, "North", AttainmentColumn::Target), QStringLiteral("?"));
    auto *ranked = child<QComboBox>(*panel, "review-ranked");
    ranked->setCurrentIndex(ranked->findText(QStringLiteral("Person")));
    const auto &rows = panel->attainment()->ranking()->content().rows;
    ASSERT_GE(rows.size(), 2U);
    EXPECT_EQ(rows[0].cells[1].text, QStringLiteral("Ann Li"));
    EXPECT_EQ(rows[1].cells[1].text, QStringLiteral("Bo Wang"));
}

TEST_F(AttainmentSectionTest, TheRowOneStandsOnIsDrawnAndStaysSoWhenThePlanChanges)
{
    openSales();
    const auto panel = show();
    panel->attainment()->revealNode("P1");
    settle();
    const auto title = [&] {
        return chart::headingOf(child<ui::ChartView>(*panel, "review-months")->shownChart()).title;
    };
    EXPECT_TRUE(title().contains(QStringLiteral("Ann Li")));
    submit();
    EXPECT_TRUE(title().contains(QStringLiteral("Ann Li")));
}

TEST_F(AttainmentSectionTest, ARowLeadsToItsTarget)
{
    openSales();
    const auto panel = show();
    panel->tools()->period()->choose(ui::ReviewSpan::Month, {2027, 2, 28});
    settle();
    panel->attainment()->revealNode("P2");
    QSignalSpy asked(panel.get(), &ui::Panel::revealAsked);
    auto *view = panel->attainment()->table()->view();
    Q_EMIT view->activated(view->currentIndex());
    ASSERT_EQ(asked.size(), 1);
    const auto there = asked.takeFirst().first().value<ui::Destination>();
    EXPECT_EQ(there.panel, QStringLiteral("targets"));
    EXPECT_EQ(there.target->place.node, "P2");
    EXPECT_EQ(there.target->place.period, "2027-02");
}

TEST_F(AttainmentSectionTest, DaysAreReadWhereTheFactsKnowThem)
{
    openSales();
    const auto panel = show();
    panel->tools()->period()->choose(ui::ReviewSpan::Day, {2027, 2, 14});
    settle();
    EXPECT_EQ(panel->attainment()->review()->period, "2027-02-14");
    EXPECT_NE(cell(*panel, "Ann Li", AttainmentColumn::Actual), QStringLiteral("260,000.00"));
    panel->tools()->period()->choose(ui::ReviewSpan::Day, {2027, 2, 15});
    settle();
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Actual), QStringLiteral("260,000.00"));
}

TEST_F(AttainmentSectionTest, AMonthWithoutActualsSaysSoAndOffersTheImport)
{
    openSales();
    const auto panel = show();
    panel->tools()->period()->choose(ui::ReviewSpan::Month, {2027, 9, 30});
    settle();
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Actual), QStringLiteral("—"));
    EXPECT_EQ(cell(*panel, "Ann Li", AttainmentColumn::Attainment), QStringLiteral("—"));
}

} // namespace
} // namespace quotasmith::tests
