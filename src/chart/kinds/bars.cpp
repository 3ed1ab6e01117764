// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/plot.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

constexpr double kGroup = 0.76; ///< of a slot
constexpr int kMarkerLines = 2;

void include(Range &range, const std::vector<Series> &all, std::size_t categories)
{
    for (const Series &series : all)
        for (std::size_t i = 0; i < categories; ++i)
            range.include(valueAt(series.values, static_cast<int>(i)));
}

Range rangeOf(const BarsChart &chart)
{
    Range range;
    include(range, chart.bars, chart.categories.size());
    include(range, chart.lines, chart.categories.size());
    return range;
}

std::vector<LegendEntry> legendOf(const Canvas &canvas, const BarsChart &chart)
{
    std::vector<LegendEntry> legend;
    if (chart.bars.size() + chart.lines.size() < 2)
        return legend;
    for (const Series &series : chart.bars)
        legend.push_back({series.name, barPaint(canvas.look(), series.role), {}});
    for (const Series &series : chart.lines)
        legend.push_back({series.name, std::nullopt, lineStroke(canvas, series.role)});
    return legend;
}

/// A single series of bars says its numbers where there is room.
class EndTexts {
public:
    EndTexts(const Canvas &canvas, const BarsChart &chart, double width)
    {
        if (chart.bars.size() != 1 || !chart.lines.empty())
            return;
        std::vector<std::int64_t> numbers;
        for (const Value &value : chart.bars.front().values)
            if (value)
                numbers.push_back(*value);
        m_texts = ShortTexts::rounded(numbers, chart.form);
        for (const std::int64_t number : numbers)
            m_width = std::max(m_width, canvas.width(m_texts.text(number), Letters::Small));
        const double slot = (width - canvas.unit() * 5) / static_cast<double>(chart.categories.size());
        if (chart.kind == Categories::Months && m_width > slot * 0.95)
            m_width = 0;
    }
    double width() const { return m_width; }
    QString text(std::int64_t number) const { return m_texts.text(number); }

private:
    ShortTexts m_texts;
    double m_width = 0;
};

class Bars {
public:
    Bars(Canvas &canvas, const BarsChart &chart, const QRectF &body)
        : m_canvas(canvas), m_chart(chart), m_ends(canvas, chart, body.width()),
          m_plot(canvas, body,
                 {chart.kind, chart.categories, rangeOf(chart), chart.form, m_ends.width(),
                  chart.markers.empty() ? 0 : kMarkerLines, 0})
    {
    }

    void paint()
    {
        m_plot.paintAxes();
        for (const Marker &marker : m_chart.markers)
            if (marker.category >= 0 && marker.category < m_plot.count())
                paintMarker(marker);
        for (int i = 0; i < m_plot.count(); ++i)
            for (std::size_t series = 0; series < m_chart.bars.size(); ++series)
                paintBar(i, series);
        for (const Series &series : m_chart.lines)
            paintSeries(m_canvas, series, m_chart.categories, m_chart.form,
                        [this](int i, std::int64_t value) { return m_plot.point(i, value); });
    }

private:
    void paintBar(int category, std::size_t number)
    {
        const Series &series = m_chart.bars[number];
        const Value value = valueAt(series.values, category);
        const double share = kGroup / static_cast<double>(m_chart.bars.size());
        const double from = (1 - kGroup) / 2 + share * static_cast<double>(number), to = from + share * 0.94;
        if (!value)
            return;
        const Paint paint = barPaint(m_canvas.look(), series.role);
        const QRectF bar = m_plot.bar(category, from, to, 0, *value);
        m_canvas.area(bar, paint.colour, paint.fill);
        if (m_ends.width() > 0)
            m_plot.endText(bar, m_ends.text(*value), m_canvas.look().text);
        const QRectF slot = m_plot.slot(category);
        const QRectF column = m_plot.flow() == Flow::Upright
                                  ? QRectF(bar.left(), slot.top(), bar.width(), slot.height())
                                  : QRectF(slot.left(), bar.top(), slot.width(), bar.height());
        m_canvas.hit(column, pointText(m_chart.categories[static_cast<std::size_t>(category)],
                                       m_chart.bars.size() > 1 || m_chart.lines.size() ? series.name : QString(),
                                       exactText(value, m_chart.form)));
    }

    /// A dotted line through the month, its words above the bars in the first row that is free.
    void paintMarker(const Marker &marker)
    {
        const QRectF slot = m_plot.slot(marker.category);
        const double height = m_canvas.lineHeight(Letters::Small), size = m_canvas.unit() / 2.2;
        const QPointF top = m_plot.flow() == Flow::Upright ? QPointF(slot.center().x(), slot.top())
                                                           : QPointF(slot.right(), slot.center().y());
        const QColor colour = m_canvas.look().faint;
        if (m_plot.flow() == Flow::Upright)
            m_canvas.line(top, {top.x(), slot.bottom()}, colour, 1, Dash::Dotted);
        m_canvas.dot(top, size, Dot::Triangle, colour);
        const double width = m_canvas.width(marker.text, Letters::Small) + 1;
        for (int row = 1; row <= kMarkerLines; ++row) {
            const QRectF &bounds = m_canvas.bounds();
            const double left = std::max(bounds.left() + 1, std::min(top.x() - width / 2, bounds.right() - width - 1));
            const QRectF box(left, top.y() - size - row * height, width, height);
            if (!m_canvas.isFree(box.adjusted(-size, 0, size, 0)) && !m_canvas.isFree(box))
                continue;
            m_canvas.text(box, Qt::AlignLeft, marker.text, colour, Letters::Small);
            break;
        }
        m_canvas.hit(
            QRectF(top.x() - size, top.y() - size, 2 * size, 2 * size),
            ChartWords::tr("%1: %2").arg(m_chart.categories[static_cast<std::size_t>(marker.category)], marker.text));
    }

    Canvas &m_canvas;
    const BarsChart &m_chart;
    EndTexts m_ends;
    Plot m_plot;
};

} // namespace

bool isEmpty(const BarsChart &chart)
{
    return chart.categories.empty() || rangeOf(chart).isEmpty();
}

void paintKind(Canvas &canvas, const BarsChart &chart)
{
    const QRectF body = paintHeading(canvas, chart.heading, legendOf(canvas, chart));
    Bars(canvas, chart, body).paint();
}

QString describe(const BarsChart &chart)
{
    QStringList sentences{ChartWords::tr("Bars, %1 to %2.").arg(chart.categories.front(), chart.categories.back())};
    for (const auto *all : {&chart.bars, &chart.lines})
        for (const Series &series : *all)
            sentences << spanText(series, chart.categories, chart.form);
    for (const Marker &marker : chart.markers)
        if (marker.category >= 0 && marker.category < static_cast<int>(chart.categories.size()))
            sentences << ChartWords::tr("%1: %2.").arg(chart.categories[static_cast<std::size_t>(marker.category)],
                                                       marker.text);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace quotasmith::chart
