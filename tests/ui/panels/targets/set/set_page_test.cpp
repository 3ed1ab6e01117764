// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/set_page.h"

#include "core/ops/sample/make_sample.h"
#include "tests/ui/panels/targets/set/goal_fixture.h"
#include "ui/panels/targets/set/bridge/bridge_section.h"
#include "ui/panels/targets/set/marks/smart_section.h"
#include "ui/panels/targets/set/people/people_section.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/grid/grid_view.h"

#include <QSignalSpy>
#include <QTest>

namespace quotasmith::tests {
namespace {

class SetPageTest : public GoalFixture {
protected:
    std::unique_ptr<ui::SetPage> show()
    {
        auto page = std::make_unique<ui::SetPage>(ui::PanelContext{m_session, m_actions, m_view});
        page->resize(1200, 800);
        page->show();
        settle();
        return page;
    }
    template <class Widget> static Widget *find(const ui::SetPage &page, const char *name)
    {
        return page.findChild<Widget *>(QString::fromUtf8(name));
    }
    void openSample()
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
    }
};

TEST_F(SetPageTest, TheCardsSayWhatEveryPartComesTo)
{
    put("bridge", {{"basis", "industry"}, {"percent", "5%"}});
    const auto page = show();
    EXPECT_EQ(find<ui::StatCard>(*page, "set-last-year")->content().value, QStringLiteral("12,000,000.00"));
    EXPECT_EQ(find<ui::StatCard>(*page, "set-bridge")->content().value, QStringLiteral("12,600,000.00"));
    EXPECT_EQ(find<ui::StatCard>(*page, "set-bottom-up")->content().value, QStringLiteral("—"));
    EXPECT_EQ(find<ui::StatCard>(*page, "set-attainability")->content().value, QStringLiteral("—"));
    EXPECT_EQ(find<ui::StatCard>(*page, "set-smart")->content().value, QStringLiteral("0 of 11"));
}

TEST_F(SetPageTest, TheProposalBecomesTheAnnualTargetInOneStep)
{
    put("bridge", {{"basis", "industry"}, {"percent", "5%"}});
    const auto page = show();
    auto *use = find<QPushButton>(*page, "bridge-use");
    ASSERT_TRUE(use->isEnabled());
    EXPECT_TRUE(find<QLabel>(*page, "bridge-use-sentence")->text().contains(QStringLiteral("12,600,000.00")));
    use->click();
    settle();
    EXPECT_EQ(page->goal()->money.target, 1'260'000'000);
    EXPECT_FALSE(use->isEnabled());
    m_session.undo();
    EXPECT_EQ(page->goal()->money.target, 1'440'000'000);
}

TEST_F(SetPageTest, TheAnnualTargetCanBeTyped)
{
    const auto page = show();
    auto *annual = find<QLineEdit>(*page, "set-annual-target");
    annual->setText(QStringLiteral("1.2亿"));
    Q_EMIT annual->editingFinished();
    EXPECT_EQ(page->goal()->money.target, 12'000'000'000);
    EXPECT_EQ(annual->text(), QStringLiteral("120,000,000.00"));
    annual->setText(QStringLiteral("abc"));
    Q_EMIT annual->editingFinished();
    EXPECT_EQ(page->goal()->money.target, 12'000'000'000);
    EXPECT_TRUE(find<ui::MessageBar>(*page, "set-bar")->isVisible());
}

TEST_F(SetPageTest, ACardShowsItsPart)
{
    const auto page = show();
    EXPECT_TRUE(page->bridge()->isVisible());
    QTest::mouseClick(find<ui::StatCard>(*page, "set-capacity"), Qt::LeftButton);
    EXPECT_TRUE(page->people()->isVisible());
    EXPECT_FALSE(page->bridge()->isVisible());
}

TEST_F(SetPageTest, WhatIsMissingComesWithTheButtonThatFillsIt)
{
    const auto page = show();
    page->showCard(ui::GoalCards::Card::Smart);
    QPushButton *fill = nullptr;
    for (auto *button : page->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains(QStringLiteral("OGSMT")))
            fill = button;
    ASSERT_TRUE(fill);
    fill->click();
    settle();
    auto *dialog = page->findChild<ui::ListDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->model().kind().code, "ogsmt");
    auto &model = dialog->model();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.setData(model.index(0, 1), QStringLiteral("grow"), Qt::EditRole));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(page->goal()->ogsmt.size(), 1u);
    EXPECT_TRUE(model.remove(0));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.remove(0));
}

TEST_F(SetPageTest, AMarkLeadsToItsTarget)
{
    const auto page = show();
    page->showCard(ui::GoalCards::Card::Smart);
    auto *section = page->findChild<ui::SmartSection *>();
    ASSERT_GT(section->model().rowCount(), 1);
    section->table()->setCurrentIndex(section->model().index(1, 0));
    EXPECT_FALSE(find<QLabel>(*page, "smart-why")->text().isEmpty());
    QSignalSpy asked(page.get(), &ui::Panel::revealAsked);
    find<QPushButton>(*page, "smart-reveal")->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<ui::Destination>().target->place.node, section->model().at(1)->node.code);
    find<ui::StatCard>(*page, "smart-timeBound")->click();
    EXPECT_EQ(section->model().rowCount(), 0); // all are laid out by month
    find<ui::StatCard>(*page, "smart-timeBound")->click();
    EXPECT_GT(section->model().rowCount(), 0);
}

TEST_F(SetPageTest, WithoutHistoryThereIsNoProbabilityAndASentenceWhy)
{
    const auto page = show();
    page->showCard(ui::GoalCards::Card::Chance);
    EXPECT_FALSE(find<ui::ChartView>(*page, "chance-chart")->isVisible());
    EXPECT_FALSE(find<QWidget>(*page, "ambitions")->isVisible());
}

TEST_F(SetPageTest, OfTheSampleTheCurveKnowsTheTargetAndTheBridgeAddsUp)
{
    openSample();
    const auto page = show();
    page->showCard(ui::GoalCards::Card::Chance);
    const auto &curve = std::get<chart::CurveChart>(find<ui::ChartView>(*page, "chance-chart")->shownChart());
    ASSERT_EQ(curve.marks.size(), 1u) << "the proposal is a cent beside the target: the same point";
    EXPECT_EQ(curve.marks.front().at.x, *page->goal()->money.target);
    for (std::size_t i = 1; i < curve.points.size(); ++i) {
        EXPECT_LE(curve.points[i].y, curve.points[i - 1].y);
        EXPECT_GE(curve.points[i].x, curve.points[i - 1].x);
    }
    const auto &bridge = std::get<chart::WaterfallChart>(find<ui::ChartView>(*page, "bridge-chart")->shownChart());
    std::int64_t sum = 0;
    for (const chart::WaterfallStep &step : bridge.steps)
        if (step.kind == chart::StepKind::Change)
            sum += step.amount;
    EXPECT_EQ(bridge.steps.front().amount + sum, *page->goal()->bridge.proposal);
}

} // namespace
} // namespace quotasmith::tests
