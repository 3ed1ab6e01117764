// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/recent_files.h"

#include <QFileInfo>

namespace quotasmith::ui {

namespace {

QString key()
{
    return QStringLiteral("recent/files");
}

} // namespace

QStringList RecentFiles::files() const
{
    return m_settings.value(key()).toStringList();
}

void RecentFiles::add(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList list = files();
    list.removeAll(path);
    list.prepend(path);
    m_settings.setValue(key(), list.mid(0, kMost));
}

void RecentFiles::remove(const QString &file)
{
    QStringList list = files();
    list.removeAll(file);
    m_settings.setValue(key(), list);
}

void RecentFiles::clear()
{
    m_settings.remove(key());
}

} // namespace quotasmith::ui
