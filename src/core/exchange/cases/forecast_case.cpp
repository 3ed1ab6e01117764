// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/forecast/smoothing/rolling_growth.h"
#include "core/forecast/smoothing/smoothing.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::exchange {

namespace {

/// More steps ahead than anybody looks are refused.
constexpr std::int64_t kMostAhead = 12'000;

enum class Method { Simple, Holt, HoltDamped, HoltWinters, RollingGrowth };

struct Forecasting {
    Method method = Method::Simple;
    Decimals series;
    std::int64_t horizon = 0;
    forecast::Smoothing smoothing;
    std::optional<double> sigma2, interval;
    std::int64_t period = 0;

    bool isPossible() const
    {
        const bool hasBounds = !interval || (*interval > 0 && *interval < 1 && sigma2 && *sigma2 >= 0);
        return horizon <= kMostAhead && hasBounds && (method != Method::HoltWinters || !smoothing.season.empty());
    }
};

CaseFields parametersOf(const CaseFields &fields, const std::string &id, Method method)
{
    const JsonValue &object = fields.needed("parameters");
    const char *place = "input.parameters";
    switch (method) {
    case Method::Simple:
        return {object, id, place, {"alpha", "level", "sigma2", "interval"}};
    case Method::Holt:
        return {object, id, place, {"alpha", "beta", "level", "trend", "sigma2", "interval"}};
    case Method::HoltDamped:
        return {object, id, place, {"alpha", "beta", "phi", "level", "trend", "sigma2", "interval"}};
    case Method::HoltWinters:
        return {object, id, place, {"alpha", "beta", "gamma", "level", "trend", "season", "sigma2", "interval"}};
    case Method::RollingGrowth:
        break;
    }
    return {object, id, place, {"period"}};
}

std::optional<double> findReal(const CaseFields &fields, const char *name)
{
    const auto number = fields.findDecimal(name);
    return number ? std::optional(number->real()) : std::nullopt;
}

void readParameters(Forecasting &asked, const CaseFields &fields)
{
    if (asked.method == Method::RollingGrowth) {
        asked.period = fields.count("period");
        return;
    }
    forecast::Smoothing &smoothing = asked.smoothing;
    smoothing.alpha = fields.decimal("alpha").real();
    smoothing.level = fields.decimal("level").real();
    asked.sigma2 = findReal(fields, "sigma2");
    asked.interval = findReal(fields, "interval");
    if (asked.method == Method::Simple)
        return;
    smoothing.beta = fields.decimal("beta").real();
    smoothing.trend = fields.decimal("trend").real();
    if (asked.method == Method::HoltDamped)
        smoothing.phi = fields.decimal("phi").real();
    if (asked.method != Method::HoltWinters)
        return;
    smoothing.gamma = fields.decimal("gamma").real();
    for (const Decimal &index : fields.decimals("season"))
        smoothing.season.push_back(index.real());
}

std::optional<JsonValue> smoothingJson(const Forecasting &asked)
{
    forecast::Smoothing smoothing = asked.smoothing;
    for (const Decimal &value : asked.series)
        smoothing.take(value.real());
    const double halfWidth = asked.interval ? forecast::normalHalfWidth(*asked.interval) : 0;
    Decimals ahead, lower, upper;
    for (std::size_t step = 1; step <= static_cast<std::size_t>(asked.horizon); ++step) {
        const double value = smoothing.ahead(step);
        if (!std::isfinite(value))
            return std::nullopt;
        ahead.push_back(decimalOf(value));
        if (!asked.interval)
            continue;
        const double width = halfWidth * std::sqrt(smoothing.varianceAhead(step, *asked.sigma2));
        lower.push_back(decimalOf(value - width));
        upper.push_back(decimalOf(value + width));
    }
    JsonValue answer = answerOf("forecast", jsonOf(ahead));
    if (asked.interval) {
        answer.add("lower", jsonOf(lower));
        answer.add("upper", jsonOf(upper));
    }
    return answer;
}

/// The finest unit, of at most six places more than the numbers have, in which their sums still are whole numbers of 64
/// bits.
Decimal fineUnit(const Decimals &series)
{
    int places = 0;
    double sum = 0;
    for (const Decimal &value : series) {
        places = std::max(places, value.places());
        sum += std::abs(value.real());
    }
    const int wanted = places + 6;
    while (places < wanted && sum * std::pow(10.0, places + 1) < 1e17)
        ++places;
    return {1, places};
}

std::optional<JsonValue> rollingJson(const Forecasting &asked)
{
    const Decimal unit = fineUnit(asked.series);
    std::vector<std::int64_t> series;
    for (const Decimal &value : asked.series) {
        const auto units = wholeUnits(value, unit);
        if (!units)
            return std::nullopt;
        series.push_back(*units);
    }
    const auto ahead = forecast::rollingGrowth(series, static_cast<std::size_t>(asked.period),
                                               static_cast<std::size_t>(asked.horizon));
    if (!ahead)
        return std::nullopt;
    Decimals numbers;
    for (const std::int64_t units : *ahead)
        numbers.push_back(unit.times(units));
    return answerOf("forecast", jsonOf(numbers));
}

} // namespace

CaseRun prepareForecast(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"method", "parameters", "series", "horizon"});
    const CaseFields expected(expect, id, "expect", {"forecast", "lower", "upper", "refused", "tolerance"});
    checkExpectation(expected, id, {"forecast", "lower", "upper"});
    for (const char *numbers : {"forecast", "lower", "upper"})
        if (expected.has(numbers))
            expected.decimals(numbers);
    Forecasting asked;
    asked.method = static_cast<Method>(
        fields.word("method", {"ses", "holt", "holt_damped", "holt_winters_additive", "rolling_growth"}, ""));
    asked.series = fields.decimals("series");
    asked.horizon = fields.count("horizon");
    readParameters(asked, parametersOf(fields, id, asked.method));
    return [asked]() -> std::optional<JsonValue> {
        if (!asked.isPossible())
            return std::nullopt;
        return asked.method == Method::RollingGrowth ? rollingJson(asked) : smoothingJson(asked);
    };
}

} // namespace quotasmith::exchange
