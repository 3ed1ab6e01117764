// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/plot.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::chart {

namespace {

constexpr double kTickDistance = 2.4; ///< of letter lines
constexpr double kMostNames = 0.42;   ///< of the width, for names at the left

double widestTick(const Canvas &canvas, const Scale &scale)
{
    double widest = 0;
    for (const std::int64_t tick : scale.ticks())
        widest = std::max(widest, canvas.width(scale.text(tick), Letters::Small));
    return widest;
}

/// A guess at the room for numbers at the left: settled before the ticks are known.
double slotGuess(const Canvas &canvas, const QRectF &body, std::size_t names)
{
    return (body.width() - canvas.unit() * 4.5) / static_cast<double>(std::max<std::size_t>(names, 1));
}

} // namespace

Plot::Plot(Canvas &canvas, const QRectF &body, const PlotNeeds &needs)
    : m_canvas(canvas), m_kind(needs.kind), m_names(needs.names)
{
    PlotNeeds all = needs;
    all.range.include(0);
    const double slot = slotGuess(canvas, body, needs.names.size());
    const bool isTight = needs.kind == Categories::Names &&
                         (!fitsUpright(canvas, needs.names, slot) || needs.endWidth + canvas.unit() * 0.3 > slot);
    m_flow = isTight ? Flow::Lying : Flow::Upright;
    if (m_flow == Flow::Upright)
        layUpright(body, all);
    else
        layLying(body, all);
}

void Plot::layUpright(const QRectF &body, const PlotNeeds &needs)
{
    const double unit = m_canvas.unit();
    const double head = unit * 0.5 + m_canvas.lineHeight(Letters::Small) * (needs.headLines + (needs.endWidth > 0));
    const double slot = slotGuess(m_canvas, body, m_names.size());
    m_plan = planNames(m_canvas, m_kind, m_names, slot, body.height() * 0.4);
    const double height = body.height() - m_plan.height - unit * 0.7 - head;
    m_scale.emplace(needs.range, needs.form, static_cast<int>(height / (unit * kTickDistance)));
    const double left = widestTick(m_canvas, *m_scale) + unit * 0.5;
    m_area = QRectF(body.left() + left, body.top() + head, std::max(1.0, body.width() - left - needs.secondAxis),
                    std::max(1.0, height));
    m_plan = planNames(m_canvas, m_kind, m_names, m_area.width() / std::max(count(), 1), body.height() * 0.4);
    m_area.setBottom(std::max(m_area.top() + 1, body.bottom() - m_plan.height - unit * 0.7));
}

void Plot::layLying(const QRectF &body, const PlotNeeds &needs)
{
    const double unit = m_canvas.unit();
    double widest = 0;
    for (const QString &name : m_names)
        widest = std::max(widest, m_canvas.width(name, Letters::Small));
    m_nameWidth = std::min(widest, body.width() * kMostNames);
    const double right = needs.endWidth > 0 ? needs.endWidth + unit * 0.4 : unit * 1.5;
    const double left = m_nameWidth + unit * 0.7, second = needs.secondAxis > 0 ? unit * 1.2 : 0;
    m_area = QRectF(body.left() + left, body.top() + second, std::max(1.0, body.width() - left - right),
                    std::max(1.0, body.height() - second - unit * 1.3));
    m_scale.emplace(Scale::lying(needs.range, needs.form, m_area.width(),
                                 [&](const QString &text) { return m_canvas.width(text, Letters::Small); }));
}

double Plot::number(std::int64_t value) const
{
    return m_flow == Flow::Upright ? m_scale->place(value, m_area.bottom(), m_area.top())
                                   : m_scale->place(value, m_area.left(), m_area.right());
}

QRectF Plot::slot(int i) const
{
    const double all = std::max(count(), 1);
    if (m_flow == Flow::Upright)
        return {m_area.left() + m_area.width() * i / all, m_area.top(), m_area.width() / all, m_area.height()};
    return {m_area.left(), m_area.top() + m_area.height() * i / all, m_area.width(), m_area.height() / all};
}

