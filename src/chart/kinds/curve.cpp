// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/xy_plot.h"

#include <algorithm>
#include <array>

namespace quotasmith::chart {

namespace {

constexpr std::array kDots{Dot::Round, Dot::Square, Dot::Diamond, Dot::Triangle};

XyNeeds needsOf(const CurveChart &chart)
{
    XyNeeds needs{chart.x, chart.y, {}, {}, chart.xName, chart.yName};
    needs.y.include(0);
    for (const Point &point : chart.points) {
        needs.x.include(point.x);
        needs.y.include(point.y);
    }
    for (const NamedPoint &mark : chart.marks) {
        needs.x.include(mark.at.x);
        needs.y.include(mark.at.y);
    }
    if (chart.y.kind == NumberKind::Percent) {
        std::int64_t whole = 1;
        for (int i = 0; i < chart.y.decimals; ++i)
            whole *= 10;
        needs.y.include(whole);
    }
    return needs;
}

QString saidOf(const CurveChart &chart, const Point &point)
{
    return ChartWords::tr("%1: %2").arg(exactText(point.x, chart.x), exactText(point.y, chart.y));
}

void paintMark(Canvas &canvas, const CurveChart &chart, const XyPlot &plot, std::size_t number)
{
    const NamedPoint &mark = chart.marks[number];
    const QPointF at = plot.point(mark.at.x, mark.at.y);
    const Look &look = canvas.look();
    canvas.line(at, {at.x(), plot.area().bottom()}, look.faint, 1, Dash::Dotted);
    canvas.line(at, {plot.area().left(), at.y()}, look.faint, 1, Dash::Dotted);
    canvas.dot(at, canvas.unit() * 0.6, kDots[number % kDots.size()], look.lastYear);
    const std::array shown{mark.at.y};
    const QString full = QStringLiteral("%1 %2").arg(mark.name, ShortTexts::rounded(shown, chart.y).text(mark.at.y));
    if (!paintBeside(canvas, plot.area(), at, full, look.text))
        paintBeside(canvas, canvas.bounds(), at, mark.name, look.text);
}

} // namespace

bool isEmpty(const CurveChart &chart)
{
    return chart.points.empty();
}

void paintKind(Canvas &canvas, const CurveChart &chart)
{
    const QRectF body = paintHeading(canvas, chart.heading, {});
    const XyNeeds needs = needsOf(chart);
    XyPlot plot(canvas, body, needs);
    plot.paintAxes();
    QPolygonF line;
    for (const Point &point : chart.points)
        line << plot.point(point.x, point.y);
    canvas.path(line, canvas.look().actual, std::max(2.0, canvas.unit() / 6), Dash::Solid);
    if (line.size() == 1)
        canvas.dot(line.front(), canvas.unit() * 0.6, Dot::Round, canvas.look().actual);
    const double half = canvas.unit() * 0.5;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const QPointF &at = line[static_cast<qsizetype>(i)];
        canvas.hit({at.x() - half, at.y() - half, 2 * half, 2 * half}, saidOf(chart, chart.points[i]));
    }
    for (std::size_t i = 0; i < chart.marks.size(); ++i) {
        paintMark(canvas, chart, plot, i);
        const QPointF at = plot.point(chart.marks[i].at.x, chart.marks[i].at.y);
        canvas.hit({at.x() - half * 0.9, at.y() - half * 0.9, 1.8 * half, 1.8 * half},
                   pointText(chart.marks[i].name, {}, saidOf(chart, chart.marks[i].at)));
    }
}

QString describe(const CurveChart &chart)
{
    QStringList sentences{
        ChartWords::tr("Curve of %1 against %2, from %3 to %4.")
            .arg(chart.yName, chart.xName, saidOf(chart, chart.points.front()), saidOf(chart, chart.points.back()))};
    for (const NamedPoint &mark : chart.marks)
        sentences << ChartWords::tr("%1: %2.").arg(mark.name, saidOf(chart, mark.at));
    return sentences.join(u' ');
}

} // namespace quotasmith::chart
