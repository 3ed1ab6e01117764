// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/message_bar.h"

#include "tests/ui/ui_fixture.h"

#include <QPushButton>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

TEST(MessageBar, IsHiddenUntilItHasSomethingToSay)
{
    QWidget window;
    ui::MessageBar bar(ui::MessageBar::Ending::ByUser, &window);
    EXPECT_TRUE(bar.isHidden());
    int released = 0;
    bar.tell(QStringLiteral("KA is in the way."), {{QStringLiteral("Release"), [&] { ++released; }}});
    EXPECT_FALSE(bar.isHidden());
    const auto buttons = bar.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2) << "the choice and the way out";
    buttons[0]->click();
    settle();
    EXPECT_EQ(released, 1);
    const QSignalSpy dismissed(&bar, &ui::MessageBar::dismissed);
    buttons[1]->click();
    settle();
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(dismissed.count(), 1);
    bar.dismiss();
    EXPECT_EQ(dismissed.count(), 1);
}

TEST(MessageBar, ANewSentenceBringsItsOwnChoices)
{
    ui::MessageBar bar(ui::MessageBar::Ending::ByOwner);
    bar.tell(QStringLiteral("one"), {{QStringLiteral("a"), [] {}}});
    bar.tell(QStringLiteral("two"));
    settle();
    EXPECT_EQ(bar.sentence(), QStringLiteral("two"));
    EXPECT_TRUE(bar.findChildren<QPushButton *>().isEmpty());
}

} // namespace
} // namespace quotasmith::tests
