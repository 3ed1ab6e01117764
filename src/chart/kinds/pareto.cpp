// SPDX-License-Identifier: Apache-2.0
#include "chart/kinds/kinds.h"
#include "chart/parts/heading.h"
#include "chart/parts/plot.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

constexpr std::int64_t kWhole = 1000; ///< 100 %, in tenths of a percent
constexpr NumberForm kShareForm{3, NumberKind::Percent, std::nullopt};
constexpr double kFrom = 0.14, kTo = 0.86; ///< of a slot

std::vector<NamedAmount> sorted(const ParetoChart &chart)
{
    std::vector<NamedAmount> items = chart.items;
    std::stable_sort(items.begin(), items.end(),
                     [](const NamedAmount &a, const NamedAmount &b) { return a.amount > b.amount; });
    if (chart.rest)
        items.push_back(*chart.rest);
    return items;
}

/// What the first so many come to together, of the sum, in tenths of a percent; empty when the sum is not above zero.
std::vector<std::int64_t> sharesOf(const std::vector<NamedAmount> &items)
{
    money::Wide sum = 0, running = 0;
    for (const NamedAmount &item : items)
        sum += item.amount;
    std::vector<std::int64_t> shares;
    if (sum <= 0)
        return shares;
    for (const NamedAmount &item : items) {
        running += item.amount;
        shares.push_back(static_cast<std::int64_t>(
            std::clamp<money::Wide>(money::nearestWhole(running * kWhole, sum), -kWhole * 10, kWhole * 10)));
    }
    return shares;
}

class Pareto {
public:
    Pareto(Canvas &canvas, const ParetoChart &chart, const QRectF &body)
        : m_canvas(canvas), m_chart(chart), m_items(sorted(chart)), m_shares(sharesOf(m_items)),
          m_texts(textsOf(m_items, chart.form)), m_plot(canvas, body, needs())
    {
        Range range;
        range.include(0);
        range.include(kWhole);
        for (const std::int64_t share : m_shares)
            range.include(share);
        m_share.emplace(range, kShareForm, 5);
        m_share->addHead(0.05);
    }

