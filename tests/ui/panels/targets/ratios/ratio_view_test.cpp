// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/ratios/ratio_view.h"

#include "tests/ui/panels/targets/decompose_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/panels/targets/decompose/measure_chooser.h"
#include "ui/widgets/message_bar.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace quotasmith::tests {
namespace {

using plan::Measure;
using testing::HasSubstr;
using ui::ActionId;

class RatioViewTest : public DecomposeFixture {
protected:
    ui::MeasureChooser &measures() { return *find<ui::MeasureChooser>("measure"); }
    ui::RatioView &view() { return m_page->ratios(); }
    ui::RatioModel &ratios() { return view().model(); }
    /// As one does who wants a measure the plan has no targets of.
    void plan(Measure measure)
    {
        for (QAction *kind : measures().others()->actions())
            for (QAction *action : kind->menu()->actions())
                if (action->data().toInt() == static_cast<int>(measure)) {
                    action->trigger();
                    settle();
                    return;
                }
        FAIL() << "not offered";
    }
    QString shown(int row, int column) { return ratios().index(row, column).data().toString(); }
    bool type(int row, int column, const char *typed)
    {
        return ratios().setData(ratios().index(row, column), QString::fromUtf8(typed), Qt::EditRole);
    }
    void planParts()
    {
        ASSERT_TRUE(std::holds_alternative<ui::EditDone>(
            ui::typeAnnualTarget(m_session, Measure::Orders, QStringLiteral("1200"))));
        ASSERT_TRUE(std::holds_alternative<ui::EditDone>(
            ui::typeAnnualTarget(m_session, Measure::Leads, QStringLiteral("6000"))));
    }
    QString reason(int row, int column)
    {
        return ratios().index(row, column).data(ui::roleNumber(ui::GridRole::RefusalReason)).toString();
    }
};

TEST_F(RatioViewTest, ARatioIsBegunFromTheMeasures)
{
    plan(Measure::Conversion);
    EXPECT_TRUE(view().isVisible());
    EXPECT_FALSE(m_page->grid()->isVisible());
    EXPECT_EQ(ratios().rowCount(), m_page->model().rowCount());
    EXPECT_EQ(shown(0, 5), QStringLiteral("—"));
    EXPECT_TRUE(type(0, 5, "22%"));
    EXPECT_EQ(shown(0, 5), QStringLiteral("22.0 %"));
    EXPECT_EQ(shown(0, 6), QStringLiteral("—"));
    EXPECT_FALSE(find<QWidget>("annual-target")->isVisible());
}

TEST_F(RatioViewTest, APasteOfTheOthersKeepsWhatWasRefusedInItsCells)
{
    plan(Measure::Conversion);
    const QModelIndex good = ratios().index(3, 5), bad = ratios().index(4, 5);
    const QList<ui::GridEdit> edits{{good, QStringLiteral("22%")}, {bad, QStringLiteral("much")}};
    EXPECT_EQ(ratios().previewEdits(edits).size(), 1);
    const auto refused = ratios().applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Allowed);
    ratios().keepRefused(refused);
    EXPECT_EQ(shown(3, 5), QStringLiteral("22.0 %"));
    EXPECT_EQ(shown(4, 5), QStringLiteral("much"));
    EXPECT_FALSE(reason(4, 5).isEmpty());
    EXPECT_TRUE(reason(3, 5).isEmpty());
}

TEST_F(RatioViewTest, PointsAreAddedAndUndone)
{
    plan(Measure::Conversion);
    type(3, 5, "22%");
    EXPECT_TRUE(type(3, 5, "+2pp"));
    EXPECT_EQ(shown(3, 5), QStringLiteral("24.0 %"));
    m_session.undo();
    EXPECT_EQ(shown(3, 5), QStringLiteral("22.0 %"));
    EXPECT_TRUE(type(3, 5, ""));
    EXPECT_EQ(shown(3, 5), QStringLiteral("—"));
}

TEST_F(RatioViewTest, AnAmountAnOrderReadsAsMoney)
{
    plan(Measure::AverageOrderValue);
    EXPECT_TRUE(type(0, 6, "1,200.5"));
    EXPECT_EQ(shown(0, 6), QStringLiteral("1,200.50"));
}

