// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/overview_panel.h"

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/sample/make_sample.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/overview/standing_list.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace quotasmith::tests {
namespace {

using ui::StandingModel;

/// A plan of 1,200,000.00 a month over six people; Ann Li reached a lot in January, nobody else anything.
class OverviewPanelTest : public UiFixture {
protected:
    void reach(const char *person, int month, std::int64_t value)
    {
        ops::setActual(*open(), {person, {2027, month}, plan::Measure::Revenue, value, {}});
    }
    std::unique_ptr<ui::OverviewPanel> show()
    {
        auto panel = std::make_unique<ui::OverviewPanel>(ui::PanelContext{m_session, m_actions, m_view});
        panel->resize(1200, 800);
        panel->show();
        settle();
        return panel;
    }
    static const ui::StatCard::Content &card(const ui::OverviewPanel &panel, const char *name)
    {
        return panel.findChild<ui::StatCard *>(QString::fromUtf8(name))->content();
    }

    ui::ActionCatalog m_actions;
};

TEST_F(OverviewPanelTest, SaysWhatIsDueAndLeadsThere)
{
    reach("P1", 1, 126'000'000);
    const auto put = [&](const char *kind, const ops::FieldTexts &said) {
        ops::putRecord(*open(), plan::listKind(kind), said);
    };
    put("actions", {{"text", "Call them"}, {"due", "2027-02-20"}});
    put("projects", {{"name", "x"}});
    put("milestones", {{"project", "x"}, {"text", "Ready"}, {"due", "2027-03-10"}});
    put("talks", {{"person", "P1"}, {"date", "2027-01-05"}, {"next", "2027-03-05"}});
    put("markers", {{"name", "618"}, {"month", "2027-06"}, {"lead", "3"}});
    put("risks", {{"text", "Price war"}, {"likelihood", "4"}, {"impact", "4"}, {"review", "2027-03-05"}});
    openPlan();
    const auto panel = show();
    settle();
    EXPECT_EQ(card(*panel, "overview-overdue").value, QStringLiteral("1"));
    EXPECT_TRUE(card(*panel, "overview-overdue").sentence.contains(QStringLiteral("Call them")));
    EXPECT_EQ(card(*panel, "overview-milestones").value, QStringLiteral("1"));
    EXPECT_TRUE(card(*panel, "overview-milestones").sentence.contains(QStringLiteral("in 9 days")));
    EXPECT_TRUE(card(*panel, "overview-talks").sentence.contains(QStringLiteral("Ann Li")));
    EXPECT_TRUE(card(*panel, "overview-seasons").sentence.contains(QStringLiteral("618")));
    EXPECT_EQ(card(*panel, "overview-seasons").value, QStringLiteral("1"));
    EXPECT_EQ(card(*panel, "overview-reviews").value, QStringLiteral("2")) << "a risk, and January is over";
    EXPECT_EQ(card(*panel, "overview-follow-ups").value, QStringLiteral("0"));
    EXPECT_EQ(card(*panel, "overview-holds").value, QStringLiteral("0"));
    QSignalSpy asked(panel.get(), &ui::Panel::revealAsked);
    panel->findChild<ui::StatCard *>(QStringLiteral("overview-talks"))->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ui::Destination>().page, QStringLiteral("people"));
}

TEST_F(OverviewPanelTest, SaysWhereThePlanStands)
{
    reach("P1", 1, 126'000'000);
    openPlan();
    const auto panel = show();
    EXPECT_EQ(card(*panel, "overview-attainment").value, QStringLiteral("105 %"));
    EXPECT_EQ(card(*panel, "overview-time-gone").value, QStringLiteral("8.3 %"));
    EXPECT_EQ(card(*panel, "overview-gap").value, QStringLiteral("+60,000.00"));
    EXPECT_EQ(card(*panel, "overview-needed").value, QStringLiteral("1,194,545.45")); // 13,140,000 over 11 months
    EXPECT_EQ(card(*panel, "overview-forecast").value, QStringLiteral("—"));
    EXPECT_TRUE(card(*panel, "overview-forecast").sentence.contains(QStringLiteral("24 months")));
    EXPECT_EQ(card(*panel, "overview-unclosed").value, QStringLiteral("1"));
    EXPECT_EQ(card(*panel, "overview-differences").value, QStringLiteral("0"));
}

TEST_F(OverviewPanelTest, FollowsEveryStep)
{
    reach("P1", 1, 126'000'000);
    openPlan();
    const auto panel = show();
    m_session.run([](store::Document &document) {
        return ops::setActual(document, {"P1", {2027, 1}, plan::Measure::Revenue, 60'000'000, {}}).changes;
    });
    settle();
    EXPECT_EQ(card(*panel, "overview-attainment").value, QStringLiteral("50 %"));
    EXPECT_EQ(card(*panel, "overview-attainment").tone, ui::StatCard::Tone::Behind);
    m_session.undo();
    settle();
    EXPECT_EQ(card(*panel, "overview-attainment").value, QStringLiteral("105 %"));
}

TEST_F(OverviewPanelTest, ShowsTheYearUpToTheMonthThatIsAskedFor)
{
    reach("P1", 1, 120'000'000);
    reach("P1", 2, 60'000'000);
    openPlan();
    const auto panel = show();
    EXPECT_EQ(card(*panel, "overview-attainment").value, QStringLiteral("75 %"));
    panel->setThrough(calendar::Month(2027, 1));
    EXPECT_EQ(card(*panel, "overview-attainment").value, QStringLiteral("100 %"));
}

TEST_F(OverviewPanelTest, EveryNumberAsksForItsSource)
{
    reach("P1", 2, 126'000'000);
    openPlan();
    const auto panel = show();
    QSignalSpy asked(panel.get(), &ui::Panel::revealAsked);
    QTest::mouseClick(panel->findChild<ui::StatCard *>(QStringLiteral("overview-attainment")), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    const auto there = asked.takeFirst().first().value<ui::Destination>();
    EXPECT_EQ(there.panel, QStringLiteral("review"));
    EXPECT_EQ(there.page, QStringLiteral("attainment"));
    ASSERT_TRUE(there.target);
    EXPECT_EQ(there.target->place.period, "2027");
    QTest::mouseClick(panel->findChild<ui::StatCard *>(QStringLiteral("overview-gap")), Qt::LeftButton);
    EXPECT_EQ(asked.takeFirst().first().value<ui::Destination>().panel, QStringLiteral("targets"));
    auto *forecast = panel->findChild<ui::StatCard *>(QStringLiteral("overview-forecast"));
    forecast->setFocus();
    QTest::keyClick(forecast, Qt::Key_Space);
    EXPECT_EQ(asked.takeFirst().first().value<ui::Destination>().page, QStringLiteral("set-page"));
    auto *table = panel->standing()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    Q_EMIT table->activated(table->currentIndex());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.takeFirst().first().value<ui::Destination>().target->place.node, "P1");
}

TEST_F(OverviewPanelTest, WithoutActualsOffersToImportThem)
{
    openPlan();
    const auto panel = show();
    auto *bar = panel->findChild<ui::MessageBar *>(QStringLiteral("overview-bar"));
    ASSERT_TRUE(bar->isVisible());
    QSignalSpy importing(m_actions.action(ui::ActionId::Import), &QAction::triggered);
    m_actions.setState({true, true, false, false});
    bar->findChild<QPushButton *>()->click();
    settle();
    EXPECT_EQ(importing.size(), 1);
}

TEST_F(OverviewPanelTest, AnEmptyPlanSaysWhatItWillShow)
{
    plan::PlanSettings settings;
    settings.company = "Empty";
    ops::createPlan(m_folder / "empty.qsplan", surroundings(), settings);
    ASSERT_TRUE(m_session.open(m_folder / "empty.qsplan"));
    const auto panel = show();
    QSignalSpy asked(panel.get(), &ui::Panel::revealAsked);
    auto *begin = panel->findChild<QPushButton *>(QStringLiteral("overview-begin"));
    ASSERT_TRUE(begin->isVisible());
    begin->click();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(OverviewPanelTest, RanksOfTheSampleCanBeLookedAtByAxisAndLevel)
{
    ops::makeSample(m_folder / "sample.qsplan", {});
    ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
    const auto panel = show();
    StandingModel &model = panel->standing()->model();
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(model.level(), plan::Level::Person);
    ASSERT_EQ(model.rowCount(), 2 * StandingModel::kShown + 1);
    EXPECT_TRUE(model.isBetween(StandingModel::kShown));
    EXPECT_GE(*model.at(0)->toDate.rate(), *model.at(1)->toDate.rate());
    panel->standing()->levels()->setCurrentIndex(0);
    EXPECT_EQ(model.level(), plan::Level::Region);
    EXPECT_EQ(model.rowCount(), 4);
    panel->findChild<QAbstractButton *>(QStringLiteral("overview-axis-customer"))->click();
    EXPECT_EQ(model.standing().axis, plan::Axis::Customer);
    EXPECT_GT(model.rowCount(), 0);
    EXPECT_FALSE(panel->months()->painted().hits.empty());
}

TEST_F(OverviewPanelTest, TheWorstOpenFindingsLeadToTheDiagnosis)
{
    ops::makeSample(m_folder / "sample.qsplan", {});
    ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
    const auto panel = show();
    const auto *first = panel->findChild<ui::StatCard *>(QStringLiteral("overview-finding-1"));
    const auto *third = panel->findChild<ui::StatCard *>(QStringLiteral("overview-finding-3"));
    ASSERT_TRUE(third->isVisible());
    EXPECT_GT(first->content().sentence.size(), 20);
    QSignalSpy asked(panel.get(), &ui::Panel::revealAsked);
    panel->findChild<ui::StatCard *>(QStringLiteral("overview-finding-2"))->click();
    ASSERT_EQ(asked.size(), 1);
    const auto there = asked.first().first().value<ui::Destination>();
    EXPECT_EQ(there.panel, QStringLiteral("diagnosis"));
    EXPECT_EQ(there.page, QStringLiteral("findings"));
    EXPECT_FALSE(there.row.isEmpty());
}

} // namespace
} // namespace quotasmith::tests
