// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "chart/parts/canvas.h"

#include <QCoreApplication>

#include <functional>

/// What every kind of chart knows of itself. `isEmpty`: there is nothing to paint. `paintKind` paints one that is not
/// empty. `describe` says it in a sentence or two, without the title.
namespace quotasmith::chart {

class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

bool isEmpty(const BarsChart &chart);
void paintKind(Canvas &canvas, const BarsChart &chart);
QString describe(const BarsChart &chart);

bool isEmpty(const WaterfallChart &chart);
void paintKind(Canvas &canvas, const WaterfallChart &chart);
QString describe(const WaterfallChart &chart);

bool isEmpty(const ParetoChart &chart);
void paintKind(Canvas &canvas, const ParetoChart &chart);
QString describe(const ParetoChart &chart);

bool isEmpty(const CurveChart &chart);
void paintKind(Canvas &canvas, const CurveChart &chart);
QString describe(const CurveChart &chart);

bool isEmpty(const FanChart &chart);
void paintKind(Canvas &canvas, const FanChart &chart);
QString describe(const FanChart &chart);

bool isEmpty(const DonutChart &chart);
void paintKind(Canvas &canvas, const DonutChart &chart);
QString describe(const DonutChart &chart);

bool isEmpty(const HeatChart &chart);
void paintKind(Canvas &canvas, const HeatChart &chart);
QString describe(const HeatChart &chart);

bool isEmpty(const ScatterChart &chart);
void paintKind(Canvas &canvas, const ScatterChart &chart);
QString describe(const ScatterChart &chart);

bool isEmpty(const SparklineChart &chart);
void paintKind(Canvas &canvas, const SparklineChart &chart);
QString describe(const SparklineChart &chart);

bool isEmpty(const PayoutChart &chart);
void paintKind(Canvas &canvas, const PayoutChart &chart);
QString describe(const PayoutChart &chart);

bool isEmpty(const TimelineChart &chart);
void paintKind(Canvas &canvas, const TimelineChart &chart);
QString describe(const TimelineChart &chart);

/// `Jan · Actual: 1,200,000.00`
QString pointText(const QString &category, const QString &series, const QString &number);
/// `Actual from 900,000.00 (Feb) to 1,900,000.00 (Nov)`, nothing for a series without numbers.
QString spanText(const Series &series, const std::vector<QString> &categories, const NumberForm &form);
/// The number of a category; nothing beyond the end.
Value valueAt(const std::vector<Value> &values, int category);
/// A series' line over the categories with a point for every number and their hits; interrupted where one is missing.
void paintSeries(Canvas &canvas, const Series &series, const std::vector<QString> &categories, const NumberForm &form,
                 const std::function<QPointF(int, std::int64_t)> &place);

} // namespace quotasmith::chart
