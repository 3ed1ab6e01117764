// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/holds/holds_sheet.h"

#include "tests/ui/panels/targets/decompose_fixture.h"
#include "ui/panels/targets/holds/hold_dialog.h"
#include "ui/widgets/message_bar.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;
using ui::ActionId;

class HoldsSheetTest : public DecomposeFixture {
protected:
    QTreeWidget *list() { return find<QTreeWidget>("holds-list"); }
};

TEST_F(HoldsSheetTest, ListsWhatIsHeldAndLeadsThere)
{
    choose(3, 5);
    trigger(ActionId::ToggleHold);
    trigger(ActionId::ShowHolds);
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(list()->topLevelItem(0)->text(0), QStringLiteral("Ann Li Q4"));
    EXPECT_EQ(list()->topLevelItem(0)->text(1), QStringLiteral("600,000.00"));
    choose(0, 2);
    find<QPushButton>("hold-go-to")->click();
    EXPECT_EQ(m_page->grid()->currentIndex(), model().index(3, 5));
}

TEST_F(HoldsSheetTest, ReleasingOffersToTakeItBack)
{
    choose(3, 5);
    trigger(ActionId::ToggleHold);
    trigger(ActionId::ShowHolds);
    find<QPushButton>("hold-release")->click();
    settle();
    EXPECT_EQ(list()->topLevelItemCount(), 0);
    auto *bar = find<ui::MessageBar>("targets-bar");
    ASSERT_TRUE(bar->isVisible());
    EXPECT_THAT(bar->sentence().toStdString(), HasSubstr("Ann Li Q4"));
    bar->findChildren<QPushButton *>().first()->click();
    settle();
    EXPECT_EQ(list()->topLevelItemCount(), 1);
}

TEST_F(HoldsSheetTest, ADialogKeepsReasonAndEnd)
{
    choose(3, 5);
    ui::HoldDialog dialog(desk(), *desk().place(), plan::Measure::Revenue, std::nullopt);
    dialog.findChild<QLineEdit *>(QStringLiteral("hold-reason"))->setText(QStringLiteral("agreed in May"));
    auto *until = dialog.findChild<QComboBox *>(QStringLiteral("hold-until"));
    until->setCurrentIndex(until->findData(QStringLiteral("2027Q4")));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    trigger(ActionId::ShowHolds);
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(list()->topLevelItem(0)->text(2), QStringLiteral("agreed in May"));
    EXPECT_THAT(find<QLabel>("hold-details")->text().toStdString(), HasSubstr("2027Q4"));
}

TEST_F(HoldsSheetTest, ALimitThatDoesNotAdmitTheValueIsRefusedInTheDialog)
{
    choose(3, 5);
    ui::HoldDialog dialog(desk(), *desk().place(), plan::Measure::Revenue, std::nullopt);
    dialog.show();
    dialog.findChild<QComboBox *>(QStringLiteral("hold-bound"))->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>(QStringLiteral("hold-least"))->setText(QStringLiteral("100万"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.findChild<QLabel *>(QStringLiteral("hold-problem"))->text().isEmpty());
    dialog.findChild<QLineEdit *>(QStringLiteral("hold-least"))->setText(QStringLiteral("50万"));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(HoldsSheetTest, LimitsAreShownOnlyWhereThePlanWantsThem)
{
    choose(3, 5);
    ui::HoldDialog dialog(desk(), *desk().place(), plan::Measure::Revenue, std::nullopt);
    dialog.show();
    EXPECT_FALSE(dialog.findChild<QComboBox *>(QStringLiteral("hold-bound"))->isVisible());
    EXPECT_FALSE(dialog.findChild<QCheckBox *>(QStringLiteral("hold-soft"))->isVisible());
}

} // namespace
} // namespace quotasmith::tests
