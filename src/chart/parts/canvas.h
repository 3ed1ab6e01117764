// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/look.h"
#include "chart/paint.h"

#include <QPainter>

namespace quotasmith::chart {

enum class Letters { Normal, Small, Title };
/// How an area shows what it is without its colour.
enum class Fill { Solid, Hollow, Hatched };
enum class Dash { Solid, Dashed, Dotted };
enum class Dot { Round, Square, Diamond, Triangle };

/// The painter of one chart: knows the look, measures letters on the painter's own device, and keeps book of the
/// words and hits it paints.
class Canvas {
public:
    Canvas(QPainter &painter, const QRectF &bounds, const Look &look);

    const QRectF &bounds() const { return m_bounds; }
    const Look &look() const { return m_look; }
    /// The unit of every distance: the height of a small letter line.
    double unit() const { return m_unit; }

    double width(const QString &text, Letters letters = Letters::Normal) const;
    double lineHeight(Letters letters = Letters::Normal) const;
    /// The text, or with an ellipsis in the middle what fits.
    QString shortened(const QString &text, double width, Letters letters = Letters::Normal) const;
    /// Lines no wider than `width`, broken between words, or anywhere where there is no blank (Chinese); a line that
    /// cannot be broken is wider. At most `lines`, about equally long.
    QStringList wrapped(const QString &text, double width, int lines, Letters letters = Letters::Normal) const;

    /// Puts a line of text into a box; a text that is wider than the box stays inside the picture, shortened, and its
    /// whole becomes a hit.
    void text(const QRectF &box, Qt::Alignment alignment, const QString &text, const QColor &colour,
              Letters letters = Letters::Normal);
    /// Upwards: reads from below.
    void turnedText(const QRectF &box, const QString &text, const QColor &colour);
    /// No words are to come here: there is a point.
    void reserve(const QRectF &area) { m_taken.push_back(area); }
    /// Whether words there would touch none painted so far and nothing reserved, and stay inside.
    bool isFree(const QRectF &area) const;
    /// Fades what is painted there, so that words can be read over it.
    void clear(const QRectF &area);

    void area(const QRectF &area, const QColor &colour, Fill fill);
    void line(const QPointF &from, const QPointF &to, const QColor &colour, double width = 1, Dash dash = Dash::Solid);
    void path(const QPolygonF &points, const QColor &colour, double width, Dash dash);
    void dot(const QPointF &centre, double size, Dot form, const QColor &colour, Fill fill = Fill::Solid);
    void hit(const QRectF &area, const QString &text);

    QPainter &painter() { return m_painter; }
    Painted take() { return std::move(m_painted); }

private:
    QFont fontOf(Letters letters) const;
    QStringList broken(const QString &text, double width, int lines, Letters letters) const;
    void note(const QRectF &area, const QString &text);
    void hatch(const QRectF &area, const QColor &colour);

    QPainter &m_painter;
    QRectF m_bounds;
    const Look &m_look;
    double m_unit = 0;
    Painted m_painted;
    std::vector<QRectF> m_taken;
};

} // namespace quotasmith::chart
