// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/forecast/forecast_charts.h"

#include "core/money/money.h"
#include "report/charts/plan_figures.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/review_text.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

/// The words of forecasts.
class ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

bool isMoney(const ops::Forecasts &forecasts)
{
    return plan::kindOf(forecasts.measure) == plan::MeasureKind::Money;
}

TableCell valueCell(const ops::Forecasts &forecasts, const NumberWords &words, std::optional<std::int64_t> value)
{
    return isMoney(forecasts) ? words.moneyCell(value) : NumberWords::countCell(value);
}

TableCell bandCell(const ops::Forecasts &forecasts, const NumberWords &words, const ops::ForecastMethod &method)
{
    if (!method.yearLow || !method.yearHigh)
        return {text::noValue()};
    return NumberWords::textCell(QStringLiteral("%1 – %2").arg(valueCell(forecasts, words, method.yearLow).text,
                                                               valueCell(forecasts, words, method.yearHigh).text));
}

/// Whose band is drawn around a method.
const ops::ForecastMethod &bandOf(const ops::Forecasts &forecasts, const ops::ForecastMethod &method)
{
    const ops::ForecastMethod *seasonal = forecasts.find("holt-winters");
    return method.yearLow || !seasonal || !seasonal->yearLow ? method : *seasonal;
}

TableRow rowOf(const ops::Forecasts &forecasts, const NumberWords &words, const ops::ForecastMethod &method)
{
    const bool isChosen = method.code == forecasts.chosen;
    std::optional<std::int64_t> gap;
    std::optional<money::Rate> reached;
    if (method.yearEnd && forecasts.target) {
        gap = money::subtractUnits(*method.yearEnd, *forecasts.target);
        if (*forecasts.target > 0)
            reached = money::Rate(*method.yearEnd, *forecasts.target);
    }
    TableRow row;
    TableCell name = NumberWords::textCell(titled(text::forecastMethodName(method.code)));
    name.tip = text::forecastMethodHint(method.code);
    row.cells = {name,
                 NumberWords::textCell(isChosen ? ForecastWords::tr("✓ used") : QString()),
                 valueCell(forecasts, words, method.yearEnd),
                 valueCell(forecasts, words, gap),
                 NumberWords::shareCell(reached),
                 bandCell(forecasts, words, method),
                 NumberWords::shareCell(method.mape),
                 method.backtestMonths > 0 ? NumberWords::countCell(method.backtestMonths) : TableCell{text::noValue()},
                 NumberWords::textCell(method.missing.empty() ? text::parametersText(method)
                                                              : text::forecastMissingText(method.missing))};
    row.isStrong = isChosen;
    return row;
}

} // namespace

chart::FanChart forecastChart(const ops::Forecasts &forecasts, const ops::ForecastMethod &method, FanOf of)
{
    chart::FanChart chart;
    const bool isSum = of == FanOf::YearToDate;
    const QString measure = text::measureName(forecasts.measure);
    chart.heading.title = titled(isSum ? ForecastWords::tr("%1 added up: where the year will end").arg(measure)
                                       : ForecastWords::tr("%1 month by month").arg(measure));
    chart.heading.subtitle = report::subtitleFor(forecasts.settings, forecasts.measure, {}) + QStringLiteral(" · ") +
                             text::forecastMethodName(method.code);
    chart.heading.empty = text::forecastMissingText(method.missing);
    chart.form = {forecasts.settings.decimals(forecasts.measure), chart::NumberKind::Amount, std::nullopt};
    chart.actual = {ForecastWords::tr("Actual"), chart::Role::Actual, {}};
    chart.middleName = ForecastWords::tr("Forecast");
    if (method.months.empty())
        return chart;
    const ops::ForecastMethod &band = bandOf(forecasts, method);
    chart.bandName = ForecastWords::tr("80 % band of %1").arg(text::forecastMethodName(band.code));
    chart.categories = report::monthNames(forecasts.settings.calendar);
    for (std::size_t i = 0; i < method.months.size(); ++i) {
        const ops::ForecastMonth &month = method.months[i];
        const chart::Value value = isSum ? month.sum : month.value;
        chart.actual.values.push_back(month.isActual ? value : std::nullopt);
        chart.middle.push_back(month.isActual ? std::nullopt : value);
        chart.low.push_back(isSum ? band.months[i].sumLow : band.months[i].low);
        chart.high.push_back(isSum ? band.months[i].sumHigh : band.months[i].high);
    }
    return chart;
}

TableContent forecastTable(const ops::Forecasts &forecasts, const NumberWords &words)
{
    TableContent content;
    content.title = ForecastWords::tr("Methods side by side");
    const auto amount = [&](const QString &title) {
        return isMoney(forecasts) ? TableColumn{title, ColumnKind::Money, words.decimals()}
                                  : TableColumn{title, ColumnKind::Count};
    };
    content.columns = {{ForecastWords::tr("Method")},
                       {ForecastWords::tr("Used")},
                       amount(ForecastWords::tr("Year's end")),
                       amount(ForecastWords::tr("To the target")),
                       {ForecastWords::tr("Of the target"), ColumnKind::Ratio},
                       {ForecastWords::tr("80 % band")},
                       {ForecastWords::tr("Error of the backtest"), ColumnKind::Ratio},
                       {ForecastWords::tr("Months tested"), ColumnKind::Count},
                       {ForecastWords::tr("Parameters")}};
    for (const ops::ForecastMethod &method : forecasts.methods)
        content.rows.push_back(rowOf(forecasts, words, method));
    return content;
}

} // namespace quotasmith::ui
