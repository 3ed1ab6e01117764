// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/plot.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

Range rangeOf(const FanChart &chart)
{
    Range range;
    for (const auto *values : {&chart.actual.values, &chart.low, &chart.middle, &chart.high})
        for (std::size_t i = 0; i < chart.categories.size(); ++i)
            range.include(valueAt(*values, static_cast<int>(i)));
    return range;
}

/// The band over neighbouring months in which both of its edges are known; the shape opens from the last actual.
void paintBand(Canvas &canvas, const FanChart &chart, const Plot &plot)
{
    QPolygonF upper, lower;
    for (int i = 0; i < plot.count(); ++i) {
        const Value low = valueAt(chart.low, i), high = valueAt(chart.high, i), was = valueAt(chart.actual.values, i);
        if (low && high) {
            upper << plot.point(i, *high);
            lower << plot.point(i, *low);
        } else if (was) {
            upper = lower = QPolygonF{{plot.point(i, *was)}};
        }
    }
    if (upper.size() < 2)
        return;
    QColor ground = canvas.look().forecast;
    ground.setAlphaF(0.18F);
    QPolygonF band = upper;
    std::copy(lower.rbegin(), lower.rend(), std::back_inserter(band));
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(ground);
    canvas.painter().drawPolygon(band);
    canvas.path(upper, canvas.look().forecast, 1, Dash::Dashed);
    canvas.path(lower, canvas.look().forecast, 1, Dash::Dashed);
}

QString bandText(const FanChart &chart, int i)
{
    return ChartWords::tr("%1: %2 to %3")
        .arg(chart.bandName, exactText(valueAt(chart.low, i), chart.form),
             exactText(valueAt(chart.high, i), chart.form));
}

} // namespace

bool isEmpty(const FanChart &chart)
{
    return chart.categories.empty() || rangeOf(chart).isEmpty();
}

void paintKind(Canvas &canvas, const FanChart &chart)
{
    const Series middle{chart.middleName, Role::Forecast, chart.middle};
    const QRectF body = paintHeading(canvas, chart.heading,
                                     {{chart.actual.name, std::nullopt, lineStroke(canvas, chart.actual.role)},
                                      {chart.middleName, std::nullopt, lineStroke(canvas, Role::Forecast)},
                                      {chart.bandName, Paint{canvas.look().forecast, Fill::Hollow}, {}}});
    PlotNeeds needs;
    needs.names = chart.categories;
    needs.range = rangeOf(chart);
    needs.form = chart.form;
    Plot plot(canvas, body, needs);
    plot.paintAxes();
    paintBand(canvas, chart, plot);
    for (int i = 0; i < plot.count(); ++i)
        if (valueAt(chart.low, i) && valueAt(chart.high, i))
            canvas.hit(plot.slot(i), QStringLiteral("%1 · %2").arg(chart.categories[static_cast<std::size_t>(i)],
                                                                   bandText(chart, i)));
    for (const Series *series : {&chart.actual, &middle})
        paintSeries(canvas, *series, chart.categories, chart.form,
                    [&](int i, std::int64_t value) { return plot.point(i, value); });
}

QString describe(const FanChart &chart)
{
    QStringList sentences{spanText(chart.actual, chart.categories, chart.form),
                          spanText({chart.middleName, Role::Forecast, chart.middle}, chart.categories, chart.form)};
    for (int i = static_cast<int>(chart.categories.size()) - 1; i >= 0; --i)
        if (valueAt(chart.low, i) && valueAt(chart.high, i)) {
            sentences
                << ChartWords::tr("%1 · %2.").arg(chart.categories[static_cast<std::size_t>(i)], bandText(chart, i));
            break;
        }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace quotasmith::chart
