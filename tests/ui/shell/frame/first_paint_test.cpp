// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/first_paint.h"

#include <gtest/gtest.h>
#include <QTest>
#include <QWidget>

namespace quotasmith::tests {
namespace {

TEST(FirstPaint, CallsOnceAfterTheWindowHasBeenPainted)
{
    QWidget window;
    int calls = 0;
    new ui::FirstPaint(&window, [&] { ++calls; });
    QTest::qWait(1);
    EXPECT_EQ(calls, 0); // not shown yet
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return calls > 0; }));
    window.repaint();
    QTest::qWait(1);
    EXPECT_EQ(calls, 1);
}

} // namespace
} // namespace quotasmith::tests
