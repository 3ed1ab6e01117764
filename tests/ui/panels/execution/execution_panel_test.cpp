// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/execution_panel.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/sample/make_sample.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/execution/pages/execution_page.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/list_table.h"

#include <array>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using text::ExecutionPart;

class ExecutionPanelTest : public UiFixture {
protected:
    std::unique_ptr<ui::ExecutionPanel> show(const char *page = "strategies")
    {
        auto panel = std::make_unique<ui::ExecutionPanel>(ui::PanelContext{m_session, m_actions, m_view});
        panel->resize(1280, 860);
        panel->show();
        panel->showPage(QString::fromUtf8(page));
        settle();
        return panel;
    }
    void openSample()
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
    }
    void put(const char *kind, const ops::FieldTexts &said)
    {
        ASSERT_TRUE(m_session.run(
            [&](store::Document &document) { return ops::putRecord(document, plan::listKind(kind), said).changes; }));
        settle();
    }
    static QString cell(const ui::ExecutionPanel &panel, const char *page, ExecutionPart part, int row, int column)
    {
        const ui::ContentTable *table = panel.page(QString::fromUtf8(page))->table(part);
        return table->view()->model()->index(row, column).data().toString();
    }

    ui::ActionCatalog m_actions;
};

TEST_F(ExecutionPanelTest, WithoutAnythingSaysWhatIsMissing)
{
    openPlan();
    const auto panel = show();
    for (const char *page : {"strategies", "projects", "work", "activity", "money", "people", "ogsmt"}) {
        panel->showPage(QString::fromUtf8(page));
        settle();
        EXPECT_TRUE(panel->page(QString::fromUtf8(page))->isVisible()) << page;
    }
    EXPECT_EQ(panel->page(QStringLiteral("work"))->table(ExecutionPart::Reminders)->content().rows.size(), 0u);
    EXPECT_FALSE(panel->page(QStringLiteral("work"))->table(ExecutionPart::Reminders)->content().empty.isEmpty());
    EXPECT_EQ(panel->page(QStringLiteral("nowhere")), nullptr);
}

TEST_F(ExecutionPanelTest, OfTheSampleOneStrategyStopsAndOneGrows)
{
    openSample();
    const auto panel = show();
    EXPECT_EQ(cell(*panel, "strategies", ExecutionPart::Strategies, 0, 7), QStringLiteral("scale up"));
    EXPECT_EQ(cell(*panel, "strategies", ExecutionPart::Strategies, 2, 7), QStringLiteral("stop"));
    EXPECT_EQ(cell(*panel, "strategies", ExecutionPart::Strategies, 0, 6), QStringLiteral("3.67"));
    panel->showPage(QStringLiteral("projects"));
    settle();
    const auto *timeline = panel->findChild<ui::ChartView *>(QStringLiteral("execution-timeline"));
    const auto &chart = std::get<chart::TimelineChart>(timeline->shownChart());
    ASSERT_EQ(chart.rows.size(), 5u);
    EXPECT_TRUE(chart.rows[1].isLate);
    EXPECT_FALSE(chart.rows[0].isLate);
}

TEST_F(ExecutionPanelTest, ActivityIsReadWhenItIsLookedAt)
{
    openSample();
    const auto panel = show();
    EXPECT_TRUE(panel->reading()->activity.empty());
    panel->showPage(QStringLiteral("activity"));
    settle();
    EXPECT_EQ(panel->reading()->activity.size(), 25u);
    EXPECT_EQ(panel->page(QStringLiteral("activity"))->table(ExecutionPart::Activity)->content().rows.size(), 25u);
    const auto *chart = panel->findChild<ui::ChartView *>(QStringLiteral("execution-activity-chart"));
    EXPECT_FALSE(chart::isEmpty(chart->shownChart()));
}

TEST_F(ExecutionPanelTest, WhatIsTypedIsSeenAtOnce)
{
    openPlan();
    const auto panel = show("work");
    put("actions", {{"text", "Call them"}, {"due", "2027-02-20"}});
    EXPECT_EQ(cell(*panel, "work", ExecutionPart::Reminders, 0, 3), QStringLiteral("Call them"));
    m_session.undo();
    settle();
    EXPECT_EQ(panel->page(QStringLiteral("work"))->table(ExecutionPart::Reminders)->content().rows.size(), 0u);
}

TEST_F(ExecutionPanelTest, AChosenReminderIsDoneInOneStep)
{
    openPlan();
    const auto panel = show("work");
    put("actions", {{"text", "Call them"}, {"due", "2027-02-20"}});
    auto *done = panel->findChild<QPushButton *>(QStringLiteral("execution-mark-done"));
    EXPECT_TRUE(done->isVisible());
    EXPECT_FALSE(done->isEnabled()) << "nothing is chosen";
    ui::ContentTable *table = panel->page(QStringLiteral("work"))->table(ExecutionPart::Reminders);
    table->view()->setCurrentIndex(table->view()->model()->index(0, 0));
    settle();
    ASSERT_TRUE(done->isEnabled());
    done->click();
    settle();
    EXPECT_EQ(table->content().rows.size(), 0u);
    EXPECT_EQ(m_session.nextUndo()->op.code, "list-put");
    EXPECT_FALSE(done->isEnabled());
    panel->showPage(QStringLiteral("money"));
    EXPECT_FALSE(done->isVisible());
}

TEST_F(ExecutionPanelTest, LeadsToTheRowANumberComesFrom)
{
    openSample();
    const auto panel = show();
    QSignalSpy asked(panel.get(), &ui::Panel::revealAsked);
    const ui::ContentTable *risks = panel->page(QStringLiteral("money"))->table(ExecutionPart::Risks);
    panel->showPage(QStringLiteral("money"));
    settle();
    ASSERT_TRUE(risks->content().rows[0].source);
    panel->reveal(*risks->content().rows[0].source);
    settle();
    ui::ListTable *list = panel->page(QStringLiteral("money"))->lists()->current();
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->objectName(), QStringLiteral("list-risks"));
    EXPECT_EQ(list->grid()->currentIndex().row(), 0);
    panel->reveal({QStringLiteral("execution"), QStringLiteral("people")});
    EXPECT_TRUE(panel->page(QStringLiteral("people"))->isVisible());
    panel->reveal({QStringLiteral("execution"), QStringLiteral("nothing-known")});
    EXPECT_TRUE(panel->page(QStringLiteral("people"))->isVisible());
}

TEST_F(ExecutionPanelTest, KeepsTheModelsRulesAndThePage)
{
    openSample();
    {
        const auto panel = show("money");
        QAbstractItemModelTester tester(
            panel->page(QStringLiteral("money"))->table(ExecutionPart::Budget)->view()->model());
    }
    const auto again = std::make_unique<ui::ExecutionPanel>(ui::PanelContext{m_session, m_actions, m_view});
    again->show();
    settle();
    EXPECT_TRUE(again->page(QStringLiteral("money"))->isVisible());
}

TEST_F(ExecutionPanelTest, ATableIsSaved)
{
    openSample();
    const auto panel = show("money");
    const QString file = QString::fromStdString((m_folder / "budget.csv").string());
    panel->exporter()->writeTable(file, panel->page(QStringLiteral("money"))->table(ExecutionPart::Budget)->content());
    const std::string bytes = bytesOf(m_folder / "budget.csv");
    EXPECT_NE(bytes.find("50000.00"), std::string::npos);
    EXPECT_NE(bytes.find("overspent"), std::string::npos);
}

} // namespace
} // namespace quotasmith::tests
