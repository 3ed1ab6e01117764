// SPDX-License-Identifier: Apache-2.0
#include "chart/picture_file.h"
#include "core/base/error.h"
#include "tests/chart/chart_test.h"
#include "tests/chart/sample_charts.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QSvgRenderer>

#include <algorithm>

namespace quotasmith::chart {
namespace {

using text::Language;

class PictureTest : public ChartFixture {
protected:
    std::filesystem::path file(const char *name) const { return m_folder / name; }
    tests::TemporaryFolder m_folder;
    PictureForm m_form{QSizeF(400, 260), 1};
    Look m_look = lookOf(Theme::Light, QSizeF(400, 260));
};

const Chart &chartOf(const std::vector<NamedChart> &charts, const char *name)
{
    return std::find_if(charts.begin(), charts.end(), [&](const NamedChart &one) { return one.name == name; })->chart;
}

Painted paintedOn(QPaintDevice &device, const Chart &chart, const Look &look)
{
    QPainter painter(&device);
    return paint(painter, QRectF(0, 0, 400, 260), chart, look);
}

TEST_F(PictureTest, KindsGoByTheEndingOfTheName)
{
    EXPECT_EQ(pictureKindOf("a.png"), PictureKind::Png);
    EXPECT_EQ(pictureKindOf("a.b.SVG"), PictureKind::Svg);
    EXPECT_EQ(pictureKindOf("图.Pdf"), PictureKind::Pdf);
    EXPECT_EQ(pictureKindOf("a.jpg"), std::nullopt);
    EXPECT_EQ(pictureKindOf("png"), std::nullopt);
}

TEST_F(PictureTest, EveryDeviceShowsTheSameAtTheSamePlaces)
{
    for (const NamedChart &one : sampleCharts(Language::Chinese)) {
        QImage image(400, 260, QImage::Format_ARGB32_Premultiplied);
        const Painted onScreen = paintedOn(image, one.chart, m_look);
        QBuffer svg, pdf;
        svg.open(QIODevice::WriteOnly);
        pdf.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&svg);
        generator.setResolution(96);
        QPdfWriter writer(&pdf);
        for (QPaintDevice *device : std::initializer_list<QPaintDevice *>{&generator, &writer}) {
            const Painted painted = paintedOn(*device, one.chart, m_look);
            ASSERT_EQ(painted.hits.size(), onScreen.hits.size()) << one.name;
            for (std::size_t i = 0; i < painted.hits.size(); ++i) {
                EXPECT_EQ(painted.hits[i].text, onScreen.hits[i].text);
                const QPointF apart = painted.hits[i].area.center() - onScreen.hits[i].area.center();
                EXPECT_LT(apart.manhattanLength(), 2.0) << one.name << ' ' << painted.hits[i].text.toStdString();
            }
        }
    }
}

TEST_F(PictureTest, APngIsAsLargeAsAskedForTimesItsScale)
{
    m_form.scale = 2;
    savePicture(file("a.png"), PictureKind::Png, sampleCharts(Language::English).front().chart, m_form, m_look);
    EXPECT_EQ(QImageReader(QString::fromStdString(file("a.png").string())).size(), QSize(800, 520));
}

TEST_F(PictureTest, AnSvgKeepsItsWordsAsWords)
{
    const auto charts = sampleCharts(Language::Chinese);
    const QByteArray bytes = pictureBytes(PictureKind::Svg, chartOf(charts, "bridge"), m_form, m_look);
    EXPECT_TRUE(bytes.contains("市场增长"));
    EXPECT_TRUE(bytes.contains("<desc>"));
    QSvgRenderer renderer(bytes);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 400, 260));
}

TEST_F(PictureTest, ChineseInAPdfCanBeFound)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed: apt-get install poppler-utils";
    speak(Language::Chinese);
    const auto charts = sampleCharts(Language::Chinese);
    savePicture(file("a.pdf"), PictureKind::Pdf, chartOf(charts, "months"), m_form, m_look);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QString::fromStdString(file("a.pdf").string()), QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished());
    const QString words = QString::fromUtf8(process.readAllStandardOutput());
    for (const char *word : {"各月销售额", "目标", "实绩", "上年", "年货节", "12月", "100万"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word << " in " << words.toStdString();
}

TEST_F(PictureTest, APdfCarriesItsLetters)
{
    const auto charts = sampleCharts(Language::Chinese);
    const QByteArray bytes = pictureBytes(PictureKind::Pdf, chartOf(charts, "months"), m_form, m_look);
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_TRUE(bytes.contains("/FontFile2") || bytes.contains("/FontFile3"));
    EXPECT_TRUE(bytes.contains("/ToUnicode"));
}

TEST_F(PictureTest, AFolderThatDoesNotExistIsRefusedAndAnOldPictureStays)
{
    const Chart chart = sampleCharts(Language::English).front().chart;
    EXPECT_THROW(savePicture(file("none/a.png"), PictureKind::Png, chart, m_form, m_look), base::Error);
    savePicture(file("a.png"), PictureKind::Png, chart, m_form, m_look);
    const std::string before = tests::bytesOf(file("a.png"));
    std::filesystem::permissions(file("a.png"), std::filesystem::perms::owner_read);
    EXPECT_THROW(savePicture(file("a.png"), PictureKind::Png, chart, {QSizeF(200, 200), 1}, m_look), base::Error);
    EXPECT_EQ(tests::bytesOf(file("a.png")), before);
}

} // namespace
} // namespace quotasmith::chart