/// Of a slot what bars may take: they do not grow fat when there are few.
QRectF Plot::breadth(int i) const
{
    constexpr double kMost = 7; // letter lines
    const QRectF place = slot(i);
    const double most = m_canvas.unit() * kMost;
    const double x = m_flow == Flow::Upright ? std::max(0.0, place.width() - most) / 2 : 0;
    const double y = m_flow == Flow::Lying ? std::max(0.0, place.height() - most) / 2 : 0;
    return place.adjusted(x, y, -x, -y);
}

QRectF Plot::bar(int i, double from, double to, std::int64_t begin, std::int64_t end) const
{
    const QRectF place = breadth(i);
    const double first = number(begin), last = number(end);
    if (m_flow == Flow::Upright)
        return QRectF(QPointF(place.left() + place.width() * from, first),
                      QPointF(place.left() + place.width() * to, last))
            .normalized();
    return QRectF(QPointF(first, place.top() + place.height() * from), QPointF(last, place.top() + place.height() * to))
        .normalized();
}

QPointF Plot::point(int i, std::int64_t value) const
{
    const QPointF middle = slot(i).center();
    return m_flow == Flow::Upright ? QPointF(middle.x(), number(value)) : QPointF(number(value), middle.y());
}

QRectF Plot::endBox(const QRectF &bar, const QString &text) const
{
    const double height = m_canvas.lineHeight(Letters::Small), width = m_canvas.width(text, Letters::Small) + 1;
    if (m_flow == Flow::Upright)
        return {bar.center().x() - width / 2, bar.top() - height * 1.05, width, height};
    return {bar.right() + m_canvas.unit() * 0.3, bar.center().y() - height / 2, width, height};
}

void Plot::endText(const QRectF &bar, const QString &text, const QColor &colour)
{
    m_canvas.text(endBox(bar, text), m_flow == Flow::Upright ? Qt::AlignHCenter : Qt::AlignLeft, text, colour,
                  Letters::Small);
}

void Plot::paintAxes()
{
    if (m_flow == Flow::Upright)
        paintUprightAxes();
    else
        paintLyingAxes();
}

void Plot::paintUprightAxes()
{
    const double height = m_canvas.lineHeight(Letters::Small), unit = m_canvas.unit();
    for (const std::int64_t tick : m_scale->ticks()) {
        const double y = number(tick);
        m_canvas.line({m_area.left(), y}, {m_area.right(), y},
                      tick == 0 ? m_canvas.look().faint : m_canvas.look().line);
        m_canvas.text(
            {m_canvas.bounds().left(), y - height / 2, m_area.left() - unit * 0.4 - m_canvas.bounds().left(), height},
            Qt::AlignRight, m_scale->text(tick), m_canvas.look().faint, Letters::Small);
    }
    paintNames(m_canvas, m_names, m_plan, m_area.left(), m_area.width() / std::max(count(), 1),
               m_area.bottom() + unit * 0.6);
}

void Plot::paintLyingAxes()
{
    const double height = m_canvas.lineHeight(Letters::Small), unit = m_canvas.unit();
    for (const std::int64_t tick : m_scale->ticks()) {
        const double x = number(tick), width = m_canvas.width(m_scale->text(tick), Letters::Small) + 1;
        m_canvas.line({x, m_area.top()}, {x, m_area.bottom()},
                      tick == 0 ? m_canvas.look().faint : m_canvas.look().line);
        m_canvas.text({x - width / 2, m_area.bottom() + unit * 0.2, width, height}, Qt::AlignHCenter,
                      m_scale->text(tick), m_canvas.look().faint, Letters::Small);
    }
    const int every = static_cast<int>(std::ceil(height / std::max(slot(0).height(), 0.1)));
    for (int i = 0; i < count(); i += every)
        m_canvas.text(
            {m_area.left() - unit * 0.5 - m_nameWidth, slot(i).center().y() - height / 2, m_nameWidth + 0.5, height},
            Qt::AlignRight, m_names[static_cast<std::size_t>(i)], m_canvas.look().text, Letters::Small);
}

} // namespace quotasmith::chart
