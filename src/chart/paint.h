// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "chart/look.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace quotasmith::chart {

/// A place in a picture that has something to say: the exact number behind a bar, the whole of a shortened name.
struct Hit {
    QRectF area;
    QString text;
};
/// Words of a picture, where they stand. They overlap neither one another nor the edge.
struct Words {
    QRectF area;
    QString text;
};
/// What was painted, in the painter's coordinates; hits in the order in which one reads the chart.
struct Painted {
    std::vector<Hit> hits;
    std::vector<Words> words;

    /// The hit at a point, the smallest first; nullptr where there is none.
    const Hit *at(const QPointF &point) const;
};

/// Whether there is nothing to show but the heading's sentence.
bool isEmpty(const Chart &chart);

/// Paints a chart into a rectangle, on whatever ground is there.
Painted paint(QPainter &painter, const QRectF &bounds, const Chart &chart, const Look &look);

/// The height a chart needs at this width so that every name has its row, `size`'s if that is more.
QSizeF fittingSize(const Chart &chart, const QSizeF &size, const Look &look);

/// What the picture shows, in words, for those who do not see it.
QString description(const Chart &chart);

} // namespace quotasmith::chart
