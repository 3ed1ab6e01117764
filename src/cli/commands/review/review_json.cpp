// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/review/review_json.h"

#include "core/plan/ratio.h"
#include "text/board/ratio_text.h"

namespace quotasmith::cli {

namespace {

/// An amount with the measure's decimals; a ratio as it is.
Json valueJson(const ops::Review &review, const std::optional<std::int64_t> &units,
               const std::optional<money::Rate> &ratio)
{
    if (review.isRatio())
        return rateJson(ratio);
    return amountJson(units, review.plan.settings.decimals(review.measure()));
}

Json rowJson(const ops::Review &review, const ops::ReviewRow &row)
{
    return {{"axis", plan::axisCode(review.axis)},
            {"node", review.plan.sheet.tree(review.axis).node(row.node).code},
            {"measure", plan::measureCode(review.measure())},
            {"original", valueJson(review, row.original, row.ratio.original)},
            {"target", valueJson(review, row.target, row.ratio.target)},
            {"actual", valueJson(review, row.actual, row.ratio.actual)},
            {"difference", valueJson(review, row.difference, row.ratio.difference)},
            {"attainment", rateJson(row.attainment)},
            {"yoy", rateJson(row.yoy)},
            {"mom", rateJson(row.mom)},
            {"rank", row.rank > 0 ? Json(row.rank) : Json(nullptr)},
            {"runRate", amountJson(row.runRate, review.plan.settings.decimals(review.measure()))},
            {"lostFrom", row.lostFrom ? Json(row.lostFrom->text()) : Json(nullptr)}};
}

Json methodJson(const ops::ForecastMethod &method, int decimals)
{
    Json parameters = Json::object(), months = Json::array();
    for (const auto &[name, value] : method.parameters)
        parameters[name] = value;
    for (const ops::ForecastMonth &month : method.months)
        months.push_back({{"month", month.month.text()},
                          {"value", amountJson(month.value, decimals)},
                          {"low", amountJson(month.low, decimals)},
                          {"high", amountJson(month.high, decimals)},
                          {"actual", month.isActual}});
    return {{"code", method.code},
            {"parameters", parameters},
            {"backtest", {{"mape", rateJson(method.mape)}, {"months", method.backtestMonths}}},
            {"months", months},
            {"yearEnd", amountJson(method.yearEnd, decimals)},
            {"yearLow", amountJson(method.yearLow, decimals)},
            {"yearHigh", amountJson(method.yearHigh, decimals)},
            {"missing", textOrNull(std::string(method.missing))}};
}

} // namespace

Json reviewJson(std::span<const ops::Review> reviews)
{
    Json rows = Json::array();
    for (const ops::Review &review : reviews)
        for (const ops::ReviewRow &row : review.rows)
            rows.push_back(rowJson(review, row));
    const ops::Review &first = reviews.front();
    return {{"period", first.period},    {"from", first.first.text()},           {"to", first.last.text()},
            {"asOf", first.asOf.text()}, {"timeGone", rateJson(first.timeGone)}, {"rows", rows}};
}

Json forecastJson(const ops::Forecasts &forecasts)
{
    const int decimals = forecasts.settings.decimals(forecasts.measure);
    Json methods = Json::array();
    for (const ops::ForecastMethod &method : forecasts.methods)
        methods.push_back(methodJson(method, decimals));
    return {{"measure", plan::measureCode(forecasts.measure)},
            {"asOf", forecasts.asOf ? Json(forecasts.asOf->text()) : Json(nullptr)},
            {"target", amountJson(forecasts.target, decimals)},
            {"chosen", forecasts.chosen},
            {"methods", methods},
            {"probability", rateJson(forecasts.probability)},
            {"reason", textOrNull(std::string(forecast::outlookProblemCode(forecasts.problem)))}};
}

Json varianceJson(const ops::Variance &variance)
{
    const int decimals = variance.settings.currency.exponent;
    Json effects = Json::array(), order = Json::array();
    for (const ops::VarianceEffect &effect : variance.effects)
        effects.push_back({{"code", effect.code},
                           {"node", textOrNull(effect.node)},
                           {"amount", amountJson(effect.amount, decimals)}});
    for (const plan::Measure measure : variance.order)
        order.push_back(plan::measureCode(measure));
    const bool isMean = variance.kind == ops::VarianceKind::Chain && variance.order.empty();
    const calendar::FiscalCalendar &calendar = variance.settings.calendar;
    return {{"period", variance.period},
            {"from", calendar.month(variance.months.first).text()},
            {"to", calendar.month(variance.months.last).text()},
            {"against", ops::againstCode(variance.against)},
            {"kind", ops::varianceKindCode(variance.kind)},
            {"order", isMean                   ? Json("mean")
                      : variance.order.empty() ? Json(nullptr)
                                               : order},
            {"start", amountJson(variance.start, decimals)},
            {"effects", effects},
            {"end", amountJson(variance.end, decimals)}};
}

} // namespace quotasmith::cli
