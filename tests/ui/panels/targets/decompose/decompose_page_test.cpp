// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/decompose_page.h"

#include "core/ops/plan/set_plan.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/panels/targets/export/targets_export.h"
#include "ui/widgets/message_bar.h"

#include <gmock/gmock.h>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;
using ui::ActionId;
using ui::DecomposePage;

class DecomposePageTest : public UiFixture {
protected:
    DecomposePageTest()
    {
        openPlan();
        m_actions.setState({true, true, false, false});
        m_panel = std::make_unique<DecomposePage>(ui::PanelContext{m_session, m_actions, m_view});
        m_panel->resize(1200, 700);
        m_panel->show();
        settle();
    }

    ui::TargetsModel &model() { return m_panel->model(); }
    ui::MessageBar *bar() { return m_panel->findChild<ui::MessageBar *>(QStringLiteral("targets-bar")); }
    QLineEdit *annual() { return m_panel->findChild<QLineEdit *>(QStringLiteral("annual-target")); }
    void choose(int row, int column) { m_panel->grid()->setCurrentIndex(model().index(row, column)); }
    void chooseAxis(const char *code)
    {
        m_panel->findChild<QToolButton *>(QStringLiteral("axis-") + QString::fromUtf8(code))->click();
    }
    /// Presses the button of the bar that begins with this text.
    bool press(const char *text)
    {
        for (auto *button : bar()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().startsWith(QString::fromUtf8(text))) {
                button->click();
                settle();
                return true;
            }
        return false;
    }

    ui::ActionCatalog m_actions;
    std::unique_ptr<DecomposePage> m_panel;
};

TEST_F(DecomposePageTest, ALayerIsChosenWhereThePlanShowsOneAndSaysWhatItIs)
{
    auto *layers = m_panel->findChild<QComboBox *>(QStringLiteral("layer"));
    EXPECT_FALSE(layers->isVisible()) << "calm by default";
    m_session.run([](store::Document &document) {
        return ops::setPlan(document, {{"show", "cushion"}}, ops::Run::Write).changes;
    });
    settle();
    ASSERT_TRUE(layers->isVisible());
    layers->setCurrentIndex(1);
    Q_EMIT layers->activated(1);
    settle();
    const auto *note = m_panel->findChild<QLabel *>(QStringLiteral("layer-note"));
    EXPECT_TRUE(note->isVisible());
    EXPECT_THAT(note->text().toStdString(), HasSubstr("Street target 100.0 % of plan"));
    EXPECT_FALSE(m_actions.action(ActionId::SpreadTarget)->isEnabled());
    EXPECT_FALSE(annual()->isVisible());
    layers->setCurrentIndex(0);
    Q_EMIT layers->activated(0);
    settle();
    EXPECT_TRUE(m_actions.action(ActionId::SpreadTarget)->isEnabled());
    EXPECT_TRUE(annual()->isVisible());
}

TEST_F(DecomposePageTest, TheAxisIsSwitched)
{
    chooseAxis("customer");
    EXPECT_EQ(model().rowCount(), 4);
    EXPECT_EQ(model().index(1, 0).data().toString(), QStringLiteral("KA"));
    chooseAxis("product");
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(DecomposePageTest, TheAnnualTargetIsTypedAbove)
{
    EXPECT_EQ(annual()->text(), QStringLiteral("14,400,000.00"));
    annual()->setText(QStringLiteral("1.2亿"));
    Q_EMIT annual()->editingFinished();
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 12000000000);
    EXPECT_EQ(annual()->text(), QStringLiteral("120,000,000.00"));
}

TEST_F(DecomposePageTest, AnAnnualTargetThatCannotBeReadIsToldAbove)
{
    annual()->setText(QStringLiteral("much"));
    Q_EMIT annual()->editingFinished();
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_THAT(bar()->sentence().toStdString(), HasSubstr("much"));
    EXPECT_EQ(annual()->text(), QStringLiteral("much"));
}

