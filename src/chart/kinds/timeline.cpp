// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

constexpr double kMostNames = 0.34; ///< of the width, for the rows' names
constexpr double kBar = 0.46;       ///< of a row's height

QColor colourOf(const Look &look, MarkState state)
{
    return state == MarkState::Late ? look.fall : state == MarkState::Done ? look.actual : look.text;
}

Dot formOf(MarkState state)
{
    return state == MarkState::Late ? Dot::Triangle : Dot::Diamond;
}

class Timeline {
public:
    Timeline(Canvas &canvas, const TimelineChart &chart, const QRectF &body) : m_canvas(canvas), m_chart(chart)
    {
        double widest = 0;
        for (const TimelineRow &row : chart.rows)
            widest = std::max(widest, canvas.width(row.name, Letters::Small));
        m_nameWidth = std::min(widest, body.width() * kMostNames);
        const double left = m_nameWidth + canvas.unit() * 0.8;
        const double head = canvas.lineHeight(Letters::Small) * 2.2; // of the months, and of today above them
        m_head = body.top();
        m_field = QRectF(body.left() + left, body.top() + head, std::max(1.0, body.width() - left - canvas.unit()),
                         std::max(1.0, body.height() - head));
    }

    void paint()
    {
        paintToday();
        paintTicks();
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
            paintRow(i);
    }

private:
    bool isInside(std::int64_t day) const { return day >= m_chart.first && day <= m_chart.last; }
    double xOf(std::int64_t day) const
    {
        const double days = std::max<double>(1, static_cast<double>(m_chart.last - m_chart.first));
        const auto at = static_cast<double>(std::clamp(day, m_chart.first, m_chart.last) - m_chart.first);
        return m_field.left() + m_field.width() * at / days;
    }
    QRectF rowBox(std::size_t row) const
    {
        const double height = m_field.height() / static_cast<double>(m_chart.rows.size());
        return {m_field.left(), m_field.top() + height * static_cast<double>(row), m_field.width(), height};
    }

    void paintTicks()
    {
        const double height = m_canvas.lineHeight(Letters::Small);
        for (const NamedDay &tick : m_chart.ticks) {
            if (!isInside(tick.day))
                continue;
            const double x = xOf(tick.day);
            m_canvas.line({x, m_field.top()}, {x, m_field.bottom()}, m_canvas.look().line);
            const QRectF box(x, m_field.top() - height * 1.1, m_canvas.width(tick.name, Letters::Small) + 1, height);
            if (m_canvas.isFree(box.adjusted(-m_canvas.unit() * 0.3, 0, 0, 0)))
                m_canvas.text(box, Qt::AlignLeft, tick.name, m_canvas.look().faint, Letters::Small);
        }
    }

    void paintToday()
    {
        if (!m_chart.today || !isInside(m_chart.today->day))
            return;
        const double x = xOf(m_chart.today->day), height = m_canvas.lineHeight(Letters::Small);
        m_canvas.line({x, m_head + height}, {x, m_field.bottom()}, m_canvas.look().fall, 1, Dash::Dashed);
        const double width = m_canvas.width(m_chart.today->name, Letters::Small) + 1;
        m_canvas.text({x - width / 2, m_head, width, height}, Qt::AlignLeft, m_chart.today->name, m_canvas.look().fall,
                      Letters::Small);
    }

    void paintRow(std::size_t at)
    {
        const TimelineRow &row = m_chart.rows[at];
        const QRectF box = rowBox(at);
        const double height = m_canvas.lineHeight(Letters::Small);
        const auto every = static_cast<std::size_t>(height / std::max(box.height(), 0.1)) + 1;
        if (box.height() >= height || at % every == 0)
            m_canvas.text({m_field.left() - m_canvas.unit() * 0.6 - m_nameWidth, box.center().y() - height / 2,
                           m_nameWidth + 0.5, height},
                          Qt::AlignRight, row.name, m_canvas.look().text, Letters::Small);
        paintBar(row, box);
        for (const TimelineMark &mark : row.marks)
            paintMark(row, mark, box);
    }

    /// The whole hollow, what is done solid: from the left, by its share of the days.
    void paintBar(const TimelineRow &row, const QRectF &box)
    {
        if (!row.from || !row.until || *row.until < m_chart.first || *row.from > m_chart.last)
            return;
        const Look &look = m_canvas.look();
        const QRectF bar(xOf(*row.from), box.center().y() - box.height() * kBar / 2,
                         std::max(1.0, xOf(*row.until) - xOf(*row.from)), box.height() * kBar);
        const QColor colour = row.isLate ? look.fall : look.actual;
        m_canvas.area(bar, mixed(look.ground, colour, 0.22), Fill::Solid);
        m_canvas.area({bar.left(), bar.top(), bar.width() * std::clamp(row.done, 0, 100) / 100, bar.height()},
                      mixed(look.ground, colour, 0.6), Fill::Solid);
        m_canvas.area(bar, colour, Fill::Hollow);
        m_canvas.hit(bar, ChartWords::tr("%1: %2").arg(row.name, row.text));
    }

    void paintMark(const TimelineRow &row, const TimelineMark &mark, const QRectF &box)
    {
        if (!isInside(mark.day))
            return;
        const double size = std::min(m_canvas.unit() * 0.42, box.height() * 0.4);
        const QPointF centre(xOf(mark.day), box.center().y());
        m_canvas.dot(centre, size, formOf(mark.state), colourOf(m_canvas.look(), mark.state),
                     mark.state == MarkState::Open ? Fill::Hollow : Fill::Solid);
        m_canvas.hit(QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size),
                     ChartWords::tr("%1: %2").arg(row.name, mark.text));
    }

    Canvas &m_canvas;
    const TimelineChart &m_chart;
    QRectF m_field;
    double m_nameWidth = 0, m_head = 0;
};

std::vector<LegendEntry> legendOf(const Canvas &canvas, const TimelineChart &chart)
{
    std::vector<LegendEntry> legend;
    const auto add = [&](const QString &name, MarkState state) {
        const bool isThere = std::any_of(chart.rows.begin(), chart.rows.end(), [&](const TimelineRow &row) {
            return std::any_of(row.marks.begin(), row.marks.end(),
                               [&](const TimelineMark &mark) { return mark.state == state; });
        });
        if (isThere && !name.isEmpty())
            legend.push_back({name,
                              std::nullopt,
                              {colourOf(canvas.look(), state), 1, state == MarkState::Open ? Dash::Dotted : Dash::Solid,
                               formOf(state)}});
    };
    add(chart.doneName, MarkState::Done);
    add(chart.openName, MarkState::Open);
    add(chart.lateName, MarkState::Late);
    return legend;
}

} // namespace

bool isEmpty(const TimelineChart &chart)
{
    return chart.rows.empty() || chart.last <= chart.first;
}

void paintKind(Canvas &canvas, const TimelineChart &chart)
{
    const QRectF body = paintHeading(canvas, chart.heading, legendOf(canvas, chart));
    Timeline(canvas, chart, body).paint();
}

QString describe(const TimelineChart &chart)
{
    QStringList sentences{ChartWords::tr("%n row(s) over time.", nullptr, static_cast<int>(chart.rows.size()))};
    for (const TimelineRow &row : chart.rows) {
        QStringList parts{row.text};
        for (const TimelineMark &mark : row.marks)
            parts << mark.text;
        parts.removeAll(QString());
        sentences << ChartWords::tr("%1: %2.").arg(row.name, parts.join(ChartWords::tr("; ")));
    }
    return sentences.join(u' ');
}

} // namespace quotasmith::chart