    void paint()
    {
        m_plot.paintAxes();
        if (!m_shares.empty())
            paintShareAxis();
        for (int i = 0; i < m_plot.count(); ++i)
            paintItem(i);
        if (!m_shares.empty())
            paintShares();
        for (int i = 0; i < m_plot.count(); ++i)
            paintNumber(i);
    }

private:
    static ShortTexts textsOf(const std::vector<NamedAmount> &items, const NumberForm &form)
    {
        std::vector<std::int64_t> numbers;
        for (const NamedAmount &item : items)
            numbers.push_back(item.amount);
        return ShortTexts::rounded(numbers, form);
    }
    PlotNeeds needs() const
    {
        PlotNeeds needs;
        needs.kind = Categories::Names;
        needs.form = m_texts.form();
        for (const NamedAmount &item : m_items) {
            needs.names.push_back(item.name);
            needs.range.include(item.amount);
            needs.endWidth = std::max(needs.endWidth, m_canvas.width(m_texts.text(item.amount), Letters::Small));
        }
        needs.secondAxis = m_canvas.width(QStringLiteral("100 % "), Letters::Small);
        return needs;
    }
    bool isUpright() const { return m_plot.flow() == Flow::Upright; }
    double sharePlace(std::int64_t share) const
    {
        const QRectF &area = m_plot.area();
        const QPointF zero = m_plot.point(0, 0);
        return isUpright() ? m_share->place(share, zero.y(), area.top())
                           : m_share->place(share, zero.x(), area.right());
    }
    void paintShareAxis()
    {
        const QRectF &area = m_plot.area();
        const double height = m_canvas.lineHeight(Letters::Small), unit = m_canvas.unit();
        for (const std::int64_t tick : m_share->ticks()) {
            const QString text = m_share->text(tick);
            const double at = sharePlace(tick), width = m_canvas.width(text, Letters::Small) + 1;
            const QRectF box = isUpright() ? QRectF(area.right() + unit * 0.3, at - height / 2, width, height)
                                           : QRectF(at - width / 2, area.top() - height * 1.1, width, height);
            if (m_canvas.isFree(box))
                m_canvas.text(box, Qt::AlignLeft, text, m_canvas.look().lastYear, Letters::Small);
        }
    }
    void paintItem(int i)
    {
        const NamedAmount &item = m_items[static_cast<std::size_t>(i)];
        const QRectF bar = m_plot.bar(i, kFrom, kTo, 0, item.amount);
        m_canvas.area(bar, m_canvas.look().actual, item.amount < 0 ? Fill::Hatched : Fill::Solid);
        QString said = pointText(item.name, {}, exactText(item.amount, m_chart.form));
        if (!m_shares.empty())
            said += QStringLiteral("\n") + ChartWords::tr("the first %1 together: %2")
                                               .arg(i + 1)
                                               .arg(exactText(m_shares[static_cast<std::size_t>(i)], kShareForm));
        m_canvas.hit(m_plot.slot(i), said);
    }
    /// Readable over the line of the shares.
    void paintNumber(int i)
    {
        const std::int64_t amount = m_items[static_cast<std::size_t>(i)].amount;
        const QRectF bar = m_plot.bar(i, kFrom, kTo, 0, amount);
        m_canvas.clear(m_plot.endBox(bar, m_texts.text(amount)));
        m_plot.endText(bar, m_texts.text(amount), m_canvas.look().text);
    }
    void paintShares()
    {
        const Stroke stroke = lineStroke(m_canvas, Role::LastYear);
        QPolygonF line;
        for (int i = 0; i < m_plot.count(); ++i) {
            const QPointF middle = m_plot.slot(i).center();
            const double at = sharePlace(m_shares[static_cast<std::size_t>(i)]);
            line << (isUpright() ? QPointF(middle.x(), at) : QPointF(at, middle.y()));
        }
        m_canvas.path(line, stroke.colour, stroke.width, Dash::Solid);
        for (const QPointF &point : line)
            m_canvas.dot(point, m_canvas.unit() / 2.8, stroke.dot, stroke.colour);
    }

    Canvas &m_canvas;
    const ParetoChart &m_chart;
    std::vector<NamedAmount> m_items;
    std::vector<std::int64_t> m_shares;
    ShortTexts m_texts;
    Plot m_plot;
    std::optional<Scale> m_share;
};

} // namespace

bool isEmpty(const ParetoChart &chart)
{
    return chart.items.empty() && !chart.rest;
}

void paintKind(Canvas &canvas, const ParetoChart &chart)
{
    std::vector<LegendEntry> legend{
        {ChartWords::tr("amount"), Paint{canvas.look().actual, Fill::Solid}, {}},
        {ChartWords::tr("together, of the whole"), std::nullopt, lineStroke(canvas, Role::LastYear)}};
    legend.back().stroke.dash = Dash::Solid;
    const QRectF body = paintHeading(canvas, chart.heading, legend);
    Pareto(canvas, chart, body).paint();
}

QString describe(const ParetoChart &chart)
{
    const std::vector<NamedAmount> items = sorted(chart);
    const std::vector<std::int64_t> shares = sharesOf(items);
    QString text =
        ChartWords::tr("%n name(s) by amount. The largest is %1 with %2.", nullptr, static_cast<int>(items.size()))
            .arg(items.front().name, exactText(items.front().amount, chart.form));
    const auto most = std::find_if(shares.begin(), shares.end(), [](std::int64_t share) { return share >= 800; });
    if (most != shares.end())
        text += u' ' + ChartWords::tr("The first %1 bring %2 of the whole.")
                           .arg(std::distance(shares.begin(), most) + 1)
                           .arg(exactText(*most, kShareForm));
    return text;
}

} // namespace quotasmith::chart
