// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/parts/canvas.h"
#include "chart/parts/scale.h"

namespace quotasmith::chart {

/// What a plot of two numbers has to hold.
struct XyNeeds {
    NumberForm xForm, yForm;
    Range x, y;
    QString xName, yName;
};

/// Numbers along both axes; a percent axis ends a little over its highest tick.
class XyPlot {
public:
    XyPlot(Canvas &canvas, const QRectF &body, const XyNeeds &needs);

    const QRectF &area() const { return m_area; }
    QPointF point(std::int64_t x, std::int64_t y) const;
    /// Grid, ticks and the names of the axes. Belongs below everything else.
    void paintAxes();

private:
    Canvas &m_canvas;
    const XyNeeds &m_needs;
    QRectF m_area;
    Scale m_y, m_x;
};

/// Puts words beside a point, where no others stand; says whether there was room inside `area`.
bool paintBeside(Canvas &canvas, const QRectF &area, const QPointF &point, const QString &text, const QColor &colour);

} // namespace quotasmith::chart
