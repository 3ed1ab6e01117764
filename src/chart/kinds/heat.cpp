// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/names.h"
#include "chart/parts/ticks.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

constexpr double kMostNames = 0.34; ///< of the width, for the rows' names

Value cellOf(const HeatChart &chart, std::size_t row, std::size_t column)
{
    return row < chart.values.size() ? valueAt(chart.values[row], static_cast<int>(column)) : Value();
}

Range rangeOf(const HeatChart &chart)
{
    Range range;
    for (std::size_t row = 0; row < chart.rows.size(); ++row)
        for (std::size_t column = 0; column < chart.columns.size(); ++column)
            range.include(cellOf(chart, row, column));
    return range;
}

class Heat {
public:
    Heat(Canvas &canvas, const HeatChart &chart, const QRectF &body)
        : m_canvas(canvas), m_chart(chart), m_range(rangeOf(chart))
    {
        layOut(body);
        chooseTexts();
    }

    void paint()
    {
        const double column = m_cells.width() / static_cast<double>(m_chart.columns.size());
        paintNames(m_canvas, m_chart.columns, m_plan, m_cells.left(), column, m_top);
        if (m_texts && !m_texts->word().isEmpty()) // the word of every cell, said once
            m_canvas.text({m_cells.left() - m_canvas.unit() * 0.5 - m_nameWidth, m_top, m_nameWidth,
                           m_canvas.lineHeight(Letters::Small)},
                          Qt::AlignRight, m_texts->word(), m_canvas.look().faint, Letters::Small);
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row) {
            paintRowName(row);
            for (std::size_t at = 0; at < m_chart.columns.size(); ++at)
                paintCell(row, at);
        }
    }

private:
    void layOut(const QRectF &body)
    {
        const double unit = m_canvas.unit();
        double widest = 0;
        for (const QString &name : m_chart.rows)
            widest = std::max(widest, m_canvas.width(name, Letters::Small));
        m_nameWidth = std::min(widest, body.width() * kMostNames);
        const double left = m_nameWidth + unit * 0.6;
        const double width = std::max(1.0, body.width() - left);
        m_plan = planNames(m_canvas, Categories::Months, m_chart.columns,
                           width / static_cast<double>(m_chart.columns.size()), body.height() * 0.3);
        m_top = body.top();
        const double head = m_plan.height + unit * 0.3;
        m_cells = QRectF(body.left() + left, body.top() + head, width, std::max(1.0, body.height() - head));
    }
    /// As many decimals as fit into a cell; no texts at all when even whole numbers do not.
    void chooseTexts()
    {
        std::vector<std::int64_t> numbers;
        for (const auto &row : m_chart.values)
            for (const Value &value : row)
                if (value)
                    numbers.push_back(*value);
        const double room = m_cells.width() / static_cast<double>(m_chart.columns.size()) - m_canvas.unit() * 0.3;
        for (int places = ShortTexts::rounded(numbers, m_chart.form).places(); places >= 0; --places) {
            const ShortTexts texts = ShortTexts::rounded(numbers, m_chart.form).withPlaces(places);
            if (std::all_of(numbers.begin(), numbers.end(), [&](std::int64_t number) {
                    return m_canvas.width(texts.bare(number), Letters::Small) <= room;
                })) {
                m_texts = texts;
                return;
            }
        }
    }
    QRectF cell(std::size_t row, std::size_t column) const
    {
        const double width = m_cells.width() / static_cast<double>(m_chart.columns.size());
        const double height = m_cells.height() / static_cast<double>(m_chart.rows.size());
        return {m_cells.left() + width * static_cast<double>(column), m_cells.top() + height * static_cast<double>(row),
                width, height};
    }
    void paintRowName(std::size_t row)
    {
        const QRectF box = cell(row, 0);
        const double height = m_canvas.lineHeight(Letters::Small);
        const auto every = static_cast<std::size_t>(height / std::max(box.height(), 0.1)) + 1;
        if (box.height() >= height || row % every == 0)
            m_canvas.text({m_cells.left() - m_canvas.unit() * 0.5 - m_nameWidth, box.center().y() - height / 2,
                           m_nameWidth + 0.5, height},
                          Qt::AlignRight, m_chart.rows[row], m_canvas.look().text, Letters::Small);
    }
    /// Fuller for more; below zero hatched. Cells too small for their number carry a bar as high as it.
    void paintCell(std::size_t row, std::size_t column)
    {
        const QRectF box = cell(row, column).adjusted(0.5, 0.5, -0.5, -0.5);
        const Value value = cellOf(m_chart, row, column);
        m_canvas.hit(box, pointText(m_chart.rows[row], m_chart.columns[column], exactText(value, m_chart.form)));
        if (!value)
            return;
        const Look &look = m_canvas.look();
        const QColor colour = *value < 0 ? look.fall : look.actual;
        const double share = shareOf(*value);
        QColor ground = mixed(look.ground, colour, 0.06 + 0.74 * share);
        m_canvas.area(box, ground, Fill::Solid);
        if (*value < 0)
            m_canvas.area(box, colour, Fill::Hatched);
        if (m_texts && box.height() >= m_canvas.lineHeight(Letters::Small))
            m_canvas.text(box, Qt::AlignCenter, m_texts->bare(*value), readableOn(look, ground), Letters::Small);
        else if (share > 0)
            m_canvas.area({box.left(), box.bottom() - box.height() * share, box.width() * 0.22, box.height() * share},
                          colour, Fill::Solid);
    }
    double shareOf(std::int64_t value) const
    {
        const double most =
            std::max(std::abs(static_cast<double>(m_range.low())), std::abs(static_cast<double>(m_range.high())));
        return most > 0 ? std::abs(static_cast<double>(value)) / most : 0;
    }

    Canvas &m_canvas;
    const HeatChart &m_chart;
    Range m_range;
    NamePlan m_plan;
    QRectF m_cells;
    double m_nameWidth = 0, m_top = 0;
    std::optional<ShortTexts> m_texts;
};

} // namespace

bool isEmpty(const HeatChart &chart)
{
    return rangeOf(chart).isEmpty();
}

void paintKind(Canvas &canvas, const HeatChart &chart)
{
    const QRectF body = paintHeading(canvas, chart.heading, {});
    Heat(canvas, chart, body).paint();
}

QString describe(const HeatChart &chart)
{
    QStringList sentences{
        ChartWords::tr("%1 rows, %2 to %3.").arg(chart.rows.size()).arg(chart.columns.front(), chart.columns.back())};
    for (std::size_t row = 0; row < chart.rows.size() && row < chart.values.size(); ++row)
        sentences << spanText({chart.rows[row], Role::Actual, chart.values[row]}, chart.columns, chart.form);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace quotasmith::chart
