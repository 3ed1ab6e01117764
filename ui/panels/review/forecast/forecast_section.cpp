// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/forecast/forecast_section.h"

#include "core/ops/plan/set_plan.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/review_text.h"
#include "ui/models/words.h"
#include "ui/panels/review/forecast/forecast_charts.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/paragraph.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

constexpr int kChartInLines = 17;

} // namespace

ForecastSection::ForecastSection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : ReviewSection(context, reader, parent), m_chance(paragraph(QStringLiteral("review-chance"))),
      m_hint(paragraph(QStringLiteral("review-method-hint"))), m_use(new QPushButton)
{
    layOut();
    connect(m_methods->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ForecastSection::fillCharts);
    connect(m_use, &QPushButton::clicked, this, &ForecastSection::useSelected);
    setWords();
}

void ForecastSection::useSelected()
{
    if (const ops::ForecastMethod *method = selected())
        run([code = std::string(method->code)](store::Document &document) {
            return ops::setPlan(document, {{"forecast", code}}, ops::Run::Write).changes;
        });
}

PlanReader::Reading ForecastSection::reading()
{
    plan::Measure measure = request().measure;
    return [this, measure](const store::Document &plan) -> PlanReader::Taking {
        auto forecasts = std::make_shared<const ops::Forecasts>(ops::readForecasts(plan.connection(), measure));
        return [this, forecasts] { m_forecasts = forecasts; };
    };
}

void ForecastSection::put()
{
    setDecimals(m_forecasts->settings.decimals(plan::Measure::Revenue));
    m_chance->setText(chance());
    m_methods->show(forecastTable(*m_forecasts, words()));
    const auto &methods = m_forecasts->methods;
    const auto chosen = std::find_if(methods.begin(), methods.end(),
                                     [this](const auto &one) { return one.code == m_forecasts->chosen; });
    const int row = chosen == methods.end() ? 0 : static_cast<int>(chosen - methods.begin());
    m_methods->view()->setCurrentIndex(m_methods->model().index(row, 0));
    fillCharts();
    tellWhatIsMissing();
}

void ForecastSection::setWords()
{
    m_use->setText(tr("&Use this method"));
    m_use->setToolTip(tr("The forecast this plan goes by, also in Overview and in reports"));
}

void ForecastSection::layOut()
{
    m_use->setObjectName(QStringLiteral("review-use-method"));
    body()->addWidget(m_chance);
    QBoxLayout *charts = addHalves();
    m_sums = addChart("review-fan", kChartInLines, charts);
    m_months = addChart("review-fan-months", kChartInLines, charts);
    charts->setStretch(0, 1);
    charts->setStretch(1, 1);
    m_methods = addTable("review-methods");
    auto *line = new QHBoxLayout;
    line->addWidget(m_hint, 1);
    line->addWidget(m_use);
    body()->addLayout(line);
    body()->addStretch(1);
}

void ForecastSection::fillCharts()
{
    const ops::ForecastMethod *method = selected();
    m_use->setEnabled(method && method->missing.empty() && method->code != m_forecasts->chosen &&
                      session().isWritable());
    if (!method)
        return;
    m_hint->setText(text::forecastMethodHint(method->code));
    m_sums->setChart(forecastChart(*m_forecasts, *method, FanOf::YearToDate));
    m_months->setChart(forecastChart(*m_forecasts, *method, FanOf::Months));
}

void ForecastSection::tellWhatIsMissing()
{
    const auto leads = [this](ActionId id) { return [this, id] { actions().action(id)->trigger(); }; };
    if (!m_forecasts->asOf)
        bar()->tell(tr("There are no actuals of this year yet, so there is nothing to go on from."),
                    {{tr("Import actuals…"), leads(ActionId::Import)}});
    else if (!m_forecasts->target)
        bar()->tell(tr("There is no annual target yet, so nobody can say how far from it the year will end."),
                    {{tr("Set the annual target"), leads(ActionId::ReasonTarget)}});
    else
        bar()->dismiss();
}

const ops::ForecastMethod *ForecastSection::selected() const
{
    const int row = m_methods->view()->currentIndex().row();
    const bool isThere = m_forecasts && row >= 0 && row < static_cast<int>(m_forecasts->methods.size());
    return isThere ? &m_forecasts->methods[static_cast<std::size_t>(row)] : nullptr;
}

/// How probable the target is, or why nobody can say.
QString ForecastSection::chance() const
{
    const ops::Forecasts &forecasts = *m_forecasts;
    QString said;
    if (forecasts.asOf)
        said = tr("Actuals up to %1.").arg(text::fromUtf8(forecasts.asOf->text()));
    if (forecasts.target)
        said = joined(said, tr("Target of the year: %1.").arg(valueText(forecasts.measure, forecasts.target)));
    if (forecasts.probability)
        return joined(said, tr("Probability of reaching it: %1.").arg(NumberWords::share(forecasts.probability)));
    return joined(said, text::forecastProblemText(forecasts));
}

} // namespace quotasmith::ui
