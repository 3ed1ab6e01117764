// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/xy_plot.h"

#include <algorithm>
#include <array>

namespace quotasmith::chart {

namespace {

constexpr double kStripShare = 0.27, kLeastForStrip = 15, kMostStrip = 7; ///< of the body; in letter lines

XyNeeds needsOf(const PayoutChart &chart)
{
    XyNeeds needs{chart.x, chart.y, {}, {}, chart.xName, chart.yName};
    needs.x.include(0);
    needs.y.include(0);
    for (const PayoutLine &line : chart.lines)
        for (const PayPiece &piece : line.pieces) {
            for (const Point &point : {piece.from, piece.to}) {
                needs.x.include(point.x);
                needs.y.include(point.y);
            }
            needs.y.include(piece.below);
        }
    for (const NamedPoint &mark : chart.marks) {
        needs.x.include(mark.at.x);
        needs.y.include(mark.at.y);
    }
    return needs;
}

bool isJump(const PayPiece &piece)
{
    return piece.below != piece.from.y;
}

QString jumpText(const PayoutChart &chart, const PayPiece &piece)
{
    return ChartWords::tr("at %1 from %2 to %3")
        .arg(exactText(piece.from.x, chart.x), exactText(piece.below, chart.y), exactText(piece.from.y, chart.y));
}

QString pieceText(const PayoutChart &chart, const PayoutLine &line, const PayPiece &piece)
{
    const QString said = isJump(piece) ? jumpText(chart, piece)
                                       : ChartWords::tr("%1: %2").arg(exactText(piece.from.x, chart.x),
                                                                      exactText(piece.from.y, chart.y));
    return line.name.isEmpty() ? said : QStringLiteral("%1 · %2").arg(line.name, said);
}

void paintLine(Canvas &canvas, const PayoutChart &chart, const PayoutLine &line, const XyPlot &plot)
{
    const Stroke stroke = lineStroke(canvas, line.role);
    const double dot = canvas.unit() * 0.5, half = canvas.unit() * 0.5;
    for (const PayPiece &piece : line.pieces) {
        const QPointF from = plot.point(piece.from.x, piece.from.y);
        canvas.path({{from, plot.point(piece.to.x, piece.to.y)}}, stroke.colour, stroke.width, stroke.dash);
        if (isJump(piece)) {
            const QPointF below = plot.point(piece.from.x, piece.below);
            canvas.line(below, from, stroke.colour, 1, Dash::Dotted);
            canvas.dot(below, dot, Dot::Round, stroke.colour, Fill::Hollow);
            canvas.dot(from, dot, Dot::Round, stroke.colour);
        }
        canvas.hit({from.x() - half, from.y() - half, 2 * half, 2 * half}, pieceText(chart, line, piece));
    }
}

/// What a jump comes to stands beside it, where there is room.
void paintJumps(Canvas &canvas, const PayoutChart &chart, const PayoutLine &line, const XyPlot &plot)
{
    std::vector<std::int64_t> jumps;
    for (const PayPiece &piece : line.pieces)
        if (isJump(piece))
            jumps.push_back(piece.from.y - piece.below);
    const ShortTexts texts = ShortTexts::rounded(jumps, chart.y);
    for (const PayPiece &piece : line.pieces)
        if (isJump(piece))
            paintBeside(canvas, plot.area(), plot.point(piece.from.x, piece.from.y),
                        texts.change(piece.from.y - piece.below), canvas.look().text);
}

/// Where rates stand in the strip.
struct Strip {
    QRectF area;
    double low = 0, high = 0;

