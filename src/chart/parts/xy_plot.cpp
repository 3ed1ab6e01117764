// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/xy_plot.h"

#include <algorithm>
#include <array>

namespace quotasmith::chart {

namespace {

constexpr double kTickDistance = 2.4, kHead = 0.05;

double leftRoom(const Canvas &canvas, const Scale &scale)
{
    double widest = 0;
    for (const std::int64_t tick : scale.ticks())
        widest = std::max(widest, canvas.width(scale.text(tick), Letters::Small));
    return widest + canvas.unit() * 0.5;
}

/// Without the words of the axes: a line above for the upright one's name, two below.
QRectF innerBody(const Canvas &canvas, const QRectF &body, const XyNeeds &needs)
{
    const double unit = canvas.unit();
    return body.adjusted(0, needs.yName.isEmpty() ? unit * 0.5 : unit * 1.5, -unit * 1.6,
                         -unit * (needs.xName.isEmpty() ? 1.3 : 2.4));
}

} // namespace

XyPlot::XyPlot(Canvas &canvas, const QRectF &body, const XyNeeds &needs)
    : m_canvas(canvas), m_needs(needs), m_area(innerBody(canvas, body, needs)),
      m_y(needs.y, needs.yForm, static_cast<int>(m_area.height() / (canvas.unit() * kTickDistance))), m_x(m_y)
{
    m_area.setLeft(std::min(m_area.left() + leftRoom(canvas, m_y), m_area.right() - 1));
    m_area.setBottom(std::max(m_area.bottom(), m_area.top() + 1));
    m_x = Scale::lying(needs.x, needs.xForm, m_area.width(),
                       [&](const QString &text) { return canvas.width(text, Letters::Small); });
    if (needs.yForm.kind == NumberKind::Percent)
        m_y.addHead(kHead);
}

QPointF XyPlot::point(std::int64_t x, std::int64_t y) const
{
    return {m_x.place(x, m_area.left(), m_area.right()), m_y.place(y, m_area.bottom(), m_area.top())};
}

void XyPlot::paintAxes()
{
    const double height = m_canvas.lineHeight(Letters::Small), unit = m_canvas.unit();
    const Look &look = m_canvas.look();
    const double left = m_canvas.bounds().left();
    for (const std::int64_t tick : m_y.ticks()) {
        const double y = m_y.place(tick, m_area.bottom(), m_area.top());
        m_canvas.line({m_area.left(), y}, {m_area.right(), y}, tick == 0 ? look.faint : look.line);
        m_canvas.text({left, y - height / 2, m_area.left() - unit * 0.4 - left, height}, Qt::AlignRight, m_y.text(tick),
                      look.faint, Letters::Small);
    }
    for (const std::int64_t tick : m_x.ticks()) {
        const double x = m_x.place(tick, m_area.left(), m_area.right());
        const double width = m_canvas.width(m_x.text(tick), Letters::Small) + 1;
        m_canvas.line({x, m_area.top()}, {x, m_area.bottom()}, tick == 0 ? look.faint : look.line);
        m_canvas.text({x - width / 2, m_area.bottom() + unit * 0.55, width, height}, Qt::AlignHCenter, m_x.text(tick),
                      look.faint, Letters::Small);
    }
    const double right = m_area.right() + unit * 1.6;
    m_canvas.text({left + unit * 0.7, m_area.top() - unit * 1.6, right - left - unit * 0.7, height}, Qt::AlignLeft,
                  m_needs.yName, look.faint, Letters::Small);
    m_canvas.text({left + unit * 0.7, m_area.bottom() + unit * 0.55 + height, right - left - unit * 0.7, height},
                  Qt::AlignRight, m_needs.xName, look.faint, Letters::Small);
}

bool paintBeside(Canvas &canvas, const QRectF &area, const QPointF &point, const QString &text, const QColor &colour)
{
    const double away = canvas.unit() * 0.45, width = canvas.width(text, Letters::Small) + 1;
    const double height = canvas.lineHeight(Letters::Small);
    const std::array<QPointF, 9> places{QPointF(away, -height - away / 4),
                                        QPointF(away, -height / 2),
                                        QPointF(-width - away, -height / 2),
                                        QPointF(-width / 2, -height - away),
                                        QPointF(-width / 2, away),
                                        QPointF(away, -height - away / 2),
                                        QPointF(away, away / 2),
                                        QPointF(-width - away, -height - away / 2),
                                        QPointF(-width - away, away / 2)};
    for (const QPointF &place : places) {
        const QRectF box(point + place, QSizeF(width, height));
        if (!area.contains(box) || !canvas.isFree(box))
            continue;
        canvas.clear(box);
        canvas.text(box, Qt::AlignLeft, text, colour, Letters::Small);
        return true;
    }
    return false;
}

} // namespace quotasmith::chart
