// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_forecast.h"

#include "core/ops/plan/set_plan.h"
#include "tests/support/staffed_plan.h"

namespace quotasmith::tests {
namespace {

using calendar::Month;
using money::Rate;
using plan::Measure;

/// 6,000.00 a month are planned; the clock stands on 2027-03-01.
class ReadForecast : public StaffedPlan {
protected:
    void reach(Month month, std::int64_t value)
    {
        ops::setActual(*m_document, {"P1", month, Measure::Revenue, value, {}});
    }
    /// A year like every other: 1,000.00 in its first month, 12,000.00 in its last.
    void ramp(int year, int months = 12)
    {
        for (int month = 1; month <= months; ++month)
            reach({year, month}, 100'000 * month);
    }
    ops::Forecasts read() { return ops::readForecasts(m_document->connection(), Measure::Revenue); }
    static std::string missing(const ops::Forecasts &forecasts, std::string_view code)
    {
        return std::string(forecasts.find(code)->missing);
    }
};

TEST_F(ReadForecast, WithoutActualsNoMethodMakesAnythingUp)
{
    const ops::Forecasts forecasts = read();
    EXPECT_EQ(forecasts.methods.size(), ops::forecastMethodCodes().size());
    EXPECT_EQ(forecasts.target, 7'200'000);
    EXPECT_EQ(forecasts.problem, forecast::OutlookProblem::ShortHistory);
    EXPECT_FALSE(forecasts.asOf || forecasts.probability);
    for (const ops::ForecastMethod &method : forecasts.methods) {
        EXPECT_EQ(method.missing, "no-actuals") << method.code;
        EXPECT_FALSE(method.yearEnd || method.mape) << method.code;
        EXPECT_TRUE(method.months.empty()) << method.code;
    }
}

TEST_F(ReadForecast, PlanPaceGoesOnAsFarFromThePlanAsSoFar)
{
    reach({2027, 1}, 500'000);
    reach({2027, 2}, 580'000); // 90 % of two months
    const ops::Forecasts forecasts = read();
    const ops::ForecastMethod &pace = *forecasts.find("plan-pace");
    EXPECT_EQ(forecasts.chosen, "plan-pace");
    EXPECT_EQ(forecasts.asOf, Month(2027, 2));
    EXPECT_EQ(pace.yearEnd, 6'480'000);
    EXPECT_TRUE(pace.months[1].isActual);
    EXPECT_EQ(pace.months[2].value, 540'000);
    EXPECT_EQ(pace.months[2].sum, 1'620'000);
    EXPECT_EQ(pace.backtestMonths, 1); // February, seen from January: 500,000 for 580,000
    EXPECT_EQ(pace.mape, Rate(137'931, 1'000'000));
    EXPECT_FALSE(pace.yearLow);
    EXPECT_EQ(missing(forecasts, "holt-winters"), "short-history");
    EXPECT_EQ(missing(forecasts, "seasonal-run-rate"), "short-history");
    EXPECT_FALSE(forecasts.probability);
}

TEST_F(ReadForecast, SeasonalMethodsGoOnWithTheYearAsItAlwaysWas)
{
    ramp(2025);
    ramp(2026);
    ramp(2027, 2);
    const ops::Forecasts forecasts = read();
    for (const char *code : {"seasonal-run-rate", "rolling-growth", "holt-winters"}) {
        const ops::ForecastMethod &method = *forecasts.find(code);
        ASSERT_TRUE(method.yearEnd) << code;
        EXPECT_NEAR(static_cast<double>(*method.yearEnd), 7'800'000, 1'000) << code;
        EXPECT_NEAR(static_cast<double>(method.months[11].value), 1'200'000, 50) << code;
    }
    const ops::ForecastMethod &seasons = *forecasts.find("holt-winters");
    EXPECT_TRUE(seasons.yearLow && seasons.yearHigh);
    EXPECT_LE(*seasons.yearLow, *seasons.yearEnd);
    EXPECT_EQ(seasons.parameters.size(), 3u);
    EXPECT_EQ(seasons.parameters[0].first, "alpha");
    EXPECT_EQ(forecasts.find("exponential-smoothing")->backtestMonths, 12);
    EXPECT_TRUE(forecasts.probability);
}

TEST_F(ReadForecast, IsTheSameOnEveryRun)
{
    ramp(2025);
    ramp(2026);
    reach({2027, 1}, 170'000);
    const ops::Forecasts one = read(), two = read();
    for (std::size_t i = 0; i < one.methods.size(); ++i) {
        EXPECT_EQ(one.methods[i].yearEnd, two.methods[i].yearEnd);
        EXPECT_EQ(one.methods[i].parameters, two.methods[i].parameters);
        EXPECT_EQ(one.methods[i].mape, two.methods[i].mape);
    }
    EXPECT_EQ(one.probability, two.probability);
}

TEST_F(ReadForecast, AYearThatHasNotBegunIsForecastFromTheYearsBefore)
{
    ramp(2025);
    ramp(2026);
    const ops::Forecasts forecasts = read();
    EXPECT_FALSE(forecasts.asOf);
    EXPECT_EQ(missing(forecasts, "plan-pace"), "no-actuals");
    EXPECT_TRUE(forecasts.find("holt-winters")->yearEnd);
    EXPECT_EQ(forecasts.find("rolling-growth")->yearEnd, 7'800'000);
    EXPECT_TRUE(forecasts.probability);
}

TEST_F(ReadForecast, AHoleInTheYearIsNotFilledWithZero)
{
    reach({2027, 1}, 500'000);
    reach({2027, 3}, 500'000);
    close(3);
    const ops::Forecasts forecasts = read();
    for (const ops::ForecastMethod &method : forecasts.methods)
        EXPECT_EQ(method.missing, "gap-in-year") << method.code;
}

TEST_F(ReadForecast, AYearThatIsOverEndsOnItsActual)
{
    ramp(2027);
    const ops::Forecasts forecasts = read();
    for (const ops::ForecastMethod &method : forecasts.methods) {
        EXPECT_EQ(method.yearEnd, 7'800'000) << method.code;
        EXPECT_FALSE(method.yearLow) << method.code;
    }
}

TEST_F(ReadForecast, WhichIsUsedIsAChoiceOfThePlan)
{
    ops::setPlan(*m_document, {{"forecast", "holt-winters"}}, ops::Run::Write);
    EXPECT_EQ(read().chosen, "holt-winters");
    EXPECT_EQ(errorOf([&] {
                  ops::setPlan(*m_document, {{"forecast", "crystal-ball"}}, ops::Run::Write);
              }),
              "setting-refused");
    EXPECT_EQ(read().chosen, "holt-winters");
}

TEST_F(ReadForecast, RatiosAreNotForecast)
{
    EXPECT_EQ(errorOf([&] { ops::readForecasts(m_document->connection(), Measure::Conversion); }), "forecast-of-ratio");
    EXPECT_EQ(errorOf([&] { ops::readForecasts(m_document->connection(), Measure::Satisfaction); }),
              "forecast-of-ratio");
}

} // namespace
} // namespace quotasmith::tests
