// SPDX-License-Identifier: Apache-2.0
#include "chart/paint.h"
#include "tests/chart/chart_test.h"
#include "tests/chart/sample_charts.h"

#include <gmock/gmock.h>
#include <QImage>
#include <QPainter>

namespace quotasmith::chart {
namespace {

using text::Language;

Painted painted(const Chart &chart, QSizeF size = {700, 400})
{
    const Look look = lookOf(Theme::Light, size);
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    return paint(painter, QRectF(QPointF(), size), chart, look);
}

bool isSaid(const Painted &all, const QString &text)
{
    return std::any_of(all.hits.begin(), all.hits.end(), [&](const Hit &hit) { return hit.text == text; });
}

class SaidTest : public ChartFixture {};

TEST_F(SaidTest, EveryBarAndPointSaysItsNumberExactly)
{
    BarsChart chart;
    chart.form = {2, NumberKind::Amount, std::nullopt};
    chart.categories = {QStringLiteral("Jan"), QStringLiteral("Feb")};
    chart.bars = {{QStringLiteral("Target"), Role::Target, {123'456'789, std::nullopt}},
                  {QStringLiteral("Actual"), Role::Actual, {-1, 0}}};
    chart.lines = {{QStringLiteral("Last year"), Role::LastYear, {99, 100}}};
    const Painted all = painted(chart);
    EXPECT_EQ(all.hits.size(), 5U);
    EXPECT_TRUE(isSaid(all, QStringLiteral("Jan · Target: 1,234,567.89")));
    EXPECT_TRUE(isSaid(all, QStringLiteral("Jan · Actual: -0.01")));
    EXPECT_TRUE(isSaid(all, QStringLiteral("Feb · Last year: 1.00")));
}

TEST_F(SaidTest, APlaceAnswersWithTheSmallestThatLiesThere)
{
    const Painted all{
        {{QRectF(0, 0, 100, 100), QStringLiteral("wide")}, {QRectF(40, 40, 10, 10), QStringLiteral("dot")}}, {}};
    EXPECT_EQ(all.at({45, 45})->text, QStringLiteral("dot"));
    EXPECT_EQ(all.at({5, 5})->text, QStringLiteral("wide"));
    EXPECT_EQ(all.at({200, 5}), nullptr);
}

TEST_F(SaidTest, AShortenedNameSaysItsWhole)
{
    const auto charts = sampleCharts(Language::Chinese);
    EXPECT_TRUE(
        isSaid(painted(charts[1].chart, {400, 400}), QString::fromUtf8("深圳市智能制造装备股份有限公司华南分公司")));
}

TEST_F(SaidTest, EveryNameOfSixtyHasItsRow)
{
    for (const NamedChart &one : hardCharts(Language::Chinese)) {
        const auto *pareto = std::get_if<ParetoChart>(&one.chart);
        if (!pareto)
            continue;
        const QSizeF size = fittingSize(one.chart, {1200, 300}, lookOf(Theme::Light, {1200, 300}));
        EXPECT_GT(size.height(), 900);
        const Painted all = painted(one.chart, size);
        for (const NamedAmount &item : pareto->items)
            EXPECT_TRUE(std::any_of(all.words.begin(), all.words.end(), [&](const Words &words) {
                return words.text == item.name;
            })) << item.name.toStdString();
    }
}

TEST_F(SaidTest, AChartWithoutNumbersShowsItsSentence)
{
    for (const NamedChart &one : emptyCharts()) {
        EXPECT_TRUE(isEmpty(one.chart)) << one.name;
        EXPECT_TRUE(isSaid(painted(one.chart), headingOf(one.chart).empty)) << one.name;
        EXPECT_THAT(description(one.chart).toStdString(), testing::HasSubstr("Import last year's sales"));
    }
}

TEST_F(SaidTest, EveryChartIsDescribedInBothLanguages)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        speak(language);
        for (const auto &charts : {sampleCharts(language), hardCharts(language)})
            for (const NamedChart &one : charts) {
                EXPECT_FALSE(isEmpty(one.chart) && one.name != "sixty-names") << one.name;
                EXPECT_TRUE(description(one.chart).startsWith(headingOf(one.chart).title)) << one.name;
                EXPECT_GT(description(one.chart).size(), headingOf(one.chart).title.size() + 5) << one.name;
            }
    }
}

TEST_F(SaidTest, ADescriptionNamesTheExtremesAndWhatTheFirstBring)
{
    const auto charts = sampleCharts(Language::English);
    EXPECT_THAT(description(charts[0].chart).toStdString(),
                testing::HasSubstr("Target: lowest 740,741.09 (Feb), highest 2,345,678.19 (Nov)."));
    EXPECT_THAT(description(charts[3].chart).toStdString(), testing::HasSubstr("The first 5 bring"));
    EXPECT_THAT(description(charts[2].chart).toStdString(), testing::HasSubstr("Headcount +610,000.37"));
}

} // namespace
} // namespace quotasmith::chart
