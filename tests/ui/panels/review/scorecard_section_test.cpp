// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/scorecard/scorecard_section.h"

#include "core/ops/lists/edit_lists.h"
#include "core/plan/lists/kind.h"
#include "tests/ui/panels/review/review_fixture.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/widgets/lists/list_table.h"
#include "ui/widgets/message_bar.h"

namespace quotasmith::tests {
namespace {

class ScorecardSectionTest : public ReviewFixture {
protected:
    void announce(const char *weight)
    {
        run([weight](store::Document &plan) {
            return ops::putRecord(plan, plan::listKind("scorecard"),
                                  {{"code", "REV"},
                                   {"level", "person"},
                                   {"name", "Revenue"},
                                   {"weight", weight},
                                   {"how", "attainment"},
                                   {"measure", "revenue"},
                                   {"zeroAt", "0"},
                                   {"fullAt", "1"}})
                .changes;
        });
    }
    static ui::MessageBar *bar(const ui::ReviewPanel &panel)
    {
        return panel.scorecard()->findChild<ui::MessageBar *>();
    }
};

TEST_F(ScorecardSectionTest, WithoutStandardsSaysSoAndLeadsToTheirList)
{
    openSales();
    const auto panel = show("scorecard");
    ASSERT_TRUE(bar(*panel)->isVisible());
    QObject::connect(panel.get(), &ui::Panel::revealAsked, panel.get(), &ui::Panel::reveal);
    bar(*panel)->findChildren<QPushButton *>().front()->click();
    settle();
    EXPECT_EQ(panel->scorecard()->lists()->current()->kind().code, "scorecard");
}

TEST_F(ScorecardSectionTest, RanksPeopleAndShowsTheCardOfTheOneSelected)
{
    openSales();
    announce("100%");
    const auto panel = show("scorecard");
    EXPECT_FALSE(bar(*panel)->isVisible());
    const auto &rows = panel->scorecard()->people()->content().rows;
    ASSERT_GE(rows.size(), 2U);
    EXPECT_EQ(rows[0].cells[1].text, QStringLiteral("Ann Li"));
    EXPECT_EQ(rows[0].cells[3].text, QStringLiteral("100.00"));
    EXPECT_EQ(rows[0].cells[4].text, QStringLiteral("A"));
    EXPECT_EQ(rows[1].cells[1].text, QStringLiteral("Bo Wang"));
    EXPECT_EQ(rows[1].cells[3].text, QStringLiteral("50.00"));
    panel->scorecard()->people()->view()->setCurrentIndex(panel->scorecard()->people()->model().index(1, 0));
    const auto *card = child<QTableView>(*panel, "review-card");
    ASSERT_EQ(card->model()->rowCount(), 2); // the indicator and the total
    EXPECT_EQ(card->model()->index(0, 2).data().toString(), QStringLiteral("50 %"));
}

TEST_F(ScorecardSectionTest, WeightsThatDoNotAddUpAreSaid)
{
    openSales();
    announce("60%");
    const auto panel = show("scorecard");
    EXPECT_TRUE(bar(*panel)->isVisible());
    EXPECT_TRUE(bar(*panel)->sentence().contains(QStringLiteral("60%"))) << bar(*panel)->sentence().toStdString();
    EXPECT_FALSE(panel->scorecard()->scores());
}

} // namespace
} // namespace quotasmith::tests
