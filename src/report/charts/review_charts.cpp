// SPDX-License-Identifier: Apache-2.0
#include "report/charts/review_charts.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "text/review/review_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

constexpr int kShareDecimals = 4;
constexpr std::int64_t kWhole = 10'000; ///< 100 % in units of a share

/// Whose band is drawn around the method in use.
const ops::ForecastMethod *bandOf(const ops::Forecasts &forecasts, const ops::ForecastMethod &used)
{
    const ops::ForecastMethod *seasonal = forecasts.find("holt-winters");
    if (used.yearLow || !seasonal)
        return &used;
    return seasonal->yearLow ? seasonal : &used;
}

QString emptyForecast(const ops::Forecasts &forecasts, const ops::ForecastMethod *used)
{
    if (!used)
        return {};
    return PlanCharts::tr("%1 cannot be used: %2.")
        .arg(capital(text::forecastMethodName(forecasts.chosen)), text::forecastMissingText(used->missing));
}

} // namespace

chart::WaterfallChart varianceChart(const ops::Variance &variance)
{
    chart::WaterfallChart chart;
    const plan::PlanSettings &settings = variance.settings;
    const bool isTarget = variance.against == ops::Against::Target;
    chart.heading.title =
        capital(PlanCharts::tr("%1: where the difference comes from").arg(text::varianceKindName(variance.kind)));
    chart.heading.subtitle = QStringLiteral("%1 · %2 · %3")
                                 .arg(text::fromUtf8(settings.company), text::variancePeriodText(variance),
                                      text::fromUtf8(settings.currency.code));
    if (variance.kind == ops::VarianceKind::Chain)
        chart.heading.subtitle += QStringLiteral(" · ") + text::orderText(variance.order);
    chart.form = {settings.currency.exponent, chart::NumberKind::Amount, std::nullopt};
    const auto total = [&](const QString &name, std::int64_t amount) {
        chart.steps.push_back({name, amount, chart::StepKind::Total, {}});
    };
    total(isTarget ? PlanCharts::tr("Target") : PlanCharts::tr("Last year's actual"), variance.start);
    for (const ops::VarianceEffect &effect : variance.byCode())
        chart.steps.push_back({capital(text::effectName(effect.code)), effect.amount, chart::StepKind::Change, {}});
    total(PlanCharts::tr("Actual"), variance.end);
    return chart;
}

chart::FanChart forecastChart(const ops::Forecasts &forecasts)
{
    const ops::ForecastMethod *used = forecasts.find(forecasts.chosen);
    chart::FanChart chart;
    chart.heading = {capital(PlanCharts::tr("%1: where the year will end").arg(text::measureName(forecasts.measure))),
                     subtitleFor(forecasts.settings, forecasts.measure, {}), emptyForecast(forecasts, used)};
    chart.form = {forecasts.settings.decimals(forecasts.measure), chart::NumberKind::Amount, std::nullopt};
    chart.actual = {PlanCharts::tr("Actual, added up"), chart::Role::Actual, {}};
    chart.middleName = capital(text::forecastMethodName(forecasts.chosen));
    if (!used || used->months.empty())
        return chart;
    const ops::ForecastMethod &band = *bandOf(forecasts, *used);
    chart.bandName = PlanCharts::tr("80 % band of %1").arg(text::forecastMethodName(band.code));
    chart.categories = monthNames(forecasts.settings.calendar);
    for (std::size_t m = 0; m < used->months.size(); ++m) {
        const ops::ForecastMonth &month = used->months[m];
        chart.actual.values.push_back(month.isActual ? chart::Value(month.sum) : std::nullopt);
        chart.middle.push_back(month.isActual ? std::nullopt : chart::Value(month.sum));
        chart.low.push_back(band.months[m].sumLow);
        chart.high.push_back(band.months[m].sumHigh);
    }
    return chart;
}

chart::HeatChart reviewHeatChart(const ops::ReviewReader &reader, std::string_view period)
{
    const ops::Review review = reader.read(period);
    const plan::PlanSettings &settings = review.plan.settings;
    chart::HeatChart chart;
    chart.heading.title = PlanCharts::tr("%1: attainment by month").arg(capital(text::measureName(review.measure())));
    chart.heading.subtitle =
        QStringLiteral("%1 · %2").arg(text::fromUtf8(settings.company), text::reviewPeriodText(review));
    chart.heading.empty = PlanCharts::tr("No month of the period has both a target and an actual.");
    chart.form = {kShareDecimals, chart::NumberKind::Percent, std::nullopt};
    std::vector<ops::NodeValues> months;
    const std::vector<QString> names = monthNames(settings.calendar);
    for (int m = 0; m < 12; ++m) {
        const calendar::Month month = settings.calendar.month(m);
        if (month < review.first.monthOf() || month > review.last.monthOf())
            continue;
        ops::NodeValues rates = reader.monthAttainments(m);
        if (std::none_of(rates.begin(), rates.end(), [](const auto &rate) { return rate.has_value(); }))
            continue; // still to come
        chart.columns.push_back(names[static_cast<std::size_t>(m)]);
        months.push_back(std::move(rates));
    }
    for (const ops::ReviewRow &row : review.rows) {
        std::vector<chart::Value> values;
        for (const ops::NodeValues &month : months) {
            const auto &rate = month[static_cast<std::size_t>(row.node)];
            values.push_back(rate ? chart::Value(rate->of(kWhole)) : std::nullopt);
        }
        if (std::none_of(values.begin(), values.end(), [](const chart::Value &value) { return value.has_value(); }))
            continue;
        chart.rows.push_back(text::nodeName(reader.tree().node(row.node)));
        chart.values.push_back(std::move(values));
    }
    return chart;
}

} // namespace quotasmith::report
