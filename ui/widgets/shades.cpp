// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/shades.h"

namespace quotasmith::ui {

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto between = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return QColor(between(first.red(), second.red()), between(first.green(), second.green()),
                  between(first.blue(), second.blue()));
}

QColor heldShade(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.09);
}

QColor movedShade(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.16);
}

QColor noticeShade(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.18);
}

QColor faintText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.68);
}

QColor faintLine(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.16);
}

QColor behindShade(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return isDark ? QColor(224, 142, 60) : QColor(196, 98, 16);
}

} // namespace quotasmith::ui
