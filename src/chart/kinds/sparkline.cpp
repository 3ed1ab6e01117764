// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/scale.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

Range rangeOf(const SparklineChart &chart)
{
    Range range;
    for (const Value &value : chart.values)
        range.include(value);
    if (!range.isEmpty())
        range.include(chart.goal);
    return range;
}

/// Low and high fill the height; a line of equal numbers runs through the middle.
double heightOf(const Range &range, std::int64_t number, const QRectF &area)
{
    if (range.low() == range.high())
        return area.center().y();
    const double low = static_cast<double>(range.low()), high = static_cast<double>(range.high());
    return area.bottom() - (static_cast<double>(number) - low) / (high - low) * area.height();
}

QString nameOf(const SparklineChart &chart, std::size_t i)
{
    return i < chart.categories.size() ? chart.categories[i] : QString::number(i + 1);
}

} // namespace

bool isEmpty(const SparklineChart &chart)
{
    return rangeOf(chart).isEmpty();
}

void paintKind(Canvas &canvas, const SparklineChart &chart)
{
    const double size = canvas.unit() * 0.4;
    const QRectF area = canvas.bounds().adjusted(size, size, -size, -size);
    const Range range = rangeOf(chart);
    const auto count = static_cast<double>(chart.values.size());
    const double width = area.width() / count;
    if (chart.goal) {
        const double y = heightOf(range, *chart.goal, area);
        canvas.line({area.left(), y}, {area.right(), y}, canvas.look().target, 1, Dash::Dashed);
    }
    QPolygonF run;
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        const double left = area.left() + static_cast<double>(i) * width;
        const Value &value = chart.values[i];
        if (value) {
            run << QPointF(left + width / 2, heightOf(range, *value, area));
            canvas.hit({left, canvas.bounds().top(), width, canvas.bounds().height()},
                       pointText(nameOf(chart, i), {}, exactText(value, chart.form)));
        }
        if (!value || i + 1 == chart.values.size()) {
            canvas.path(run, canvas.look().actual, std::max(1.5, canvas.unit() / 9), Dash::Solid);
            if (!run.empty())
                canvas.dot(run.back(), size, Dot::Round, canvas.look().actual);
            run.clear();
        }
    }
}

QString describe(const SparklineChart &chart)
{
    const Series series{ChartWords::tr("Line"), Role::Actual, chart.values};
    std::vector<QString> names;
    for (std::size_t i = 0; i < chart.values.size(); ++i)
        names.push_back(nameOf(chart, i));
    QString text = spanText(series, names, chart.form);
    if (chart.goal)
        text += u' ' + ChartWords::tr("The goal is %1.").arg(exactText(chart.goal, chart.form));
    return text;
}

} // namespace quotasmith::chart
