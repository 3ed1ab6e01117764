// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/keys/grid_key_table.h"

#include <gtest/gtest.h>
#include <QKeyEvent>

namespace quotasmith::tests {
namespace {

using ui::GridAct;

std::optional<ui::GridPress> pressed(QKeyCombination key, Qt::KeyboardModifiers more = {})
{
    return ui::gridPressOf(QKeyEvent(QEvent::KeyPress, key.key(), key.keyboardModifiers() | more));
}

TEST(GridKeyTable, EveryKeyThatIsShownDoesWhatItIsShownFor)
{
    for (const ui::GridKeyLine &line : ui::gridKeyLines()) {
        EXPECT_NE(line.what, nullptr);
        EXPECT_FALSE(line.keys.empty());
        for (const ui::GridKey &key : line.keys) {
            const bool isStandard = key.standard != QKeySequence::UnknownKey;
            const auto press = pressed(isStandard ? QKeySequence(key.standard)[0] : key.key);
            ASSERT_TRUE(press) << line.what;
            EXPECT_EQ(press->act, key.act) << line.what;
            EXPECT_FALSE(press->extends) << line.what;
        }
    }
}

TEST(GridKeyTable, ShiftExtendsWhatMovesAndNothingElse)
{
    EXPECT_TRUE(pressed(Qt::SHIFT | Qt::Key_Down)->extends);
    EXPECT_EQ(pressed(Qt::CTRL | Qt::SHIFT | Qt::Key_End)->act, GridAct::GridEnd);
    EXPECT_FALSE(pressed(Qt::SHIFT | Qt::Key_F2));
    EXPECT_FALSE(pressed(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
}

TEST(GridKeyTable, TheNumberBlockCountsAndAltDoesNot)
{
    EXPECT_EQ(pressed(Qt::Key_Enter, Qt::KeypadModifier)->act, GridAct::StepDown);
    EXPECT_EQ(pressed(Qt::Key_Down, Qt::KeypadModifier)->act, GridAct::Down);
    EXPECT_FALSE(pressed(Qt::ALT | Qt::Key_Down));
    EXPECT_FALSE(pressed(Qt::Key_A));
}

} // namespace
} // namespace quotasmith::tests
