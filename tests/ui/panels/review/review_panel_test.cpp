// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/review_panel.h"

#include "tests/ui/panels/review/review_fixture.h"
#include "ui/panels/review/attainment/attainment_section.h"
#include "ui/panels/review/forecast/forecast_section.h"
#include "ui/panels/review/notes/notes_section.h"
#include "ui/panels/review/scorecard/scorecard_section.h"
#include "ui/panels/review/versions/versions_section.h"
#include "ui/panels/review/why/why_section.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/widgets/lists/list_table.h"

#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

class ReviewPanelTest : public ReviewFixture {};

TEST_F(ReviewPanelTest, WithoutTargetsAndActualsSaysWhatItWillShowAndHowToFillIt)
{
    plan::PlanSettings settings;
    settings.company = "New";
    ops::createPlan(m_folder / "new.qsplan", surroundings(), settings);
    ASSERT_TRUE(m_session.open(m_folder / "new.qsplan"));
    const auto panel = show();
    auto *begin = child<QPushButton>(*panel, "review-begin");
    ASSERT_TRUE(begin->isVisible());
    m_actions.setState({true, true, false, false});
    QSignalSpy reasoning(m_actions.action(ui::ActionId::ReasonTarget), &QAction::triggered);
    begin->click();
    EXPECT_EQ(reasoning.size(), 1);
    child<QPushButton>(*panel, "review-anyhow")->click();
    EXPECT_FALSE(begin->isVisible());
    EXPECT_TRUE(panel->attainment()->isVisible());
}

TEST_F(ReviewPanelTest, FollowsThePeriodOfTheHeaderWhereAYearIsTheYearToDate)
{
    openSales();
    const auto panel = show();
    EXPECT_EQ(panel->tools()->request().period, "ytd");
    m_view.setPeriod({0, 2});
    settle();
    EXPECT_EQ(panel->tools()->request().period, "2027Q1");
    EXPECT_EQ(panel->attainment()->review()->period, "2027Q1");
    m_view.setPeriod({1, 1});
    settle();
    EXPECT_EQ(panel->attainment()->review()->period, "2027-02");
    m_view.setPeriod({});
    settle();
    EXPECT_EQ(panel->tools()->request().period, "ytd");
}

TEST_F(ReviewPanelTest, WhatIsAskedBeforeTheFirstReadingIsShownAfterIt)
{
    openSales();
    auto panel = std::make_unique<ui::ReviewPanel>(ui::PanelContext{m_session, m_actions, m_view});
    panel->show();
    ui::Destination there{QStringLiteral("review"), QStringLiteral("attainment")};
    there.target = ui::EditTarget{{plan::Axis::Customer, "KA", "2027-01"}, plan::Measure::Revenue};
    panel->reveal(there);
    settle();
    ASSERT_NE(panel->attainment()->review(), nullptr);
    EXPECT_EQ(panel->attainment()->review()->axis, plan::Axis::Customer);
    EXPECT_EQ(panel->attainment()->review()->period, "2027-01");
}

TEST_F(ReviewPanelTest, LeadsToListsOnItsPagesAndOpensTheOthers)
{
    openSales();
    const auto panel = show();
    panel->reveal({QStringLiteral("review"), QStringLiteral("problems")});
    settle();
    EXPECT_TRUE(panel->notes()->isVisible());
    EXPECT_EQ(panel->notes()->lists()->current()->kind().code, "problems");
    panel->reveal({QStringLiteral("review"), QStringLiteral("cases")});
    settle();
    EXPECT_TRUE(panel->scorecard()->isVisible());
    EXPECT_EQ(panel->scorecard()->lists()->current()->kind().code, "cases");
    panel->reveal({QStringLiteral("review"), QStringLiteral("approvers")});
    settle();
    auto *dialog = panel->findChild<ui::ListDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->kind().code, "approvers");
}

TEST_F(ReviewPanelTest, WhatAPageCannotBeAskedIsNotAskedThereAndComesBack)
{
    openSales();
    const auto panel = show("notes");
    EXPECT_EQ(panel->tools()->request().period, "2027-02"); // the month with the last actuals
    panel->showPage(QStringLiteral("why"));
    settle();
    EXPECT_EQ(panel->tools()->request().period, "ytd");
    panel->showPage(QStringLiteral("attainment"));
    settle();
    EXPECT_EQ(panel->tools()->request().period, "ytd");
}

TEST_F(ReviewPanelTest, ReadsNothingWhileItIsHiddenAndEverythingWhenItIsShownAgain)
{
    openSales();
    const auto panel = show();
    const ops::Review *before = panel->attainment()->review();
    panel->hide();
    submit();
    EXPECT_EQ(panel->attainment()->review(), before);
    panel->show();
    settle();
    EXPECT_NE(panel->attainment()->review(), before);
}

TEST_F(ReviewPanelTest, EveryPageOfTheSampleShowsNumbersInBothLanguages)
{
    openSample();
    const auto panel = show();
    for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
        m_speech.change(language);
        for (const char *page : {"attainment", "why", "forecast", "scorecard", "notes", "versions"}) {
            panel->showPage(QString::fromUtf8(page));
            settle();
            const auto *section = child<ui::ReviewSection>(*panel, (std::string("review-") + page + "-page").c_str());
            ASSERT_NE(section, nullptr) << page;
            EXPECT_FALSE(section->tables().empty()) << page;
        }
    }
}

} // namespace
} // namespace quotasmith::tests
