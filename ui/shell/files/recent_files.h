// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QStringList>

namespace quotasmith::ui {

/// The plans opened last, newest first, kept in the settings. A plan that is gone stays listed until another pushes it
/// out.
class RecentFiles {
public:
    static constexpr int kMost = 9;

    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    QStringList files() const;
    /// Puts a plan first. Named by its absolute path, so that it is listed once.
    void add(const QString &file);
    void remove(const QString &file);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace quotasmith::ui
