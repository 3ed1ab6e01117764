// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/number_form.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// Pictures of numbers: what they show as plain values, painted the same in the window, in a file and on paper.
/// Numbers are exact (see NumberForm); words come from whoever makes the chart.
namespace quotasmith::chart {

/// Missing is not zero: nothing is painted there.
using Value = std::optional<std::int64_t>;

struct Heading {
    QString title;
    QString subtitle; ///< year, unit, what was left out
    QString empty;    ///< what stands there while there is nothing to show
};

/// What a series stands for decides its colour, its pattern and the shape of its points.
enum class Role { Target, Actual, LastYear, Forecast, Other };
struct Series {
    QString name;
    Role role = Role::Other;
    std::vector<Value> values; ///< by category; shorter is missing
};

/// Months stand upright side by side and may be named every other one; names get a row each when they are tight.
enum class Categories { Months, Names };

/// Something about one category: `Double 11`.
struct Marker {
    int category = 0;
    QString text;
};

/// Bars side by side (target, actual) with lines over them (last year).
struct BarsChart {
    Heading heading;
    NumberForm form;
    Categories kind = Categories::Months;
    std::vector<QString> categories;
    std::vector<Series> bars;
    std::vector<Series> lines;
    std::vector<Marker> markers;
};

enum class StepKind { Total, Change };
/// A total stands on zero; a change hangs where the one before it ended.
struct WaterfallStep {
    QString name;
    std::int64_t amount = 0;
    StepKind kind = StepKind::Change;
    QString note; ///< said in the tooltip
};
struct WaterfallChart {
    Heading heading;
    NumberForm form;
    std::vector<WaterfallStep> steps;
};

struct NamedAmount {
    QString name;
    std::int64_t amount = 0;
};

/// Names by their amount, the largest first (sorted here), and what they come to together, in percent.
struct ParetoChart {
    Heading heading;
    NumberForm form;
    std::vector<NamedAmount> items;
    std::optional<NamedAmount> rest; ///< all others together, last
};

struct Point {
    std::int64_t x = 0, y = 0;
};
struct NamedPoint {
    QString name;
    Point at;
};
/// One number against another, by rising x, with points that matter.
struct CurveChart {
    Heading heading;
    NumberForm x, y;
    QString xName, yName;
    std::vector<Point> points;
    std::vector<NamedPoint> marks;
};

/// What happened, and the band in which the rest may lie.
struct FanChart {
    Heading heading;
    NumberForm form;
    std::vector<QString> categories;
    Series actual;
    QString bandName, middleName;
    std::vector<Value> low, middle, high; ///< by category
};

/// Parts of a whole, in their order.
struct DonutChart {
    Heading heading;
    NumberForm form;
    QString totalName;
    std::vector<NamedAmount> parts;
};

/// A number for every row and column.
struct HeatChart {
    Heading heading;
    NumberForm form;
    std::vector<QString> rows, columns;
    std::vector<std::vector<Value>> values; ///< by row, by column
};

/// Things by two numbers. `crossing` divides the picture into four fields.
struct ScatterChart {
    Heading heading;
    NumberForm x, y;
    QString xName, yName;
    std::vector<NamedPoint> points;
    std::optional<Point> crossing;
    std::vector<QString> fields; ///< none, or four: left top, right top, left bottom, right bottom
};

/// A line as tall as a word; the last number is marked, `goal` is a dashed line.
struct SparklineChart {
    Heading heading; ///< only said, not painted, but for `empty`
    NumberForm form;
    std::vector<QString> categories;
    std::vector<Value> values;
    Value goal;
};

/// A straight piece of what is paid: from a point, which counts already, to where the next begins.
struct PayPiece {
    Point from, to;
    std::int64_t below = 0; ///< paid just below `from`: what `from` pays more is a jump
    std::int64_t rate = 0;  ///< what a further unit pays
};
struct PayoutLine {
    QString name;
    Role role = Role::Actual;
    std::vector<PayPiece> pieces; ///< ascending
};
/// What is paid for what is reached: straight pieces, jumps as jumps, and as a strip below what a further unit pays.
/// Several lines (methods, schemes) are told apart in a legend.
struct PayoutChart {
    Heading heading;
    NumberForm x, y, rate;
    QString xName, yName, rateName;
    std::vector<PayoutLine> lines;
    std::vector<NamedPoint> marks;
};

enum class MarkState { Open, Done, Late };
/// Something on one day of a row: a milestone.
struct TimelineMark {
    std::int64_t day = 0;
    QString text; ///< said in the tooltip, with its day
    MarkState state = MarkState::Open;
};
/// From a day to a day, `done` percent of it (0 … 100); without both days only its marks.
struct TimelineRow {
    QString name;
    std::optional<std::int64_t> from, until;
    QString text; ///< said in the tooltip
    int done = 0;
    bool isLate = false;
    std::vector<TimelineMark> marks;
};
struct NamedDay {
    std::int64_t day = 0;
    QString name;
};
/// Work over time, a row each. Days are numbers that rise by one a day; what lies outside `first` … `last` is cut off.
struct TimelineChart {
    Heading heading;
    std::int64_t first = 0, last = 0;
    std::vector<NamedDay> ticks; ///< by their day: the first of every month
    std::optional<NamedDay> today;
    QString doneName, openName, lateName; ///< of marks, for the legend
    std::vector<TimelineRow> rows;
};

using Chart = std::variant<BarsChart, WaterfallChart, ParetoChart, CurveChart, FanChart, DonutChart, HeatChart,
                           ScatterChart, SparklineChart, PayoutChart, TimelineChart>;

const Heading &headingOf(const Chart &chart);

} // namespace quotasmith::chart
