// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QWidget>

namespace quotasmith::ui {

/// Where a window was and how large: kept when it closes and taken up again, on a screen that is there.
void keepPlace(const QWidget &window, QSettings &settings);
void restorePlace(QWidget &window, const QSettings &settings);

} // namespace quotasmith::ui
