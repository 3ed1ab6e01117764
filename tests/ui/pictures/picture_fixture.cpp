// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pictures/picture_fixture.h"

#include "tests/support/places.h"
#include "ui/panels/actuals/actuals_panel.h"
#include "ui/panels/commission/commission_panel.h"
#include "ui/panels/diagnosis/diagnosis_panel.h"
#include "ui/panels/execution/execution_panel.h"
#include "ui/panels/overview/overview_panel.h"
#include "ui/panels/review/review_panel.h"
#include "ui/panels/targets/targets_panel.h"

#include <gmock/gmock.h>
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QStyleFactory>

namespace quotasmith::tests {

namespace {

constexpr int kLongestMilliseconds = 240'000;

enum class Shade { Light, Dark };

QPalette paletteOf(Shade shade)
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette light = fusion->standardPalette();
    if (shade == Shade::Light)
        return light;
    QPalette dark(QColor(45, 45, 48), QColor(37, 37, 40));
    dark.setColor(QPalette::Base, QColor(30, 30, 32));
    dark.setColor(QPalette::Highlight, QColor(60, 110, 180));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    return dark;
}

/// Words that do not fit where they stand.
QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool wraps = label && label->wordWrap();
        const bool isText =
            label || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);

        const int wanted = wraps ? label->heightForWidth(label->width()) : widget->sizeHint().height();
        const bool isNarrow = !wraps && widget->width() < widget->sizeHint().width();
        if (isText && (isNarrow || widget->height() < wanted))
            clipped << QString::fromUtf8(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName() +
                           QLatin1Char(' ') + (label ? label->text() : QString());
    }
    return clipped;
}

} // namespace

PictureFixture::PictureFixture()
{
    QDir().mkpath(folder());
}

PictureFixture::~PictureFixture()
{
    QApplication::setPalette(paletteOf(Shade::Light));
}

void PictureFixture::inEveryShade(const std::function<void()> &work)
{
    const int percent = qEnvironmentVariableIntValue(kPictureLetters);
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        QApplication::setPalette(paletteOf(shade));
        for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
            m_speech.change(language);
            m_suffix = QStringLiteral("-%1-%2-%3")
                           .arg(language == text::Language::English ? QStringLiteral("en") : QStringLiteral("zh"),
                                shade == Shade::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                           .arg(percent ? percent : 100);
            work();
            m_session.close();
        }
    }
}

void PictureFixture::take(QWidget &window, const QString &name)
{
    settle();
    window.grab().save(folder() + QLatin1Char('/') + name + m_suffix + QStringLiteral(".png"));
    EXPECT_THAT(clippedIn(window), testing::IsEmpty()) << name.toStdString();
}

QString PictureFixture::folder()
{
    return QString::fromStdString(buildFolder() + "/pictures");
}

std::vector<ui::PanelFactory> allPanels()
{
    return {ui::overviewPanelFactory(),   ui::diagnosisPanelFactory(), ui::targetsPanelFactory(),
            ui::commissionPanelFactory(), ui::executionPanelFactory(), ui::actualsPanelFactory(),
            ui::reviewPanelFactory()};
}

void takeAtTwiceTheScale(const QString &filter)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    environment.insert(QString::fromUtf8(kPictureLetters), QStringLiteral("200"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=") + filter});
    ASSERT_TRUE(process.waitForFinished(kLongestMilliseconds));
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
}

} // namespace quotasmith::tests
