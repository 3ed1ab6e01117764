// SPDX-License-Identifier: Apache-2.0
#include "text/lists/setting_text.h"

#include "core/plan/measure.h"
#include "core/spread/edit.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array<const char *, plan::kFeatures.size()> kFeatureNames{
    QT_TRANSLATE_NOOP("Setting", "cushion"),    QT_TRANSLATE_NOOP("Setting", "levels of ambition"),
    QT_TRANSLATE_NOOP("Setting", "soft holds"), QT_TRANSLATE_NOOP("Setting", "range holds"),
    QT_TRANSLATE_NOOP("Setting", "grain"),      QT_TRANSLATE_NOOP("Setting", "cross table"),
};

struct KeyName {
    std::string_view key;
    const char *name;
};
constexpr std::array<KeyName, 12> kKeyNames{{
    {"company", QT_TRANSLATE_NOOP("Setting", "company")},
    {"tax", QT_TRANSLATE_NOOP("Setting", "tax")},
    {"money", QT_TRANSLATE_NOOP("Setting", "targets count")},
    {"grain", QT_TRANSLATE_NOOP("Setting", "multiples of")},
    {"plannedLevel.organisation", QT_TRANSLATE_NOOP("Setting", "targets of the organisation down to")},
    {"plannedLevel.customer", QT_TRANSLATE_NOOP("Setting", "targets of customers down to")},
    {"plannedLevel.product", QT_TRANSLATE_NOOP("Setting", "targets of products down to")},
    {"ambitions", QT_TRANSLATE_NOOP("Setting", "levels of ambition")},
    {"cushions", QT_TRANSLATE_NOOP("Setting", "cushions")},
    {"keep", QT_TRANSLATE_NOOP("Setting", "when a value is set")},
    {"displayUnit", QT_TRANSLATE_NOOP("Setting", "amounts are shown in")},
    {"show", QT_TRANSLATE_NOOP("Setting", "shown beyond the plan")},
}};

QString words(const char *text)
{
    return QCoreApplication::translate("Setting", text);
}

QString featuresText(const std::string &value)
{
    const auto features = plan::parseFeatures(value);
    if (!features)
        return fromUtf8(value);
    QStringList names;
    for (const plan::Feature feature : plan::kFeatures)
        if (features->contains(feature))
            names << featureName(feature);
    return names.isEmpty() ? QCoreApplication::translate("Setting", "nothing")
                           : names.join(QCoreApplication::translate("Setting", ", "));
}

QString unitText(const std::string &value)
{
    static constexpr std::array<KeyName, 4> kUnits{{
        {"1", QT_TRANSLATE_NOOP("Setting", "single units")},
        {"1000", QT_TRANSLATE_NOOP("Setting", "thousands")},
        {"10000", QT_TRANSLATE_NOOP("Setting", "ten thousands")},
        {"100000000", QT_TRANSLATE_NOOP("Setting", "hundred millions")},
    }};
    const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const KeyName &one) { return one.key == value; });
    return unit == kUnits.end() ? fromUtf8(value) : words(unit->name);
}

QString switchText(const std::string &value)
{
    return value == "on"    ? QCoreApplication::translate("Setting", "on")
           : value == "off" ? QCoreApplication::translate("Setting", "off")
                            : fromUtf8(value);
}

QString valueText(const std::string &key, const std::string &value)
{
    if (key == "show")
        return featuresText(value);
    if (key == "displayUnit")
        return unitText(value);
    if (key == "ambitions" || key == "cushions")
        return switchText(value);
    if (key == "tax" && (value == "included" || value == "excluded"))
        return taxName(value == "excluded" ? plan::Tax::Excluded : plan::Tax::Included);
    if (const auto keep = spread::findKeep(value); keep && key == "keep")
        return keepName(*keep);
    if (const auto measure = plan::findMeasure(value); measure && key == "money")
        return measureName(*measure);
    const auto level = key.starts_with("plannedLevel.") ? plan::findLevel(value) : std::nullopt;
    return level ? levelName(*level) : fromUtf8(value);
}

/// `key=value`; what is no setting stays as it is.
QString settingText(const QString &entry)
{
    const std::string key = toUtf8(entry.section(u'=', 0, 0));
    const auto known =
        std::find_if(kKeyNames.begin(), kKeyNames.end(), [&](const KeyName &one) { return one.key == key; });
    if (known == kKeyNames.end() || !entry.contains(u'='))
        return entry;
    return QCoreApplication::translate("Setting", "%1: %2")
        .arg(words(known->name), valueText(key, toUtf8(entry.section(u'=', 1))));
}

} // namespace

QString featureName(plan::Feature feature)
{
    return words(kFeatureNames[static_cast<std::size_t>(feature)]);
}

QString settingsText(const std::string &said)
{
    QStringList settings;
    for (const QString &entry : fromUtf8(said).split(QStringLiteral(", ")))
        settings << settingText(entry);
    return settings.join(QCoreApplication::translate("Setting", "; "));
}

} // namespace quotasmith::text
