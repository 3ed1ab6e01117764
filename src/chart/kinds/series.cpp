// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"

#include <algorithm>

namespace quotasmith::chart {

QString pointText(const QString &category, const QString &series, const QString &number)
{
    return series.isEmpty() ? ChartWords::tr("%1: %2").arg(category, number)
                            : ChartWords::tr("%1 · %2: %3").arg(category, series, number);
}

QString spanText(const Series &series, const std::vector<QString> &categories, const NumberForm &form)
{
    int low = -1, high = -1;
    for (int i = 0; i < static_cast<int>(categories.size()); ++i) {
        const Value value = valueAt(series.values, i);
        if (value && (low < 0 || *value < *valueAt(series.values, low)))
            low = i;
        if (value && (high < 0 || *value > *valueAt(series.values, high)))
            high = i;
    }
    if (low < 0)
        return {};
    return ChartWords::tr("%1: lowest %2 (%3), highest %4 (%5).")
        .arg(series.name, exactText(valueAt(series.values, low), form), categories[static_cast<std::size_t>(low)],
             exactText(valueAt(series.values, high), form), categories[static_cast<std::size_t>(high)]);
}

Value valueAt(const std::vector<Value> &values, int category)
{
    const auto at = static_cast<std::size_t>(category);
    return at < values.size() ? values[at] : Value();
}

void paintSeries(Canvas &canvas, const Series &series, const std::vector<QString> &categories, const NumberForm &form,
                 const std::function<QPointF(int, std::int64_t)> &place)
{
    const Stroke stroke = lineStroke(canvas, series.role);
    const double size = canvas.unit() / 2.4;
    QPolygonF run;
    const auto finish = [&] {
        canvas.path(run, stroke.colour, stroke.width, stroke.dash);
        for (const QPointF &point : run)
            canvas.dot(point, size, stroke.dot, stroke.colour);
        run.clear();
    };
    for (int i = 0; i < static_cast<int>(categories.size()); ++i) {
        const Value value = valueAt(series.values, i);
        if (!value) {
            finish();
            continue;
        }
        const QPointF point = place(i, *value);
        run << point;
        canvas.hit(QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size),
                   pointText(categories[static_cast<std::size_t>(i)], series.name, exactText(value, form)));
    }
    finish();
}

} // namespace quotasmith::chart
