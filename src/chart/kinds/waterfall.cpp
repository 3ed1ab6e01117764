// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/plot.h"
#include "core/money/rounding.h"

#include <algorithm>
#include <limits>

namespace quotasmith::chart {

namespace {

/// Where a bar begins and ends.
struct Span {
    std::int64_t from = 0, to = 0;
};

/// A sum for a picture: one that leaves 64 bits stops at their end.
std::int64_t added(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(std::clamp<money::Wide>(
        money::Wide{a} + b, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()));
}

std::vector<Span> spansOf(const WaterfallChart &chart)
{
    std::vector<Span> spans;
    std::int64_t level = 0;
    for (const WaterfallStep &step : chart.steps) {
        const std::int64_t from = step.kind == StepKind::Total ? 0 : level;
        level = added(from, step.amount);
        spans.push_back({from, level});
    }
    return spans;
}

Paint paintOf(const Look &look, const WaterfallStep &step)
{
    if (step.kind == StepKind::Total)
        return {look.total, Fill::Solid};
    return step.amount < 0 ? Paint{look.fall, Fill::Hatched} : Paint{look.rise, Fill::Hollow};
}

class Waterfall {
public:
    Waterfall(Canvas &canvas, const WaterfallChart &chart, const QRectF &body)
        : m_canvas(canvas), m_chart(chart), m_spans(spansOf(chart)), m_texts(textsOf(chart)),
          m_plot(canvas, body, needs())
    {
    }

    void paint()
    {
        m_plot.paintAxes();
        for (int i = 0; i + 1 < m_plot.count(); ++i)
            paintConnector(i);
        for (int i = 0; i < m_plot.count(); ++i)
            paintStep(i);
    }

private:
    static ShortTexts textsOf(const WaterfallChart &chart)
    {
        std::vector<std::int64_t> numbers;
        for (const WaterfallStep &step : chart.steps)
            numbers.push_back(step.amount);
        return ShortTexts::rounded(numbers, chart.form);
    }
    PlotNeeds needs() const
    {
        PlotNeeds needs;
        needs.kind = Categories::Names;
        needs.form = m_texts.form();
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            needs.names.push_back(m_chart.steps[i].name);
            needs.range.include(m_spans[i].from);
            needs.range.include(m_spans[i].to);
            needs.endWidth = std::max(needs.endWidth, m_canvas.width(endText(i), Letters::Small));
        }
        return needs;
    }
    QString endText(std::size_t i) const
    {
        const WaterfallStep &step = m_chart.steps[i];
        return step.kind == StepKind::Total ? m_texts.text(step.amount) : m_texts.change(step.amount);
    }
    /// From the end of a bar to the beginning of the next, at the same number.
    void paintConnector(int i)
    {
        const std::int64_t level = m_spans[static_cast<std::size_t>(i)].to;
        const QRectF bar = m_plot.bar(i, kFrom, kTo, level, level), next = m_plot.bar(i + 1, kFrom, kTo, level, level);
        const bool isUpright = m_plot.flow() == Flow::Upright;
        m_canvas.line(isUpright ? bar.topRight() : bar.bottomLeft(), isUpright ? next.topLeft() : next.topLeft(),
                      m_canvas.look().faint, 1, Dash::Dotted);
    }
    void paintStep(int i)
    {
        const auto at = static_cast<std::size_t>(i);
        const WaterfallStep &step = m_chart.steps[at];
        const Paint paint = paintOf(m_canvas.look(), step);
        const QRectF bar = m_plot.bar(i, kFrom, kTo, m_spans[at].from, m_spans[at].to);
        m_canvas.area(bar, paint.colour, paint.fill);
        m_plot.endText(bar, endText(at), m_canvas.look().text);
        const QString number =
            step.kind == StepKind::Total ? exactText(step.amount, m_chart.form) : changeText(step.amount, m_chart.form);
        const QString said = pointText(step.name, {}, number);
        m_canvas.hit(m_plot.slot(i), step.note.isEmpty() ? said : said + QStringLiteral("\n") + step.note);
    }

    static constexpr double kFrom = 0.16, kTo = 0.84; ///< of a slot
    Canvas &m_canvas;
    const WaterfallChart &m_chart;
    std::vector<Span> m_spans;
    ShortTexts m_texts;
    Plot m_plot;
};

} // namespace

bool isEmpty(const WaterfallChart &chart)
{
    return chart.steps.empty();
}

void paintKind(Canvas &canvas, const WaterfallChart &chart)
{
    const QRectF body = paintHeading(canvas, chart.heading, {});
    Waterfall(canvas, chart, body).paint();
}

QString describe(const WaterfallChart &chart)
{
    QStringList parts;
    for (const WaterfallStep &step : chart.steps)
        parts << QStringLiteral("%1 %2").arg(step.name, step.kind == StepKind::Total
                                                            ? exactText(step.amount, chart.form)
                                                            : changeText(step.amount, chart.form));
    return ChartWords::tr("Waterfall: %1.").arg(parts.join(ChartWords::tr(", ")));
}

} // namespace quotasmith::chart