TEST_F(RatioViewTest, ATextThatSaysNothingStaysWithItsReason)
{
    plan(Measure::Conversion);
    EXPECT_FALSE(type(0, 5, "22"));
    EXPECT_EQ(shown(0, 5), QStringLiteral("22"));
    EXPECT_FALSE(reason(0, 5).isEmpty());
    EXPECT_FALSE(type(1, 5, "+2pp"));
    EXPECT_THAT(reason(1, 5).toStdString(), testing::Not(HasSubstr("Error")));
    ratios().setData(ratios().index(1, 5), {}, ui::roleNumber(ui::GridRole::Refused));
    EXPECT_EQ(shown(1, 5), QStringLiteral("—"));
}

TEST_F(RatioViewTest, NothingOfItIsHeldSpreadOrMoved)
{
    plan(Measure::Conversion);
    const QAction *hold = m_actions.action(ActionId::ToggleHold);
    EXPECT_FALSE(hold->isEnabled());
    EXPECT_THAT(hold->statusTip().toStdString(), HasSubstr("ratio"));
    EXPECT_EQ(hold->toolTip(), hold->statusTip());
    measures().setCurrentIndex(measures().findData(static_cast<int>(Measure::Revenue)));
    settle();
    EXPECT_TRUE(hold->isEnabled());
    EXPECT_TRUE(hold->statusTip().isEmpty());
    EXPECT_EQ(hold->toolTip(), QStringLiteral("Hold or release"));
    EXPECT_TRUE(m_page->grid()->isVisible());
}

TEST_F(RatioViewTest, AParentGoesOnShowingWhatItsPartsMake)
{
    planParts();
    plan(Measure::Conversion);
    EXPECT_EQ(shown(0, 6), QStringLiteral("20.0 %"));
    EXPECT_TRUE(type(0, 6, "25%"));
    EXPECT_EQ(shown(0, 6), QStringLiteral("20.0 %"));
    EXPECT_THAT(find<ui::MessageBar>("targets-bar")->sentence().toStdString(), HasSubstr("25.0 %"));
    EXPECT_TRUE(type(3, 6, "25%"));
    EXPECT_EQ(shown(3, 6), QStringLiteral("25.0 %"));
}

TEST_F(RatioViewTest, F4SaysWhatTheRatioIsMadeOf)
{
    planParts();
    plan(Measure::Conversion);
    view().grid()->setCurrentIndex(ratios().index(0, 6));
    trigger(ActionId::ExplainTarget);
    ASSERT_TRUE(find<QWidget>("ratio-explain")->isVisible());
    EXPECT_THAT(find<QLabel>("ratio-sentence")->text().toStdString(), HasSubstr("computed"));
    const auto *parts = find<QTreeWidget>("ratio-parts");
    ASSERT_EQ(parts->topLevelItemCount(), 3);
    EXPECT_EQ(parts->topLevelItem(0)->text(1), QStringLiteral("1,200"));
    EXPECT_EQ(parts->topLevelItem(1)->text(1), QStringLiteral("6,000"));
    view().grid()->setCurrentIndex(ratios().index(3, 6));
    type(3, 6, "30%");
    EXPECT_THAT(find<QLabel>("ratio-sentence")->text().toStdString(), HasSubstr("set to 30.0 %"));
}

TEST_F(RatioViewTest, ABlockIsPastedInOneStepAndCopiedAsTyped)
{
    plan(Measure::Conversion);
    view().grid()->setCurrentIndex(ratios().index(3, 2));
    auto *table = new QMimeData;
    table->setText(QStringLiteral("20%\t21%\n22%\t23.5%\n"));
    QApplication::clipboard()->setMimeData(table);
    view().grid()->paste();
    EXPECT_EQ(shown(4, 3), QStringLiteral("23.5 %"));
    EXPECT_EQ(view().grid()->selectedText(), QStringLiteral("20%\t21%\n22%\t23.5%"));
    m_session.undo();
    EXPECT_EQ(shown(3, 2), QStringLiteral("—"));
    EXPECT_EQ(shown(4, 3), QStringLiteral("—"));
}

TEST_F(RatioViewTest, ItIsAModelAsQtWantsIt)
{
    plan(Measure::Conversion);
    const QAbstractItemModelTester tester(&ratios(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    type(0, 5, "22%");
    ratios().setUnfolded(true);
    EXPECT_EQ(ratios().columnCount(), 21);
    EXPECT_THAT(ratios().index(0, 17).data(Qt::AccessibleTextRole).toString().toStdString(), HasSubstr("Q4"));
    m_page->desk().choose(plan::Axis::Customer, Measure::Revenue);
    ratios().show(plan::Axis::Customer, Measure::GrossMargin);
    EXPECT_EQ(ratios().rowCount(), 4);
}

} // namespace
} // namespace quotasmith::tests
