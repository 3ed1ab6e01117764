// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/window_place.h"

#include "ui/shell/frame/bare_frame.h"

#include <algorithm>
#include <QGuiApplication>
#include <QScreen>

namespace quotasmith::ui {

namespace {

/// The window's first size, in lines of its letters.
constexpr QSize kSizeInLines{98, 56};

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

/// Enough of it to be seen and taken hold of.
bool isOnScreen(const QWidget &window)
{
    const QSize least = window.size() / 4;
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(window.frameGeometry());
        return seen.width() >= least.width() && seen.height() >= least.height() &&
               window.frameGeometry().top() >= screen->availableGeometry().top();
    });
}

} // namespace

void keepPlace(const QWidget &window, QSettings &settings)
{
    settings.setValue(geometryKey(), window.saveGeometry());
}

void restorePlace(QWidget &window, const QSettings &settings)
{
    const QRect available = window.screen()->availableGeometry();
    const int line = letterHeight(window);
    const QSize wanted(line * kSizeInLines.width(), line * kSizeInLines.height());
    window.resize(wanted.boundedTo(available.size()));
    if (!window.restoreGeometry(settings.value(geometryKey()).toByteArray()) || isOnScreen(window))
        return;
    window.resize(window.size().boundedTo(available.size()));
    window.move(available.center() - window.rect().center());
}

} // namespace quotasmith::ui
