// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/canvas.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace quotasmith::chart {

namespace {

constexpr double kSmallLetters = 0.88, kTitleLetters = 1.2;

bool isBreakable(const QString &text, qsizetype at)
{
    return text[at - 1].isSpace() || text[at - 1] == u'/' || text[at - 1].unicode() >= 0x2e80 ||
           text[at].unicode() >= 0x2e80;
}

} // namespace

Canvas::Canvas(QPainter &painter, const QRectF &bounds, const Look &look)
    : m_painter(painter), m_bounds(bounds), m_look(look)
{
    m_unit = lineHeight(Letters::Small);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

QFont Canvas::fontOf(Letters letters) const
{
    QFont font = m_look.font;
    if (letters == Letters::Small)
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * kSmallLetters))));
    if (letters == Letters::Title) {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * kTitleLetters)));
        font.setBold(true);
    }
    return font;
}

double Canvas::width(const QString &text, Letters letters) const
{
    return QFontMetricsF(fontOf(letters), m_painter.device()).horizontalAdvance(text);
}

double Canvas::lineHeight(Letters letters) const
{
    return QFontMetricsF(fontOf(letters), m_painter.device()).height();
}

QString Canvas::shortened(const QString &text, double width, Letters letters) const
{
    return QFontMetricsF(fontOf(letters), m_painter.device()).elidedText(text, Qt::ElideMiddle, width);
}

QStringList Canvas::broken(const QString &text, double width, int lines, Letters letters) const
{
    QStringList done;
    QString rest = text.trimmed();
    while (!rest.isEmpty() && this->width(rest, letters) > width && done.size() + 1 < lines) {
        qsizetype best = 0;
        for (qsizetype at = 1; at < rest.size(); ++at)
            if (isBreakable(rest, at) && (best == 0 || this->width(rest.left(at).trimmed(), letters) <= width))
                best = at;
        if (best == 0)
            break;
        done << rest.left(best).trimmed();
        rest = rest.mid(best).trimmed();
    }
    return done << rest;
}

QStringList Canvas::wrapped(const QString &text, double width, int lines, Letters letters) const
{
    QStringList best = broken(text, width, lines, letters);
    const auto isWithin = [&](const QStringList &all) {
        return all.size() <= best.size() && std::all_of(all.begin(), all.end(), [&](const QString &line) {
                   return this->width(line, letters) <= width;
               });
    };
    constexpr int kTries = 8;
    const double step = width / 2 / kTries; // narrower as long as it takes no more lines: 上年/实绩, not 上年实/绩
    for (int i = 1; i <= kTries && best.size() > 1; ++i)
        if (QStringList narrower = broken(text, width - i * step, lines, letters); isWithin(narrower))
            best = std::move(narrower);
    return best;
}

void Canvas::note(const QRectF &area, const QString &text)
{
    m_painted.words.push_back({area, text});
}

void Canvas::text(const QRectF &box, Qt::Alignment alignment, const QString &text, const QColor &colour,
                  Letters letters)
{
    if (text.isEmpty())
        return;
    const double room = std::max(std::min(box.width(), m_bounds.width()), 0.0);
    const QString shown = width(text, letters) > room + 0.5 ? shortened(text, room, letters) : text;
    const QSizeF size(width(shown, letters), lineHeight(letters));
    double x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - size.width() / 2;
    double y = box.top();
    if (alignment & Qt::AlignBottom)
        y = box.bottom() - size.height();
    else if (alignment & Qt::AlignVCenter)
        y = box.center().y() - size.height() / 2;
    x = std::clamp(x, m_bounds.left(), std::max(m_bounds.left(), m_bounds.right() - size.width()));
    const QRectF area(QPointF(x, y), size);
    const QFontMetricsF metrics(fontOf(letters), m_painter.device());
    m_painter.setFont(fontOf(letters));
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(x, y + metrics.ascent()), shown);
    note(area, shown);
    if (shown != text)
        hit(area, text);
}

