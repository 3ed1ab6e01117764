// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace quotasmith::ui {

/// Colours between two of the palette's, so that they suit light and dark alike. `share` of the second, 0 … 1.
QColor mixed(const QColor &first, const QColor &second, double share);

QColor heldShade(const QPalette &palette);   ///< ground of a cell that does not move
QColor movedShade(const QPalette &palette);  ///< ground of a cell that has just moved
QColor noticeShade(const QPalette &palette); ///< ground of a bar that says something
QColor faintText(const QPalette &palette);   ///< words beside the point
QColor faintLine(const QPalette &palette);
QColor behindShade(const QPalette &palette); ///< what lags; never the only sign of it

} // namespace quotasmith::ui
