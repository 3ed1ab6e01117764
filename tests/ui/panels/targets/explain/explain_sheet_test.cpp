// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/explain/explain_sheet.h"

#include "tests/ui/panels/targets/decompose_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;
using ui::ActionId;

class ExplainSheetTest : public DecomposeFixture {
protected:
    std::string sentence() { return find<QLabel>("explain-sentence")->text().toStdString(); }
    QTreeWidget *steps() { return find<QTreeWidget>("explain-steps"); }
};

TEST_F(ExplainSheetTest, F4ShowsHowTheNumberCameAbout)
{
    choose(3, 5);
    trigger(ActionId::ExplainTarget);
    ASSERT_TRUE(find<QWidget>("explain-sheet")->isVisible());
    EXPECT_THAT(sentence(),
                HasSubstr("The annual target is 14,400,000.00; Q4 has 25.0 % of it; North has 50.0 % of it"));
    EXPECT_THAT(sentence(), HasSubstr("So Ann Li Q4 is 600,000.00."));
    EXPECT_TRUE(m_actions.action(ActionId::ExplainTarget)->isChecked());
    trigger(ActionId::ExplainTarget);
    EXPECT_FALSE(find<QWidget>("side-sheets")->isVisible());
}

TEST_F(ExplainSheetTest, ItFollowsTheSelectionAndTheNumbers)
{
    choose(3, 5);
    trigger(ActionId::ExplainTarget);
    choose(3, 4);
    EXPECT_THAT(sentence(), HasSubstr("Q3"));
    model().setData(model().index(3, 4), QStringLiteral("60万"), Qt::EditRole);
    settle();
    EXPECT_THAT(sentence(), HasSubstr("So Ann Li Q3 is 600,000.00."));
}

TEST_F(ExplainSheetTest, AStepLeadsToItsCell)
{
    choose(3, 5);
    trigger(ActionId::ExplainTarget);
    QTreeWidgetItem *quarter = steps()->topLevelItem(0)->child(0);
    ASSERT_NE(quarter, nullptr);
    Q_EMIT steps()->itemActivated(quarter, 0);
    settle();
    EXPECT_EQ(m_page->grid()->currentIndex(), model().index(0, 5));
}

TEST_F(ExplainSheetTest, AHeldPlaceSaysSo)
{
    choose(3, 5);
    trigger(ActionId::ToggleHold);
    trigger(ActionId::ExplainTarget);
    EXPECT_THAT(sentence(), HasSubstr("Ann Li Q4 is held at 600,000.00"));
}

} // namespace
} // namespace quotasmith::tests
