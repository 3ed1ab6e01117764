// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSizeF>

#include <vector>

namespace quotasmith::chart {

/// Colours and letters of a picture. Every distance is made from the size of the letters.
struct Look {
    QFont font; ///< sized in pixels, so that it is the same on every device
    QColor ground;
    QColor text, faint; ///< words, and words beside the point
    QColor line;        ///< of the grid
    QColor actual, target, lastYear, forecast;
    QColor rise, fall, total;
    std::vector<QColor> parts; ///< of a whole, neighbours well apart
};

/// A colour between two; `share` of the second, 0 … 1.
QColor mixed(const QColor &first, const QColor &second, double share);
/// The look's words or ground, whichever can be read better on a colour.
QColor readableOn(const Look &look, const QColor &colour);

/// For a widget: its palette and font.
Look lookOf(const QPalette &palette, const QFont &font);

enum class Theme { Light, Dark };
/// For a file: letters that suit a picture of this size, in a font that has Chinese.
Look lookOf(Theme theme, QSizeF size);

/// The font for files: one whose letters can be found again in a PDF's text.
QFont fileFont(double pixels);

} // namespace quotasmith::chart
