// SPDX-License-Identifier: Apache-2.0
#include "report/papers/review_parts.h"

#include "core/base/error.h"
#include "core/ops/review/read_questions.h"
#include "core/store/queries/market_lists.h"
#include "core/store/queries/plan_lists.h"
#include "report/charts/month_charts.h"
#include "report/charts/review_charts.h"
#include "report/papers/paper_frame.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/list_text.h"
#include "text/name_text.h"
#include "text/review/review_text.h"
#include "text/review/score_words.h"

#include <algorithm>
#include <array>

namespace quotasmith::report {

namespace {

constexpr double kChartHeight = 0.4;

class ReviewParts {
public:
    ReviewParts(const ops::Review &review, const store::Connection &connection)
        : m_review(review), m_connection(connection), m_settings(review.plan.settings)
    {
        // A day, and the year to date, are no stretch of whole months that has a name.
        const auto period = m_settings.calendar.parse(review.period);
        m_isNamed = period.has_value();
        m_isMonths = period && period->kind != calendar::PeriodKind::Week;
    }

    std::vector<Block> blocks()
    {
        if (!m_review.isRatio())
            addMonths();
        if (m_isMonths && m_review.measure() == m_settings.money)
            addBridges();
        if (!m_review.isRatio())
            addForecast();
        if (m_isNamed)
            addNotes();
        addActions();
        return std::move(m_blocks);
    }

private:
    void addHeading(const QString &text) { m_blocks.push_back(Paragraph{text, Letter::Heading}); }

    void addMonths()
    {
        PlanFigures figures = readFigures(m_connection, m_review.measure(), m_review.axis);
        figures.plan = m_review.plan; // the targets in force
        const chart::BarsChart chart = monthsChart(figures, 0, store::readMarkers(m_connection));
        const auto hasAny = [](const chart::Series &series) {
            return std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return !!value; });
        };
        if (!std::any_of(chart.bars.begin(), chart.bars.end(), hasAny))
            return;
        addHeading(Papers::tr("The year by month"));
        m_blocks.push_back(PaperChart{chart, kChartHeight});
    }

    /// The first kind of bridge that has its numbers and tells several effects apart.
    std::optional<ops::Variance> bridge(ops::Against against) const
    {
        using ops::VarianceKind;
        for (const VarianceKind kind : {VarianceKind::PriceVolumeMix, VarianceKind::Chain, VarianceKind::Customers}) {
            try {
                ops::Variance one = ops::readVariance(m_connection, {m_review.period, against, kind, {}});
                if (one.byCode().size() > 1)
                    return one;
            } catch (const base::Error &error) {
                if (error.code() != "variance-data-missing")
                    throw;
            }
        }
        return std::nullopt;
    }

    void addBridges()
    {
        for (const ops::Against against : {ops::Against::Target, ops::Against::LastYear}) {
            const auto variance = bridge(against);
            if (!variance)
                continue;
            addHeading(against == ops::Against::Target ? Papers::tr("From the target to the actual")
                                                       : Papers::tr("From last year to the actual"));
            if (const QString notice = text::varianceNotice(*variance); !notice.isEmpty())
                m_blocks.push_back(Paragraph{notice, Letter::Note});
            m_blocks.push_back(PaperChart{varianceChart(*variance), kChartHeight});
        }
    }

    void addForecast()
    {
        const ops::Forecasts forecasts = ops::readForecasts(m_connection, m_review.measure());
        const ops::ForecastMethod *used = forecasts.find(forecasts.chosen);
        if (!used || !used->yearEnd || !forecasts.asOf)
            return;
        const int decimals = m_settings.decimals(m_review.measure());
        addHeading(Papers::tr("Where the year ends"));
        const QString method = text::forecastMethodName(used->code);
        const QString end = text::amountText(*used->yearEnd, decimals);
        QString text = Papers::tr("By %1 the year ends at %2.").arg(method, end);
        if (forecasts.target)
            text = Papers::tr("By %1 the year ends at %2, %3 of the target of %4.")
                       .arg(method, end, text::rateText(money::attainment(*used->yearEnd, *forecasts.target)),
                            text::amountText(*forecasts.target, decimals));
        if (forecasts.probability)
            text += Papers::tr(" The target is reached with a probability of %1.")
                        .arg(text::rateText(forecasts.probability));
        m_blocks.push_back(Paragraph{text});
        m_blocks.push_back(PaperChart{forecastChart(forecasts), kChartHeight});
    }

    void addNotes()
    {
        const ops::Questions questions = ops::readQuestions(m_connection, m_review.period);
        PaperTable table{{{Papers::tr("Question")}, {Papers::tr("Note")}, {Papers::tr("By")}}, {}};
        const auto add = [&](const QString &question, const ops::ReviewNote &note) {
            table.rows.push_back({{question, text::fromUtf8(note.text), text::fromUtf8(note.author)}, false, 0});
        };
        for (const ops::AskedQuestion &one : questions.asked)
            for (const ops::ReviewNote &note : one.notes)
                add(text::questionText(one.code), note);
        for (const ops::ReviewNote &note : questions.others)
            add(text::noValue(), note);
        if (table.rows.empty())
            return;
        addHeading(Papers::tr("What was noted"));
        m_blocks.push_back(std::move(table));
    }

    /// Neither done nor dropped, by the day they are due.
    void addActions()
    {
        std::vector<plan::ActionItem> actions = store::readActions(m_connection);
        std::erase_if(actions, [](const plan::ActionItem &one) {
            return one.status == plan::ActionStatus::Done || one.status == plan::ActionStatus::Dropped;
        });
        if (actions.empty())
            return;
        std::stable_sort(actions.begin(), actions.end(),
                         [](const auto &a, const auto &b) { return a.due && (!b.due || *a.due < *b.due); });
        PaperTable table{
            {{Papers::tr("Action")}, {Papers::tr("Responsible")}, {Papers::tr("Until")}, {Papers::tr("State")}}, {}};
        for (const plan::ActionItem &one : actions) {
            const bool isLate = one.due && *one.due < m_review.asOf;
            const QString state = text::listWordName(one.status == plan::ActionStatus::Open ? "open" : "doing");
            table.rows.push_back({{text::fromUtf8(one.text), text::fromUtf8(one.owner),
                                   one.due ? text::fromUtf8(one.due->text()) : text::noValue(),
                                   isLate ? Papers::tr("%1, overdue").arg(state) : state},
                                  false,
                                  0});
        }
        addHeading(Papers::tr("Actions under way"));
        m_blocks.push_back(std::move(table));
    }

    const ops::Review &m_review;
    const store::Connection &m_connection;
    const plan::PlanSettings &m_settings;
    bool m_isNamed = false;
    bool m_isMonths = false;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> reviewParts(const ops::Review &review, const store::Connection &connection)
{
    return ReviewParts(review, connection).blocks();
}

QString reviewPeriodName(const ops::Review &review)
{
    return review.period == "ytd" ? Papers::tr("year to date") : text::fromUtf8(review.period);
}

} // namespace quotasmith::report