    double y(std::int64_t rate) const
    {
        const double share = high > low ? (static_cast<double>(rate) - low) / (high - low) : 0;
        return area.bottom() - share * area.height();
    }
};

Strip stripOf(const PayoutChart &chart, const QRectF &area)
{
    Strip strip{area};
    for (const PayoutLine &line : chart.lines)
        for (const PayPiece &piece : line.pieces) {
            strip.low = std::min(strip.low, static_cast<double>(piece.rate));
            strip.high = std::max(strip.high, static_cast<double>(piece.rate));
        }
    return strip;
}

void paintRate(Canvas &canvas, const PayoutChart &chart, const PayPiece &piece, const QRectF &box)
{
    const QString said = exactText(piece.rate, chart.rate);
    const double height = canvas.lineHeight(Letters::Small), width = canvas.width(said, Letters::Small) + 1;
    const QRectF words(box.center().x() - width / 2, box.top() - height, width, height);
    if (width < box.width() && canvas.isFree(words))
        canvas.text(words, Qt::AlignHCenter, said, canvas.look().faint, Letters::Small);
}

void paintStrip(Canvas &canvas, const PayoutChart &chart, const XyPlot &plot, const QRectF &room)
{
    const double line = canvas.lineHeight(Letters::Small), left = canvas.bounds().left() + canvas.unit() * 0.7;
    canvas.text({left, room.top(), room.right() - left, line}, Qt::AlignLeft, chart.rateName, canvas.look().faint,
                Letters::Small);
    const Strip strip = stripOf(chart, {QPointF(plot.area().left(), room.top() + 2 * line + canvas.unit() * 0.2),
                                        QPointF(plot.area().right(), room.bottom())});
    canvas.line({strip.area.left(), strip.y(0)}, {strip.area.right(), strip.y(0)}, canvas.look().faint);
    for (const PayoutLine &each : chart.lines) {
        const Stroke stroke = lineStroke(canvas, each.role);
        const bool isAlone = chart.lines.size() == 1;
        for (const PayPiece &piece : each.pieces) {
            const QPointF from(plot.point(piece.from.x, 0).x(), strip.y(piece.rate));
            const QPointF to(plot.point(piece.to.x, 0).x(), strip.y(piece.rate));
            const QRectF box = QRectF(from, QPointF(to.x(), strip.y(0))).normalized();
            if (isAlone)
                canvas.area(box, mixed(canvas.look().ground, stroke.colour, 0.3), Fill::Solid);
            canvas.path({{from, to}}, stroke.colour, stroke.width, stroke.dash);
            if (isAlone)
                paintRate(canvas, chart, piece, box);
            canvas.hit(box.adjusted(0, -2, 0, 2),
                       pointText(exactText(piece.from.x, chart.x), each.name.isEmpty() ? chart.rateName : each.name,
                                 exactText(piece.rate, chart.rate)));
        }
    }
}

void paintMark(Canvas &canvas, const PayoutChart &chart, const XyPlot &plot, const NamedPoint &mark)
{
    const QPointF at = plot.point(mark.at.x, mark.at.y);
    const Look &look = canvas.look();
    canvas.line(at, {at.x(), plot.area().bottom()}, look.faint, 1, Dash::Dotted);
    canvas.line(at, {plot.area().left(), at.y()}, look.faint, 1, Dash::Dotted);
    canvas.dot(at, canvas.unit() * 0.6, Dot::Diamond, look.lastYear);
    const std::array shown{mark.at.y};
    const QString full = QStringLiteral("%1 %2").arg(mark.name, ShortTexts::rounded(shown, chart.y).text(mark.at.y));
    if (!paintBeside(canvas, plot.area(), at, full, look.text))
        paintBeside(canvas, canvas.bounds(), at, mark.name, look.text);
    const double half = canvas.unit() * 0.45;
    canvas.hit({at.x() - half, at.y() - half, 2 * half, 2 * half},
               pointText(mark.name, exactText(mark.at.x, chart.x), exactText(mark.at.y, chart.y)));
}

} // namespace

bool isEmpty(const PayoutChart &chart)
{
    return std::all_of(chart.lines.begin(), chart.lines.end(),
                       [](const PayoutLine &line) { return line.pieces.empty(); });
}

void paintKind(Canvas &canvas, const PayoutChart &chart)
{
    std::vector<LegendEntry> legend;
    for (const PayoutLine &line : chart.lines)
        if (chart.lines.size() > 1)
            legend.push_back({line.name, std::nullopt, lineStroke(canvas, line.role)});
    const QRectF body = paintHeading(canvas, chart.heading, legend);
    const double unit = canvas.unit();
    const bool hasStrip = body.height() >= unit * kLeastForStrip;
    const double strip = hasStrip ? std::min(body.height() * kStripShare, unit * kMostStrip) : 0;
    const XyNeeds needs = needsOf(chart);
    XyPlot plot(canvas, body.adjusted(0, 0, 0, -strip), needs);
    plot.paintAxes();
    for (const PayoutLine &line : chart.lines)
        paintLine(canvas, chart, line, plot);
    for (const NamedPoint &mark : chart.marks)
        paintMark(canvas, chart, plot, mark);
    if (chart.lines.size() == 1)
        paintJumps(canvas, chart, chart.lines.front(), plot);
    if (hasStrip)
        paintStrip(canvas, chart, plot,
                   {body.left(), body.bottom() - strip + unit * 0.3, body.width(), strip - unit * 0.5});
}

QString describe(const PayoutChart &chart)
{
    QStringList sentences;
    for (const PayoutLine &line : chart.lines) {
        if (line.pieces.empty())
            continue;
        const Point &end = line.pieces.back().to;
        const QString name = line.name.isEmpty() ? chart.yName : line.name;
        QStringList jumps;
        for (const PayPiece &piece : line.pieces)
            if (isJump(piece))
                jumps << jumpText(chart, piece);
        const QString reached = exactText(end.x, chart.x), paid = exactText(end.y, chart.y);
        sentences << (jumps.isEmpty() ? ChartWords::tr("%1: without jumps up to %3 at %2.").arg(name, reached, paid)
                                      : ChartWords::tr("%1: jumps %4, up to %3 at %2.")
                                            .arg(name, reached, paid, jumps.join(ChartWords::tr(", "))));
    }
    for (const NamedPoint &mark : chart.marks)
        sentences << ChartWords::tr("%1: %2.").arg(
            mark.name, ChartWords::tr("%1: %2").arg(exactText(mark.at.x, chart.x), exactText(mark.at.y, chart.y)));
    return sentences.join(u' ');
}

} // namespace quotasmith::chart
