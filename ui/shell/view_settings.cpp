// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/view_settings.h"

#include "text/convert.h"

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

} // namespace

ViewSettings::ViewSettings(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const int stored = settings.value(unitKey()).toInt();
    if (stored >= 0 && stored < static_cast<int>(kDisplayUnits.size()))
        m_unit = kDisplayUnits[static_cast<std::size_t>(stored)];
}

void ViewSettings::setUnit(DisplayUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    m_settings.setValue(unitKey(), static_cast<int>(unit));
    Q_EMIT unitChanged();
}

text::Language ViewSettings::language(const QSettings &settings)
{
    const std::string code = text::toUtf8(settings.value(languageKey()).toString());
    return text::findLanguage(code).value_or(text::localeLanguage());
}

void ViewSettings::keepLanguage(text::Language language)
{
    m_settings.setValue(languageKey(), text::fromUtf8(text::languageCode(language)));
}

} // namespace quotasmith::ui
