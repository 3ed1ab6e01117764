// SPDX-License-Identifier: Apache-2.0
#include "tests/chart/chart_test.h"
#include "tests/support/places.h"

#include <QDir>
#include <QGuiApplication>

namespace quotasmith::chart {

namespace {

text::Language withFonts()
{
    static int count = 1;
    static char name[] = "chart_test";
    static char *arguments[] = {name, nullptr};
    static const QGuiApplication application(count, arguments);
    return text::Language::English;
}

} // namespace

QString pictureFolder()
{
    const QString folder = QString::fromStdString(tests::buildFolder() + "/pictures/chart");
    QDir().mkpath(folder);
    return folder;
}

ChartFixture::ChartFixture() : m_speech(withFonts()) {}

} // namespace quotasmith::chart
