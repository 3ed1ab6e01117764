// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/ui_fixture.h"
#include "ui/widgets/chart/chart_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QTest>

namespace quotasmith::tests {
namespace {

chart::BarsChart twoMonths()
{
    chart::BarsChart chart;
    chart.heading = {QStringLiteral("Revenue"), {}, QStringLiteral("Nothing yet.")};
    chart.form = {2, chart::NumberKind::Amount, std::nullopt};
    chart.categories = {QStringLiteral("Jan"), QStringLiteral("Feb")};
    chart.bars = {{QStringLiteral("Target"), chart::Role::Target, {100'00, 200'00}},
                  {QStringLiteral("Actual"), chart::Role::Actual, {90'00}}};
    return chart;
}

class ChartViewTest : public UiFixture {
protected:
    ChartViewTest()
    {
        m_chart.setChart(twoMonths());
        m_chart.resize(400, 260);
        m_chart.show();
        m_chart.activateWindow();
        m_chart.setFocus();
        settle();
        m_chart.grab();
    }
    ui::ChartView m_chart;
};

TEST_F(ChartViewTest, NothingIsPaintedBeforeTheFirstPaint)
{
    ui::ChartView view;
    view.setChart(twoMonths());
    EXPECT_TRUE(view.painted().hits.empty());
}

TEST_F(ChartViewTest, KeysGoFromNumberToNumberAndSayIt)
{
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.currentText(), QStringLiteral("Jan · Target: 100.00"));
    EXPECT_EQ(m_chart.accessibleDescription(), m_chart.currentText());
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.currentText(), QStringLiteral("Jan · Actual: 90.00"));
    QTest::keyClick(&m_chart, Qt::Key_End);
    EXPECT_EQ(m_chart.currentText(), QStringLiteral("Feb · Target: 200.00"));
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_EQ(m_chart.currentText(), QStringLiteral("Feb · Target: 200.00"));
    QTest::keyClick(&m_chart, Qt::Key_Home);
    QTest::keyClick(&m_chart, Qt::Key_Left);
    EXPECT_EQ(m_chart.currentText(), QStringLiteral("Jan · Target: 100.00"));
}

TEST_F(ChartViewTest, ReadersHearTheNameAndWhatItShows)
{
    EXPECT_EQ(m_chart.accessibleName(), QStringLiteral("Revenue"));
    EXPECT_TRUE(m_chart.accessibleDescription().contains(QStringLiteral("highest 200.00 (Feb)")));
    m_chart.setChart(
        chart::SparklineChart{{QStringLiteral("Orders"), {}, QStringLiteral("None yet.")}, {}, {}, {}, {}});
    EXPECT_EQ(m_chart.accessibleDescription(), QStringLiteral("Orders. None yet."));
}

TEST_F(ChartViewTest, ThePictureIsCopiedAndSaved)
{
    m_chart.copyAction()->trigger();
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(800, 520));
    const QString file = QString::fromStdString((m_folder / "图.svg").string());
    m_chart.savePicture(file, chart::PictureKind::Svg);
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(ChartViewTest, FollowsTheLanguageAndThePalette)
{
    m_speech.change(text::Language::Chinese);
    settle();
    EXPECT_EQ(m_chart.copyAction()->text(), QStringLiteral("复制图片(&C)"));
    QPalette dark = m_chart.palette();
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    m_chart.setPalette(dark);
    EXPECT_EQ(m_chart.grab().toImage().pixelColor(2, 2), QColor(20, 20, 20));
}

TEST_F(ChartViewTest, AsksForRoomForEveryName)
{
    chart::BarsChart names = twoMonths();
    names.kind = chart::Categories::Names;
    names.categories.assign(60, QStringLiteral("Somebody with a long name"));
    m_chart.setChart(names);
    EXPECT_GT(m_chart.minimumSizeHint().height(), 60 * m_chart.fontMetrics().height());
}

} // namespace
} // namespace quotasmith::tests
