// SPDX-License-Identifier: Apache-2.0
#include "report/papers/review_paper.h"

#include "report/papers/paper_frame.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/review_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

/// More bars than these cannot be told apart.
constexpr std::size_t kMostBars = 16;

class ReviewWriter {
public:
    explicit ReviewWriter(const ops::Review &review) : m_review(review), m_tree(review.plan.sheet.tree(review.axis)) {}

    std::vector<Block> blocks() const
    {
        std::vector<Block> blocks{Paragraph{headText()}};
        if (const QString notice = text::reviewNotice(m_review); !notice.isEmpty())
            blocks.push_back(Paragraph{notice});
        if (const chart::BarsChart chart = bars(); !chart.categories.empty())
            blocks.push_back(PaperChart{chart, 0.42});
        blocks.push_back(table());
        return blocks;
    }

private:
    QString headText() const
    {
        QString text = Papers::tr("%1 by %2, %3; as of %4.")
                           .arg(text::measureName(m_review.measure()), text::axisName(m_review.axis),
                                text::reviewPeriodText(m_review), text::fromUtf8(m_review.asOf.text()));
        if (m_review.timeGone)
            text += Papers::tr(" Of the year's season %1 is gone.").arg(text::rateText(m_review.timeGone));
        if (!m_review.rows.empty())
            text += Papers::tr(" The company stands at %1.").arg(text::rateText(m_review.rows.front().attainment));
        return text;
    }

    /// The parts of the company; of the whole, where it has none.
    chart::BarsChart bars() const
    {
        chart::BarsChart chart;
        chart.heading = {Papers::tr("Target and actual"), text::measureName(m_review.measure()), {}};
        chart.form.decimals = m_review.plan.settings.decimals(m_review.measure());
        chart.kind = chart::Categories::Names;
        chart.bars = {{Papers::tr("Target"), chart::Role::Target, {}}, {Papers::tr("Actual"), chart::Role::Actual, {}}};
        if (m_review.isRatio())
            return chart;
        const auto isPart = [this](const ops::ReviewRow &row) {
            return m_tree.parent(row.node) == 0 || (m_tree.isLeaf(0) && row.node == 0);
        };
        for (const ops::ReviewRow &row : m_review.rows) {
            if (!isPart(row) || chart.categories.size() == kMostBars || !(row.target || row.actual))
                continue;
            chart.categories.push_back(text::nodeName(m_tree.node(row.node)));
            chart.bars[0].values.push_back(row.target);
            chart.bars[1].values.push_back(row.actual);
        }
        return chart;
    }

    PaperTable table() const
    {
        PaperTable table{{{Papers::tr("Name")},
                          {Papers::tr("Target"), CellSide::Right},
                          {Papers::tr("Actual"), CellSide::Right},
                          {Papers::tr("Difference"), CellSide::Right},
                          {Papers::tr("Attainment"), CellSide::Right},
                          {Papers::tr("Year on year"), CellSide::Right},
                          {Papers::tr("Rank"), CellSide::Right}},
                         {}};
        for (const ops::ReviewRow &row : m_review.rows)
            table.rows.push_back({{text::nodeName(m_tree.node(row.node)), amount(row.target, row.ratio.target),
                                   amount(row.actual, row.ratio.actual), amount(row.difference, row.ratio.difference),
                                   text::rateText(row.attainment), text::rateText(row.yoy),
                                   row.rank > 0 ? QString::number(row.rank) : text::noValue()},
                                  !m_tree.isLeaf(row.node),
                                  m_tree.depth(row.node)});
        return table;
    }

    QString amount(const std::optional<std::int64_t> &units, const std::optional<money::Rate> &ratio) const
    {
        return text::reviewAmountText(m_review, units, ratio);
    }

    const ops::Review &m_review;
    const plan::Tree &m_tree;
};

} // namespace

Paper reviewPaper(const ops::Review &review, const store::Connection &connection)
{
    const QString period = text::fromUtf8(review.period);
    Paper paper = readFrame(connection)
                      .paper(Papers::tr("Review %1").arg(period),
                             Papers::tr("Review of %1: %2").arg(period, text::axisName(review.axis)));
    paper.blocks = ReviewWriter(review).blocks();
    return paper;
}

} // namespace quotasmith::report
