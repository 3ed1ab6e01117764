// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/window_style.h"

#include "tests/ui/ui_fixture.h"

#include <QCommonStyle>

namespace quotasmith::tests {
namespace {

TEST(WindowStyle, HasItsOwnPictureWhereAMenuBarGoesOn)
{
    const ui::WindowStyle style;
    const QIcon icon = style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
    EXPECT_FALSE(icon.pixmap(QSize(16, 16)).isNull());
    EXPECT_NE(icon.pixmap(QSize(16, 16)).toImage(),
              QCommonStyle().standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton).pixmap(QSize(16, 16)).toImage());
    EXPECT_FALSE(style.standardIcon(QStyle::SP_MessageBoxWarning).isNull()) << "all others are the desktop's";
}

} // namespace
} // namespace quotasmith::tests
