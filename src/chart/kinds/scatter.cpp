// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/xy_plot.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace quotasmith::chart {

namespace {

constexpr std::size_t kFields = 4;

XyNeeds needsOf(const ScatterChart &chart)
{
    XyNeeds needs{chart.x, chart.y, {}, {}, chart.xName, chart.yName};
    for (const NamedPoint &point : chart.points) {
        needs.x.include(point.at.x);
        needs.y.include(point.at.y);
    }
    if (chart.crossing) {
        needs.x.include(chart.crossing->x);
        needs.y.include(chart.crossing->y);
    }
    return needs;
}

/// 0 left top, 1 right top, 2 left bottom, 3 right bottom.
std::size_t fieldOf(const ScatterChart &chart, const Point &point)
{
    return (point.x >= chart.crossing->x ? 1U : 0U) + (point.y >= chart.crossing->y ? 0U : 2U);
}

class Scatter {
public:
    Scatter(Canvas &canvas, const ScatterChart &chart, const QRectF &body)
        : m_canvas(canvas), m_chart(chart), m_needs(needsOf(chart)), m_plot(canvas, body, m_needs)
    {
    }

    void paint()
    {
        m_plot.paintAxes();
        if (m_chart.crossing)
            paintFields();
        for (const NamedPoint &point : m_chart.points)
            paintPoint(point);
        paintNames();
    }

private:
    void paintFields()
    {
        const QRectF &area = m_plot.area();
        const QPointF at = m_plot.point(m_chart.crossing->x, m_chart.crossing->y);
        const QColor colour = m_canvas.look().faint;
        m_canvas.line({area.left(), at.y()}, {area.right(), at.y()}, colour, 1, Dash::Dashed);
        m_canvas.line({at.x(), area.top()}, {at.x(), area.bottom()}, colour, 1, Dash::Dashed);
        const double pad = m_canvas.unit() * 0.3;
        for (std::size_t field = 0; field < kFields && field < m_chart.fields.size(); ++field) {
            const bool isLeft = field % 2 == 0, isTop = field < 2;
            const QRectF box(QPointF(isLeft ? area.left() : at.x(), isTop ? area.top() : at.y()),
                             QPointF(isLeft ? at.x() : area.right(), isTop ? at.y() : area.bottom()));
            const QRectF inner = box.adjusted(pad, pad, -pad, -pad);
            if (m_canvas.width(m_chart.fields[field], Letters::Small) <= inner.width() &&
                m_canvas.lineHeight(Letters::Small) <= inner.height())
                m_canvas.text(inner,
                              (isLeft ? Qt::AlignLeft : Qt::AlignRight) | (isTop ? Qt::AlignTop : Qt::AlignBottom),
                              m_chart.fields[field], colour, Letters::Small);
        }
    }
    void paintPoint(const NamedPoint &point)
    {
        static constexpr std::array kForms{Dot::Triangle, Dot::Round, Dot::Diamond, Dot::Square};
        const QPointF at = m_plot.point(point.at.x, point.at.y);
        const std::size_t field = m_chart.crossing ? fieldOf(m_chart, point.at) : 1;
        const double size = m_canvas.unit() * 0.5;
        QColor colour = m_canvas.look().actual;
        colour.setAlphaF(0.85F);
        m_canvas.reserve({at.x() - size / 2, at.y() - size / 2, size, size});
        m_canvas.dot(at, size, kForms[field], colour);
        m_canvas.hit({at.x() - size, at.y() - size, 2 * size, 2 * size},
                     ChartWords::tr("%1\n%2: %3\n%4: %5")
                         .arg(point.name, m_chart.xName, exactText(point.at.x, m_chart.x), m_chart.yName,
                              exactText(point.at.y, m_chart.y)));
    }
    /// The farthest out first; those without room keep their tooltip, and their number is said.
    void paintNames()
    {
        std::vector<std::size_t> order(m_chart.points.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const QPointF middle = m_plot.area().center();
        const auto distance = [&](std::size_t i) {
            const QPointF away = m_plot.point(m_chart.points[i].at.x, m_chart.points[i].at.y) - middle;
            return QPointF::dotProduct(away, away);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return distance(a) > distance(b); });
        int unnamed = 0;
        for (const std::size_t i : order) {
            const NamedPoint &point = m_chart.points[i];
            const QRectF room = m_canvas.bounds().adjusted(m_plot.area().left() - m_canvas.bounds().left(), 0, 0, 0);
            unnamed +=
                !paintBeside(m_canvas, room, m_plot.point(point.at.x, point.at.y), point.name, m_canvas.look().text);
        }
        if (unnamed > 0)
            sayUnnamed(unnamed);
    }
    void sayUnnamed(int count)
    {
        const QString text = ChartWords::tr("%n point(s) without a name for want of room", nullptr, count);
        const double height = m_canvas.lineHeight(Letters::Small), width = m_canvas.width(text, Letters::Small) + 1;
        const QRectF box(m_plot.area().left(), m_plot.area().bottom() + m_canvas.unit() * 0.55 + height, width, height);
        if (m_canvas.isFree(box))
            m_canvas.text(box, Qt::AlignLeft, text, m_canvas.look().faint, Letters::Small);
    }

    Canvas &m_canvas;
    const ScatterChart &m_chart;
    XyNeeds m_needs;
    XyPlot m_plot;
};

} // namespace

bool isEmpty(const ScatterChart &chart)
{
    return chart.points.empty();
}

void paintKind(Canvas &canvas, const ScatterChart &chart)
{
    const QRectF body = paintHeading(canvas, chart.heading, {});
    Scatter(canvas, chart, body).paint();
}

QString describe(const ScatterChart &chart)
{
    QString text = ChartWords::tr("%n point(s): %1 against %2.", nullptr, static_cast<int>(chart.points.size()))
                       .arg(chart.yName, chart.xName);
    if (!chart.crossing)
        return text;
    std::array<int, kFields> counts{};
    for (const NamedPoint &point : chart.points)
        ++counts[fieldOf(chart, point.at)];
    for (std::size_t field = 0; field < kFields && field < chart.fields.size(); ++field)
        text += u' ' + ChartWords::tr("%1: %2.").arg(chart.fields[field]).arg(counts[field]);
    return text;
}

} // namespace quotasmith::chart