void Canvas::turnedText(const QRectF &box, const QString &text, const QColor &colour)
{
    const QString shown = shortened(text, box.height(), Letters::Small);
    const QFontMetricsF metrics(fontOf(Letters::Small), m_painter.device());
    const QSizeF size(metrics.height(), width(shown, Letters::Small));
    const QRectF area(QPointF(box.center().x() - size.width() / 2, box.top()), size);
    m_painter.save();
    m_painter.setFont(fontOf(Letters::Small));
    m_painter.setPen(colour);
    m_painter.translate(area.left() + metrics.ascent(), area.bottom());
    m_painter.rotate(-90);
    m_painter.drawText(QPointF(0, 0), shown);
    m_painter.restore();
    note(area, shown);
    if (shown != text)
        hit(area, text);
}

bool Canvas::isFree(const QRectF &area) const
{
    const auto isHit = [&](const QRectF &taken) { return taken.intersects(area); };
    return m_bounds.contains(area) && std::none_of(m_taken.begin(), m_taken.end(), isHit) &&
           std::none_of(m_painted.words.begin(), m_painted.words.end(),
                        [&](const Words &words) { return words.area.intersects(area); });
}

void Canvas::clear(const QRectF &area)
{
    QColor veil = m_look.ground;
    veil.setAlphaF(0.85F);
    m_painter.fillRect(area, veil);
}

void Canvas::area(const QRectF &area, const QColor &colour, Fill fill)
{
    const QRectF shape = area.normalized();
    m_painter.setPen(Qt::NoPen);
    if (fill == Fill::Solid) {
        m_painter.fillRect(shape, colour);
        return;
    }
    QColor ground = colour;
    ground.setAlphaF(0.14F);
    m_painter.fillRect(shape, ground);
    if (fill == Fill::Hatched)
        hatch(shape, colour);
    const double width = std::max(1.0, m_unit / 14);
    if (shape.width() <= width || shape.height() <= width)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.drawRect(shape.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

/// Lines of our own: not every device knows patterns.
void Canvas::hatch(const QRectF &area, const QColor &colour)
{
    const double step = m_unit / 3;
    m_painter.setPen(QPen(colour, std::max(1.0, m_unit / 16)));
    for (double at = step; at < area.width() + area.height(); at += step) {
        const double over = std::max(0.0, at - area.width()), under = std::max(0.0, at - area.height());
        m_painter.drawLine(QPointF(area.left() + std::min(at, area.width()), area.top() + over),
                           QPointF(area.left() + under, area.top() + std::min(at, area.height())));
    }
}

void Canvas::line(const QPointF &from, const QPointF &to, const QColor &colour, double width, Dash dash)
{
    path(QPolygonF{{from, to}}, colour, width, dash);
}

void Canvas::path(const QPolygonF &points, const QColor &colour, double width, Dash dash)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dash != Dash::Solid)
        pen.setDashPattern(dash == Dash::Dashed ? QList<double>{5, 3} : QList<double>{1.5, 2.5});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points);
}

void Canvas::dot(const QPointF &centre, double size, Dot form, const QColor &colour, Fill fill)
{
    const double half = size / 2;
    QPainterPath path;
    switch (form) {
    case Dot::Round:
        path.addEllipse(centre, half, half);
        break;
    case Dot::Square:
        path.addRect(QRectF(centre.x() - half, centre.y() - half, size, size));
        break;
    case Dot::Diamond:
        path.addPolygon(QPolygonF{{centre - QPointF(0, half * 1.3), centre + QPointF(half * 1.3, 0),
                                   centre + QPointF(0, half * 1.3), centre - QPointF(half * 1.3, 0)}});
        break;
    case Dot::Triangle:
        path.addPolygon(QPolygonF{{centre - QPointF(0, half * 1.3), centre + QPointF(half * 1.2, half),
                                   centre + QPointF(-half * 1.2, half)}});
        break;
    }
    path.closeSubpath();
    m_painter.setPen(QPen(colour, std::max(1.0, m_unit / 12)));
    m_painter.setBrush(fill == Fill::Solid ? colour : m_look.ground);
    m_painter.drawPath(path);
}

void Canvas::hit(const QRectF &area, const QString &text)
{
    m_painted.hits.push_back({area.normalized(), text});
}

} // namespace quotasmith::chart
