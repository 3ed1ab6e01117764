// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "text/language.h"
#include "ui/models/display_unit.h"

#include <array>
#include <optional>
#include <QObject>
#include <QSettings>
#include <QVariant>

namespace quotasmith::ui {

/// Colours: as the system has them, or light or dark whatever it has.
enum class Scheme { System, Light, Dark };
inline constexpr std::array<Scheme, 3> kSchemes{Scheme::System, Scheme::Light, Scheme::Dark};

/// How the user likes to look at plans: kept on this machine, never in a plan.
class ViewSettings : public QObject {
    Q_OBJECT

public:
    /// Sizes of letters that are offered, in percent of the system's.
    static constexpr std::array<int, 8> kLetters{80, 90, 100, 110, 125, 150, 175, 200};

    explicit ViewSettings(QSettings &settings, QObject *parent = nullptr);

    DisplayUnit unit() const { return m_unit; }
    void setUnit(DisplayUnit unit);
    /// The unit the plan proposes, where the user has never chosen one.
    void proposeUnit(DisplayUnit unit);

    /// The language chosen, or the system's.
    static text::Language language(const QSettings &settings);
    /// Nothing: the system's.
    std::optional<text::Language> chosenLanguage() const;
    void chooseLanguage(std::optional<text::Language> language);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    int letters() const { return m_letters; }
    void setLetters(int percent);

    /// The months that are looked at: of the plan's year, the whole year at first. Not kept.
    calendar::MonthRange period() const { return m_period; }
    void setPeriod(calendar::MonthRange period);

    /// Anything else of how the window looks, by a name such as `targets/axis`.
    QVariant remembered(const QString &key) const { return m_settings.value(QStringLiteral("view/") + key); }
    void remember(const QString &key, const QVariant &value)
    {
        m_settings.setValue(QStringLiteral("view/") + key, value);
    }
    QSettings &settings() { return m_settings; }

Q_SIGNALS:
    void unitChanged();
    void languageChosen();
    /// Colours or letters.
    void appearanceChanged();
    void periodChanged();

private:
    QSettings &m_settings;
    DisplayUnit m_unit = DisplayUnit::One;
    Scheme m_scheme = Scheme::System;
    int m_letters = 100;
    calendar::MonthRange m_period;
};

} // namespace quotasmith::ui
