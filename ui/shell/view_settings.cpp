// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/view_settings.h"

#include "text/convert.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

QString unitKey()
{
    return QStringLiteral("view/unit");
}

QString languageKey()
{
    return QStringLiteral("view/language");
}

QString schemeKey()
{
    return QStringLiteral("view/scheme");
}

QString lettersKey()
{
    return QStringLiteral("view/letters");
}

/// What is stored as the number of one of these, or the first.
template <class List> auto storedIn(const QSettings &settings, const QString &key, const List &all)
{
    const int stored = settings.value(key).toInt();
    const bool isKnown = stored >= 0 && stored < static_cast<int>(all.size());
    return all[isKnown ? static_cast<std::size_t>(stored) : 0];
}

} // namespace

ViewSettings::ViewSettings(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_unit(storedIn(settings, unitKey(), kDisplayUnits)),
      m_scheme(storedIn(settings, schemeKey(), kSchemes))
{
    const int letters = settings.value(lettersKey()).toInt();
    if (std::find(kLetters.begin(), kLetters.end(), letters) != kLetters.end())
        m_letters = letters;
}

void ViewSettings::setUnit(DisplayUnit unit)
{
    m_settings.setValue(unitKey(), static_cast<int>(unit));
    if (unit == m_unit)
        return;
    m_unit = unit;
    Q_EMIT unitChanged();
}

void ViewSettings::proposeUnit(DisplayUnit unit)
{
    if (m_settings.contains(unitKey()) || unit == m_unit)
        return;
    m_unit = unit;
    Q_EMIT unitChanged();
}

text::Language ViewSettings::language(const QSettings &settings)
{
    const std::string code = text::toUtf8(settings.value(languageKey()).toString());
    return text::findLanguage(code).value_or(text::localeLanguage());
}

std::optional<text::Language> ViewSettings::chosenLanguage() const
{
    return text::findLanguage(text::toUtf8(m_settings.value(languageKey()).toString()));
}

void ViewSettings::chooseLanguage(std::optional<text::Language> language)
{
    if (language)
        m_settings.setValue(languageKey(), text::fromUtf8(text::languageCode(*language)));
    else
        m_settings.remove(languageKey());
    Q_EMIT languageChosen();
}

void ViewSettings::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    m_settings.setValue(schemeKey(), static_cast<int>(scheme));
    Q_EMIT appearanceChanged();
}

void ViewSettings::setLetters(int percent)
{
    if (percent == m_letters)
        return;
    m_letters = percent;
    m_settings.setValue(lettersKey(), percent);
    Q_EMIT appearanceChanged();
}

void ViewSettings::setPeriod(calendar::MonthRange period)
{
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT periodChanged();
}

} // namespace quotasmith::ui
