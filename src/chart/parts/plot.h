// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/parts/canvas.h"
#include "chart/parts/names.h"
#include "chart/parts/scale.h"

#include <optional>

namespace quotasmith::chart {

/// Upright: slots from left to right, numbers upwards. Lying: slots from top to bottom, numbers to the right.
enum class Flow { Upright, Lying };

/// What a plot of categories has to hold.
struct PlotNeeds {
    Categories kind = Categories::Months;
    std::vector<QString> names;
    Range range; ///< zero is added
    NumberForm form;
    double endWidth = 0;   ///< of the words beside the ends of bars
    int headLines = 0;     ///< room above upright bars for words of its own
    double secondAxis = 0; ///< width for the words of a second axis, across from the first
};

/// Slots with names along one axis, numbers along the other.
class Plot {
public:
    Plot(Canvas &canvas, const QRectF &body, const PlotNeeds &needs);

    Flow flow() const { return m_flow; }
    const QRectF &area() const { return m_area; }
    const Scale &scale() const { return *m_scale; }
    int count() const { return static_cast<int>(m_names.size()); }

    QRectF slot(int i) const;
    /// A bar from one number to another; `from` … `to` are shares of the slot's breadth.
    QRectF bar(int i, double from, double to, std::int64_t begin, std::int64_t end) const;
    /// In the middle of the slot.
    QPointF point(int i, std::int64_t number) const;
    /// Where words beside the far end of a bar stand: above it, or at its right.
    QRectF endBox(const QRectF &bar, const QString &text) const;
    void endText(const QRectF &bar, const QString &text, const QColor &colour);

    /// Grid, ticks and names. Belongs below everything else.
    void paintAxes();

private:
    void layUpright(const QRectF &body, const PlotNeeds &needs);
    void layLying(const QRectF &body, const PlotNeeds &needs);
    QRectF breadth(int i) const;
    void paintUprightAxes();
    void paintLyingAxes();
    double number(std::int64_t value) const;

    Canvas &m_canvas;
    Categories m_kind;
    std::vector<QString> m_names;
    Flow m_flow = Flow::Upright;
    QRectF m_area;
    std::optional<Scale> m_scale;
    NamePlan m_plan;
    double m_nameWidth = 0;
};

} // namespace quotasmith::chart
