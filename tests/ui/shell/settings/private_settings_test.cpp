// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/private_settings.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace quotasmith::tests {
namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

QFile::Permissions othersMay(const QSettings &settings)
{
    return QFile::permissions(settings.fileName()) & kOthers;
}

TEST(PrivateSettings, AreTheirOwnersAndStaySo)
{
    const TemporaryFolder folder;
    QSettings settings(QString::fromStdString((folder / "new" / "settings.ini").string()), QSettings::IniFormat);
    ui::keepPrivate(settings);
    ASSERT_TRUE(QFile::exists(settings.fileName()));
    EXPECT_EQ(othersMay(settings), QFile::Permissions());
    settings.setValue(QStringLiteral("files/recent"), QStringLiteral("/home/anna/pay.qsplan"));
    settings.sync();
    EXPECT_GT(QFileInfo(settings.fileName()).size(), 0);
    EXPECT_EQ(othersMay(settings), QFile::Permissions());
}

TEST(PrivateSettings, ThatStoodOpenAreClosedAndKeepWhatTheySay)
{
    const TemporaryFolder folder;
    QSettings settings(QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat);
    settings.setValue(QStringLiteral("view/unit"), 10000);
    settings.sync();
    QFile::setPermissions(settings.fileName(), QFile::permissions(settings.fileName()) | kOthers);
    ui::keepPrivate(settings);
    EXPECT_EQ(othersMay(settings), QFile::Permissions());
    EXPECT_EQ(settings.value(QStringLiteral("view/unit")).toInt(), 10000);
}

TEST(PrivateSettings, WhereNothingCanBeWrittenAreDoneWithout)
{
    const QSettings settings(QStringLiteral("/dev/null/settings.ini"), QSettings::IniFormat);
    ui::keepPrivate(settings);
    EXPECT_FALSE(QFile::exists(settings.fileName()));
}

} // namespace
} // namespace quotasmith::tests
