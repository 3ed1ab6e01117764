// SPDX-License-Identifier: Apache-2.0
#include "report/papers/review_paper.h"

#include "core/plan/ratio.h"
#include "report/charts/plan_figures.h"
#include "report/papers/paper_frame.h"
#include "report/papers/review_parts.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/review_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

/// More bars than these cannot be told apart.
constexpr std::size_t kMostBars = 16;

/// How the numbers of a ratio are drawn.
struct RatioScale {
    chart::NumberForm form;
    std::int64_t whole = 1; ///< of the form's units

    explicit RatioScale(const ops::Review &review)
    {
        if (!review.isRatio())
            return;
        const plan::RatioForm kind = plan::ratioForm(review.measure());
        form.decimals = kind == plan::RatioForm::Share    ? 4
                        : kind == plan::RatioForm::Amount ? review.plan.settings.currency.exponent
                                                          : 2;
        form.kind = kind == plan::RatioForm::Share ? chart::NumberKind::Percent : chart::NumberKind::Amount;
        for (int i = 0; i < form.decimals; ++i)
            whole *= 10;
    }

    chart::Value value(const std::optional<money::Rate> &ratio) const
    {
        return ratio ? chart::Value(ratio->of(whole)) : std::nullopt;
    }
};

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
                           .arg(capital(text::measureName(m_review.measure())), text::axisName(m_review.axis),
                                text::reviewPeriodText(m_review), text::fromUtf8(m_review.asOf.text()));
        if (m_review.timeGone)
            text += Papers::tr(" Of the year's season %1 is gone.").arg(text::rateText(m_review.timeGone));
        if (!m_review.rows.empty() && m_review.rows.front().attainment)
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
        const RatioScale scale(m_review);
        if (m_review.isRatio())
            chart.form = scale.form;
        const auto isPart = [this](const ops::ReviewRow &row) {
            return m_tree.parent(row.node) == 0 || (m_tree.isLeaf(0) && row.node == 0);
        };
        for (const ops::ReviewRow &row : m_review.rows) {
            const chart::Value target = m_review.isRatio() ? scale.value(row.ratio.target) : row.target;
            const chart::Value actual = m_review.isRatio() ? scale.value(row.ratio.actual) : row.actual;
            if (!isPart(row) || chart.categories.size() == kMostBars || !(target || actual))
                continue;
            chart.categories.push_back(text::nodeName(m_tree.node(row.node)));
            chart.bars[0].values.push_back(target);
            chart.bars[1].values.push_back(actual);
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
                                   shareText(row.attainment), shareText(row.yoy),
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

QString titleOf(const ops::Review &review)
{
    const QString name = reviewPeriodName(review);
    const auto period = review.plan.settings.calendar.parse(review.period);
    if (period && period->kind == calendar::PeriodKind::Month)
        return Papers::tr("Monthly review %1").arg(name);
    if (period && period->kind == calendar::PeriodKind::Quarter)
        return Papers::tr("Quarterly review %1").arg(name);
    return Papers::tr("Review %1").arg(name);
}

} // namespace

Paper reviewPaper(const ops::Review &review, const store::Connection &connection)
{
    const QString period = reviewPeriodName(review);
    Paper paper = readFrame(connection)
                      .paper(titleOf(review), Papers::tr("Review of %1: %2").arg(period, text::axisName(review.axis)));
    paper.blocks = ReviewWriter(review).blocks();
    for (Block &block : reviewParts(review, connection))
        paper.blocks.push_back(std::move(block));
    return paper;
}

} // namespace quotasmith::report
