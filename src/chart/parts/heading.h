// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/parts/canvas.h"

#include <optional>

namespace quotasmith::chart {

/// How a series is painted, in the chart and in the legend alike.
struct Stroke {
    QColor colour;
    double width = 1;
    Dash dash = Dash::Solid;
    Dot dot = Dot::Round;
};
struct Paint {
    QColor colour;
    Fill fill = Fill::Solid;
};
Paint barPaint(const Look &look, Role role);
Stroke lineStroke(const Canvas &canvas, Role role);

struct LegendEntry {
    QString name;
    std::optional<Paint> area; ///< nothing: a line
    Stroke stroke;
};

/// Title, subtitle and legend at the top; what is left for the chart.
QRectF paintHeading(Canvas &canvas, const Heading &heading, const std::vector<LegendEntry> &legend);

/// Heading and the sentence for a chart that has nothing to show.
void paintEmpty(Canvas &canvas, const Heading &heading);

} // namespace quotasmith::chart
