// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "core/money/rounding.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace quotasmith::chart {

namespace {

constexpr NumberForm kShareForm{3, NumberKind::Percent, std::nullopt};
constexpr double kHole = 0.58;
constexpr double kMostList = 26; ///< letter lines across

/// Only parts above zero can be shown as slices.
money::Wide wholeOf(const DonutChart &chart)
{
    money::Wide whole = 0;
    for (const NamedAmount &part : chart.parts)
        whole += std::max<std::int64_t>(part.amount, 0);
    return whole;
}

QString shareText(std::int64_t amount, money::Wide whole)
{
    if (amount <= 0)
        return exactText(Value(), kShareForm);
    return exactText(static_cast<std::int64_t>(money::nearestWhole(money::Wide{amount} * 1000, whole)), kShareForm);
}

class Donut {
public:
    Donut(Canvas &canvas, const DonutChart &chart, const QRectF &body)
        : m_canvas(canvas), m_chart(chart), m_whole(wholeOf(chart))
    {
        std::vector<std::int64_t> numbers;
        for (const NamedAmount &part : chart.parts)
            numbers.push_back(part.amount);
        m_texts = ShortTexts::rounded(numbers, chart.form);
        layOut(body);
    }

    void paint()
    {
        double angle = 90;
        for (std::size_t i = 0; i < m_chart.parts.size(); ++i) {
            const double turn = 360 * static_cast<double>(std::max<std::int64_t>(m_chart.parts[i].amount, 0)) /
                                static_cast<double>(m_whole);
            paintSlice(i, angle, turn);
            paintRow(i);
            angle -= turn;
        }
        paintTotal();
    }

private:
    double rowHeight() const { return m_canvas.lineHeight(Letters::Small) * 1.3; }
    void layOut(const QRectF &body)
    {
        const double rows = rowHeight() * static_cast<double>(m_chart.parts.size());
        const bool isWide = body.width() > body.height() * 1.25;
        const double ring = isWide ? std::min(body.height(), body.width() * 0.45)
                                   : std::min({body.width(), body.height() * 0.6, std::max(body.height() - rows, 0.0)});
        if (isWide) {
            m_ring = QRectF(body.left(), body.center().y() - ring / 2, ring, ring);
            m_list = body.adjusted(ring + m_canvas.unit() * 1.5, 0, 0, 0);
            m_list.setWidth(std::min(m_list.width(), m_canvas.unit() * kMostList));
            m_list.setTop(std::max(body.top(), body.center().y() - rows / 2));
        } else {
            m_ring = QRectF(body.center().x() - ring / 2, body.top(), ring, ring);
            m_list = body.adjusted(0, ring + m_canvas.unit() * 0.5, 0, 0);
        }
    }
    QColor colourOf(std::size_t part) const { return m_canvas.look().parts[part % m_canvas.look().parts.size()]; }
    QString saidOf(std::size_t part) const
    {
        const NamedAmount &one = m_chart.parts[part];
        return ChartWords::tr("%1: %2 (%3)")
            .arg(one.name, exactText(one.amount, m_chart.form), shareText(one.amount, m_whole));
    }
    /// The slice carries the number its row in the list begins with.
    void paintSlice(std::size_t part, double angle, double turn)
    {
        if (turn <= 0)
            return;
        const QPointF centre = m_ring.center();
        const double radius = m_ring.width() / 2, inner = radius * kHole;
        const QRectF hole(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner);
        QPainterPath slice;
        slice.arcMoveTo(m_ring, angle);
        slice.arcTo(m_ring, angle, -turn);
        slice.arcTo(hole, angle - turn, turn);
        slice.closeSubpath();
        m_canvas.painter().setPen(QPen(m_canvas.look().ground, std::max(1.0, m_canvas.unit() / 9)));
        m_canvas.painter().setBrush(colourOf(part));
        m_canvas.painter().drawPath(slice);
        const double middle = (angle - turn / 2) * std::numbers::pi / 180, away = (radius + inner) / 2;
        const QPointF at(centre.x() + away * std::cos(middle), centre.y() - away * std::sin(middle));
        const QString number = QString::number(part + 1);
        const double size = m_canvas.lineHeight(Letters::Small);
        if (turn / 360 * 2 * std::numbers::pi * away > size * 1.2 && radius - inner > size)
            m_canvas.text({at.x() - size, at.y() - size / 2, 2 * size, size}, Qt::AlignHCenter, number,
                          readableOn(m_canvas.look(), colourOf(part)), Letters::Small);
        m_canvas.hit({at.x() - size, at.y() - size, 2 * size, 2 * size}, saidOf(part));
    }
    void paintRow(std::size_t part)
    {
        const NamedAmount &one = m_chart.parts[part];
        const double unit = m_canvas.unit(), height = rowHeight();
        const QRectF row(m_list.left(), m_list.top() + height * static_cast<double>(part), m_list.width(), height);
        if (row.bottom() > m_canvas.bounds().bottom())
            return;
        const QString number = QString::number(part + 1);
        const QString amount = QStringLiteral("%1   %2").arg(m_texts.text(one.amount), shareText(one.amount, m_whole));
        const double first = m_canvas.width(QStringLiteral("00 "), Letters::Small);
        const double last = m_canvas.width(amount, Letters::Small) + 1;
        const QRectF sample(row.left(), row.center().y() - unit * 0.35, unit * 0.7, unit * 0.7);
        m_canvas.area(sample, colourOf(part), one.amount > 0 ? Fill::Solid : Fill::Hollow);
        const double left = sample.right() + unit * 0.4;
        m_canvas.text({left, row.top(), first, height}, Qt::AlignLeft | Qt::AlignVCenter, number, m_canvas.look().faint,
                      Letters::Small);
        m_canvas.text({left + first, row.top(), row.right() - left - first - last - unit * 0.5, height},
                      Qt::AlignLeft | Qt::AlignVCenter, one.name, m_canvas.look().text, Letters::Small);
        m_canvas.text({row.right() - last, row.top(), last, height}, Qt::AlignRight | Qt::AlignVCenter, amount,
                      m_canvas.look().text, Letters::Small);
        m_canvas.hit(row, saidOf(part));
    }
    void paintTotal()
    {
        const QString text = m_texts.text(
            static_cast<std::int64_t>(std::min<money::Wide>(m_whole, std::numeric_limits<std::int64_t>::max())));
        const double height = m_canvas.lineHeight(), room = m_ring.width() * kHole * 0.9;
        const QPointF centre = m_ring.center();
        if (m_canvas.width(text) > room || room < 2 * height)
            return;
        m_canvas.text({centre.x() - room / 2, centre.y() - height, room, height}, Qt::AlignHCenter, m_chart.totalName,
                      m_canvas.look().faint, Letters::Small);
        m_canvas.text({centre.x() - room / 2, centre.y(), room, height}, Qt::AlignHCenter, text, m_canvas.look().text);
    }

    Canvas &m_canvas;
    const DonutChart &m_chart;
    money::Wide m_whole;
    ShortTexts m_texts;
    QRectF m_ring, m_list;
};

} // namespace

bool isEmpty(const DonutChart &chart)
{
    return wholeOf(chart) == 0;
}

void paintKind(Canvas &canvas, const DonutChart &chart)
{
    const QRectF body = paintHeading(canvas, chart.heading, {});
    Donut(canvas, chart, body).paint();
}

QString describe(const DonutChart &chart)
{
    QStringList parts;
    for (const NamedAmount &part : chart.parts)
        parts << ChartWords::tr("%1 %2 (%3)")
                     .arg(part.name, exactText(part.amount, chart.form), shareText(part.amount, wholeOf(chart)));
    return ChartWords::tr("Parts of a whole: %1.").arg(parts.join(ChartWords::tr(", ")));
}

} // namespace quotasmith::chart
