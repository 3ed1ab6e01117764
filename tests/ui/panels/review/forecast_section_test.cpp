// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/forecast/forecast_section.h"

#include "tests/ui/panels/review/review_fixture.h"
#include "ui/panels/review/forecast/forecast_charts.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/message_bar.h"

namespace quotasmith::tests {
namespace {

class ForecastSectionTest : public ReviewFixture {
protected:
    static void select(const ui::ReviewPanel &panel, std::string_view code)
    {
        const auto &methods = panel.forecast()->forecasts()->methods;
        for (std::size_t i = 0; i < methods.size(); ++i)
            if (methods[i].code == code)
                panel.forecast()->methods()->view()->setCurrentIndex(
                    panel.forecast()->methods()->model().index(static_cast<int>(i), 0));
    }
};

TEST_F(ForecastSectionTest, ShowsEveryMethodAndStandsOnTheOneInUse)
{
    openSample();
    const auto panel = show("forecast");
    const ops::Forecasts &forecasts = *panel->forecast()->forecasts();
    const auto &rows = panel->forecast()->methods()->content().rows;
    ASSERT_EQ(rows.size(), ops::forecastMethodCodes().size());
    const int row = panel->forecast()->methods()->view()->currentIndex().row();
    EXPECT_EQ(forecasts.methods[static_cast<std::size_t>(row)].code, forecasts.chosen);
    EXPECT_TRUE(rows[static_cast<std::size_t>(row)].isStrong);
    EXPECT_FALSE(label(*panel, "review-chance").isEmpty());
}

TEST_F(ForecastSectionTest, AnotherMethodIsUsedFromThenOnAndCanBeTakenBack)
{
    openSample();
    const auto panel = show("forecast");
    const std::string before(panel->forecast()->forecasts()->chosen);
    auto *use = child<QPushButton>(*panel, "review-use-method");
    EXPECT_FALSE(use->isEnabled()); // it is in use already
    select(*panel, "seasonal-run-rate");
    ASSERT_TRUE(use->isEnabled());
    use->click();
    settle();
    EXPECT_EQ(panel->forecast()->forecasts()->chosen, "seasonal-run-rate");
    m_session.undo();
    settle();
    EXPECT_EQ(panel->forecast()->forecasts()->chosen, before);
}

TEST_F(ForecastSectionTest, AMethodThatCannotBeUsedSaysWhyAndIsNotOffered)
{
    openSales(); // two months
    const auto panel = show("forecast");
    const ops::ForecastMethod *seasonal = panel->forecast()->forecasts()->find("holt-winters");
    ASSERT_NE(seasonal, nullptr);
    ASSERT_FALSE(seasonal->missing.empty());
    select(*panel, "holt-winters");
    EXPECT_FALSE(child<QPushButton>(*panel, "review-use-method")->isEnabled());
    const auto chart = ui::forecastChart(*panel->forecast()->forecasts(), *seasonal, ui::FanOf::YearToDate);
    EXPECT_TRUE(chart.categories.empty());
    EXPECT_FALSE(chart.heading.empty.isEmpty());
}

TEST_F(ForecastSectionTest, TheYearAddedUpEndsOnTheYearsEnd)
{
    openSample();
    const auto panel = show("forecast");
    for (const ops::ForecastMethod &method : panel->forecast()->forecasts()->methods) {
        if (!method.missing.empty())
            continue;
        const auto chart = ui::forecastChart(*panel->forecast()->forecasts(), method, ui::FanOf::YearToDate);
        ASSERT_EQ(chart.middle.size(), 12U) << method.code;
        EXPECT_EQ(chart.middle.back(), method.yearEnd) << method.code;
    }
}

TEST_F(ForecastSectionTest, WithoutActualsSaysWhatIsMissing)
{
    openPlan();
    const auto panel = show("forecast");
    auto *bar = panel->forecast()->findChild<ui::MessageBar *>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->sentence().contains(QStringLiteral("no actuals")));
}

} // namespace
} // namespace quotasmith::tests
