// SPDX-License-Identifier: Apache-2.0
#include "chart/paint.h"

#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"

#include <QFontMetricsF>

#include <algorithm>

namespace quotasmith::chart {

namespace {

constexpr double kRow = 1.5; ///< letter lines a row with a name takes at least

/// Rows that must each have room for a name, and letter lines above and below them.
struct Rows {
    std::size_t count = 0;
    double linesEach = kRow;
};

Rows rowsOf(const Chart &chart)
{
    if (const auto *bars = std::get_if<BarsChart>(&chart); bars && bars->kind == Categories::Names)
        return {bars->categories.size(), std::max(kRow, 0.9 * static_cast<double>(bars->bars.size()))};
    if (const auto *waterfall = std::get_if<WaterfallChart>(&chart))
        return {waterfall->steps.size()};
    if (const auto *pareto = std::get_if<ParetoChart>(&chart))
        return {pareto->items.size() + pareto->rest.has_value()};
    if (const auto *donut = std::get_if<DonutChart>(&chart))
        return {donut->parts.size()};
    if (const auto *heat = std::get_if<HeatChart>(&chart))
        return {heat->rows.size()};
    if (const auto *timeline = std::get_if<TimelineChart>(&chart))
        return {timeline->rows.size()};
    return {};
}

} // namespace

const Heading &headingOf(const Chart &chart)
{
    return std::visit([](const auto &kind) -> const Heading & { return kind.heading; }, chart);
}

bool isEmpty(const Chart &chart)
{
    return std::visit([](const auto &kind) { return isEmpty(kind); }, chart);
}

const Hit *Painted::at(const QPointF &point) const
{
    const Hit *best = nullptr;
    const auto size = [](const Hit &hit) { return hit.area.width() * hit.area.height(); };
    for (const Hit &hit : hits)
        if (hit.area.contains(point) && (!best || size(hit) < size(*best)))
            best = &hit;
    return best;
}

Painted paint(QPainter &painter, const QRectF &bounds, const Chart &chart, const Look &look)
{
    painter.save();
    Canvas canvas(painter, bounds, look);
    std::visit(
        [&](const auto &kind) {
            if (isEmpty(kind))
                paintEmpty(canvas, kind.heading);
            else
                paintKind(canvas, kind);
        },
        chart);
    painter.restore();
    return canvas.take();
}

QSizeF fittingSize(const Chart &chart, const QSizeF &size, const Look &look)
{
    constexpr double kHeading = 9; ///< letter lines for title, legend and axes
    const Rows rows = rowsOf(chart);
    const double line = QFontMetricsF(look.font).height();
    const double needed = rows.count == 0 ? 0 : (static_cast<double>(rows.count) * rows.linesEach + kHeading) * line;
    return {size.width(), std::max(size.height(), needed)};
}

QString description(const Chart &chart)
{
    const Heading &heading = headingOf(chart);
    const QString said =
        std::visit([&](const auto &kind) { return isEmpty(kind) ? heading.empty : describe(kind); }, chart);
    return heading.title.isEmpty() ? said : ChartWords::tr("%1. %2").arg(heading.title, said);
}

} // namespace quotasmith::chart
