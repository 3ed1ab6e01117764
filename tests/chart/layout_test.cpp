// SPDX-License-Identifier: Apache-2.0
#include "chart/picture_file.h"
#include "tests/chart/chart_test.h"
#include "tests/chart/sample_charts.h"

#include <gmock/gmock.h>
#include <QPainter>

#include <algorithm>

namespace quotasmith::chart {
namespace {

using text::Language;

constexpr double kTouch = 0.75; ///< a pixel's edge is no overlap

QString nameOf(const Words &words)
{
    return QStringLiteral("“%1” at %2,%3 %4×%5")
        .arg(words.text)
        .arg(words.area.x())
        .arg(words.area.y())
        .arg(words.area.width())
        .arg(words.area.height());
}

/// Words that reach over the edge or lie on one another.
QStringList faults(const Painted &painted, const QRectF &bounds)
{
    QStringList found;
    for (std::size_t i = 0; i < painted.words.size(); ++i) {
        const QRectF area = painted.words[i].area.adjusted(kTouch, kTouch, -kTouch, -kTouch);
        if (!bounds.contains(area))
            found << QStringLiteral("outside: ") + nameOf(painted.words[i]);
        for (std::size_t j = 0; j < i; ++j)
            if (painted.words[j].area.adjusted(kTouch, kTouch, -kTouch, -kTouch).intersects(area))
                found << QStringLiteral("overlap: ") + nameOf(painted.words[i]) + QStringLiteral(" and ") +
                             nameOf(painted.words[j]);
    }
    return found;
}

struct Picture {
    double width = 0, height = 0, scale = 1;
};

/// All pictures of a size on one sheet, to be looked at.
class Sheet {
public:
    Sheet(QString name, Picture picture, Theme theme) : m_name(std::move(name)), m_picture(picture), m_theme(theme) {}

    /// Paints a chart; says what is wrong with its words.
    QStringList add(const NamedChart &one)
    {
        QSizeF size(m_picture.width, m_picture.height);
        const Look look = lookOf(m_theme, size);
        if (std::holds_alternative<SparklineChart>(one.chart))
            size = QSizeF(120, 24);
        size = fittingSize(one.chart, size, look);
        m_images.emplace_back((size * m_picture.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        m_images.back().fill(look.ground);
        QPainter painter(&m_images.back());
        painter.scale(m_picture.scale, m_picture.scale);
        return faults(paint(painter, QRectF(QPointF(), size), one.chart, look), QRectF(QPointF(), size));
    }
    void save() const
    {
        constexpr int kColumns = 3, kGap = 6;
        const int width = static_cast<int>(m_picture.width * m_picture.scale) + kGap;
        int heights[kColumns] = {};
        QImage sheet(kColumns * width, 6000, QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (const QImage &image : m_images) {
            int *lowest = std::min_element(heights, heights + kColumns);
            painter.drawImage(static_cast<int>(lowest - heights) * width, *lowest, image);
            *lowest += image.height() + kGap;
        }
        painter.end();
        const int height = std::min(*std::max_element(heights, heights + kColumns), sheet.height());
        sheet.copy(0, 0, sheet.width(), height).save(pictureFolder() + u'/' + m_name + QStringLiteral(".png"));
    }

private:
    QString m_name;
    Picture m_picture;
    Theme m_theme;
    std::vector<QImage> m_images;
};

class ChartLayout : public ChartFixture, public ::testing::WithParamInterface<Language> {};

TEST_P(ChartLayout, WordsNeverOverlapNorReachOverTheEdge)
{
    speak(GetParam());
    const std::vector<Picture> pictures{{300, 220, 1}, {400, 260, 1}, {400, 260, 2}, {700, 400, 1}, {1200, 675, 1}};
    for (const Picture &picture : pictures)
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QString name = QStringLiteral("%1-%2x%3-%4")
                                     .arg(QString::fromUtf8(text::languageCode(GetParam()).data()))
                                     .arg(picture.width)
                                     .arg(picture.scale)
                                     .arg(theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
            Sheet usual(name, picture, theme), hard(name + QStringLiteral("-hard"), picture, theme);
            for (const NamedChart &one : sampleCharts(GetParam()))
                EXPECT_THAT(usual.add(one), testing::IsEmpty()) << one.name << ' ' << name.toStdString();
            for (const NamedChart &one : hardCharts(GetParam()))
                EXPECT_THAT(hard.add(one), testing::IsEmpty()) << one.name << ' ' << name.toStdString();
            if (picture.width == 400 || picture.width == 1200) {
                usual.save();
                hard.save();
            }
        }
}

INSTANTIATE_TEST_SUITE_P(Languages, ChartLayout, ::testing::Values(Language::English, Language::Chinese),
                         [](const auto &tested) { return std::string(text::languageCode(tested.param)); });

} // namespace
} // namespace quotasmith::chart
