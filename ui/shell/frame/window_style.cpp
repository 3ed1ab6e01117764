// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/window_style.h"

#include "ui/widgets/tinted_icon.h"

namespace quotasmith::ui {

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return tintedIcon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace quotasmith::ui