TEST_F(DecomposePageTest, CtrlLHoldsAndReleases)
{
    choose(3, 5);
    m_actions.action(ActionId::ToggleHold)->trigger();
    EXPECT_TRUE(model().index(3, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
    m_actions.action(ActionId::ToggleHold)->trigger();
    EXPECT_FALSE(model().index(3, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
}

TEST_F(DecomposePageTest, AConflictIsToldWithAButtonForEveryHold)
{
    chooseAxis("customer");
    for (const int row : {1, 2}) {
        choose(row, 5);
        m_actions.action(ActionId::ToggleHold)->trigger();
    }
    model().setData(model().index(3, 5), QStringLiteral("200万"), Qt::EditRole);
    settle();
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_THAT(bar()->sentence().toStdString(), HasSubstr("KA Q4 (1,200,000.00)"));
    EXPECT_TRUE(press("Release KA Q4 and set"));
    EXPECT_FALSE(model().index(1, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
    EXPECT_TRUE(model().index(2, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
    EXPECT_FALSE(model().refusedCell().isValid());
    EXPECT_EQ(stored(plan::Axis::Customer, "TAIL", "2027Q4"), 200000000);
    m_session.undo();
    EXPECT_TRUE(model().index(1, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool())
        << "released and set in one step";
    EXPECT_EQ(stored(plan::Axis::Customer, "TAIL", "2027Q4"), 120000000);
}

TEST_F(DecomposePageTest, WhenSeveralHoldsMustGiveWayAllDoInOneStep)
{
    chooseAxis("customer");
    for (const int row : {1, 2}) {
        choose(row, 5);
        m_actions.action(ActionId::ToggleHold)->trigger();
    }
    model().setData(model().index(3, 5), QStringLiteral("300万"), Qt::EditRole);
    settle();
    ASSERT_TRUE(press("Release"));
    EXPECT_TRUE(model().index(1, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool()) << "not enough: nothing is done";
    EXPECT_TRUE(model().index(2, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool()) << "not enough: nothing is done";
    ASSERT_TRUE(press("Release"));
    EXPECT_EQ(stored(plan::Axis::Customer, "TAIL", "2027Q4"), 300000000);
    EXPECT_FALSE(model().index(1, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
    EXPECT_FALSE(model().index(2, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
    m_session.undo();
    EXPECT_TRUE(model().index(1, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
    EXPECT_TRUE(model().index(2, 5).data(ui::roleNumber(ui::GridRole::Held)).toBool());
}

TEST_F(DecomposePageTest, ADeclinedEditOffersTheKeepsThatWork)
{
    model().setKeep(spread::Keep::Both);
    model().setData(model().index(0, 5), QStringLiteral("480万"), Qt::EditRole);
    settle();
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_TRUE(press("Rolls up"));
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027Q4"), 480000000);
    const auto *keep = m_panel->findChild<QComboBox *>(QStringLiteral("keep"));
    EXPECT_TRUE(keep->currentText().startsWith(QStringLiteral("Rolls up")));
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(DecomposePageTest, AnAnnualTargetAgainstHoldsIsSetAfterReleasing)
{
    choose(0, 6);
    m_actions.action(ActionId::ToggleHold)->trigger();
    annual()->setText(QStringLiteral("1500万"));
    Q_EMIT annual()->editingFinished();
    ASSERT_TRUE(press("Release"));
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1500000000);
}

TEST_F(DecomposePageTest, EveryChoiceOfWhatMayMoveIsExplained)
{
    auto *keep = m_panel->findChild<QComboBox *>(QStringLiteral("keep"));
    ASSERT_EQ(keep->count(), 4);
    for (int i = 0; i < keep->count(); ++i)
        EXPECT_FALSE(keep->itemData(i, Qt::ToolTipRole).toString().isEmpty()) << i;
    keep->setCurrentIndex(3);
    EXPECT_THAT(keep->toolTip().toStdString(), HasSubstr("annual target"));
}

TEST_F(DecomposePageTest, AShareOfTheYearTypedOnTheCompanyLeavesTheAnnualTarget)
{
    EXPECT_TRUE(model().setData(model().index(0, 5), QStringLiteral("40%"), Qt::EditRole));
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027Q4"), 576000000);
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1440000000);
}

TEST_F(DecomposePageTest, MonthsUnfoldAndFold)
{
    m_actions.action(ActionId::UnfoldMonths)->trigger();
    EXPECT_EQ(model().columnCount(), 22);
    m_actions.action(ActionId::UnfoldMonths)->trigger();
    EXPECT_EQ(model().columnCount(), 10);
}

TEST_F(DecomposePageTest, WhatIsWrittenCanBeAddedUp)
{
    const QString file = QString::fromStdString((m_folder / "out.csv").string());
    text::BoardRequest wanted;
    wanted.axes = {plan::Axis::Customer};
    wanted.measure = plan::Measure::Revenue;
    m_panel->exports().write(file, wanted);
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    const QByteArray text = out.readAll();
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF"
                                "axis,code,name,parent,level,measure,ambition,Q1,Q2,Q3,Q4,Year\r\n"));
    EXPECT_THAT(text.toStdString(), HasSubstr("customer,KA,KA,customer,tier,revenue,base,1200000.00,1200000.00,"
                                              "1200000.00,1200000.00,4800000.00\r\n"));
}

TEST_F(DecomposePageTest, AFileThatCannotBeWrittenIsAFailure)
{
    std::string failed;
    QObject::connect(&m_session, &ui::DocumentSession::failed,
                     [&](const base::Error &error) { failed = error.code(); });
    text::BoardRequest wanted;
    wanted.axes = {plan::Axis::Customer};
    m_panel->exports().write(QStringLiteral("/nowhere/out.csv"), wanted);
    EXPECT_EQ(failed, "file-unwritable");
}

TEST_F(DecomposePageTest, TheCurrentCellIsKeptWhenRowsCome)
{
    choose(3, 5);
    m_session.run([](store::Document &document) {
        return document.transact({"test-node", store::StepKind::Edit, {}}, [](store::Writer &writer) {
            const auto nodes = store::readNodes(writer.connection(), plan::Axis::Organisation);
            store::insertNode(writer, {writer.newId<plan::NodeId>(), plan::Axis::Organisation, "A", "Aside",
                                       nodes.front().parent.isNull() ? nodes.front().id : nodes.front().parent,
                                       plan::Level::Region, false});
        });
    });
    EXPECT_EQ(m_panel->grid()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("P1"));
}

class EmptyPanelTest : public PlanFixture {};

TEST_F(EmptyPanelTest, AnEmptyPlanSaysWhatItWillShow)
{
    QSettings settings(QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat);
    const text::Speech speech(text::Language::English);
    ui::DocumentSession session(surroundings());
    ui::ViewSettings view(settings);
    ui::ActionCatalog actions;
    ASSERT_TRUE(session.open(m_file));
    DecomposePage panel({session, actions, view});
    panel.show();
    EXPECT_FALSE(panel.grid()->isVisible());
    auto *annual = panel.findChild<QLineEdit *>(QStringLiteral("annual-target"));
    annual->setText(QStringLiteral("100万"));
    Q_EMIT annual->editingFinished();
    EXPECT_TRUE(panel.grid()->isVisible());
    EXPECT_TRUE(panel.findChild<QLabel *>(QStringLiteral("targets-note"))->isVisible());
}

} // namespace
} // namespace quotasmith::tests
