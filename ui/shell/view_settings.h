// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/language.h"
#include "ui/models/display_unit.h"

#include <QObject>
#include <QSettings>

namespace quotasmith::ui {

/// How the user likes to look at plans: kept on this machine, never in a plan.
class ViewSettings : public QObject {
    Q_OBJECT

public:
    explicit ViewSettings(QSettings &settings, QObject *parent = nullptr);

    DisplayUnit unit() const { return m_unit; }
    void setUnit(DisplayUnit unit);
    /// The language chosen, or the system's.
    static text::Language language(const QSettings &settings);
    void keepLanguage(text::Language language);
    QSettings &settings() { return m_settings; }

Q_SIGNALS:
    void unitChanged();

private:
    QSettings &m_settings;
    DisplayUnit m_unit = DisplayUnit::One;
};

} // namespace quotasmith::ui
