// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/setting_words.h"

#include "core/plan/measure.h"
#include "core/spread/edit.h"
#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/display_unit.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr const char *kContext = "PlanSettings";

struct Words {
    std::string_view key;
    const char *text;
};

constexpr std::array<Words, 8> kLabels{{
    {"company", QT_TRANSLATE_NOOP("PlanSettings", "&Company")},
    {"tax", QT_TRANSLATE_NOOP("PlanSettings", "Amounts a&re")},
    {"money", QT_TRANSLATE_NOOP("PlanSettings", "&Targets count")},
    {"grain", QT_TRANSLATE_NOOP("PlanSettings", "&Grain: amounts are multiples of")},
    {"plannedLevel.organisation", QT_TRANSLATE_NOOP("PlanSettings", "&Organisation: targets down to")},
    {"plannedLevel.customer", QT_TRANSLATE_NOOP("PlanSettings", "C&ustomers: targets down to")},
    {"plannedLevel.product", QT_TRANSLATE_NOOP("PlanSettings", "&Products: targets down to")},
    {"keep", QT_TRANSLATE_NOOP("PlanSettings", "When a value is &set")},
}};

struct FeatureWords {
    const char *name;
    const char *use;
};

constexpr std::array<FeatureWords, plan::kFeatures.size()> kFeatureWords{{
    {QT_TRANSLATE_NOOP("PlanSettings", "Cushion"),
     QT_TRANSLATE_NOOP("PlanSettings", "What is assigned beyond the plan, beside it")},
    {QT_TRANSLATE_NOOP("PlanSettings", "Levels of ambition"),
     QT_TRANSLATE_NOOP("PlanSettings", "Stretch and challenge beside the base target")},
    {QT_TRANSLATE_NOOP("PlanSettings", "Soft holds"),
     QT_TRANSLATE_NOOP("PlanSettings", "Values kept as far as possible, by priority")},
    {QT_TRANSLATE_NOOP("PlanSettings", "Range holds"),
     QT_TRANSLATE_NOOP("PlanSettings", "At least, at most, or between two values")},
    {QT_TRANSLATE_NOOP("PlanSettings", "Grain"),
     QT_TRANSLATE_NOOP("PlanSettings", "Round amounts, such as whole hundreds")},
    {QT_TRANSLATE_NOOP("PlanSettings", "Cross table"),
     QT_TRANSLATE_NOOP("PlanSettings", "Two axes against each other, such as teams by tiers")},
}};

const FeatureWords &wordsOf(plan::Feature feature)
{
    return kFeatureWords[static_cast<std::size_t>(feature)];
}

} // namespace

QString settingLabel(const std::string &key)
{
    const auto found = std::find_if(kLabels.begin(), kLabels.end(), [&](const Words &each) { return each.key == key; });
    return found == kLabels.end() ? QString() : QCoreApplication::translate(kContext, found->text);
}

QString settingChoice(const std::string &key, const std::string &word)
{
    if (key == "tax")
        return titled(text::taxName(word == "excluded" ? plan::Tax::Excluded : plan::Tax::Included));
    if (const auto keep = spread::findKeep(word); keep && key == "keep")
        return titled(text::keepName(*keep));
    if (const auto measure = plan::findMeasure(word); measure && key == "money")
        return titled(text::measureName(*measure));
    const auto level = plan::findLevel(word);
    return level ? titled(text::levelName(*level)) : text::fromUtf8(word);
}

QString featureName(plan::Feature feature)
{
    return QCoreApplication::translate(kContext, wordsOf(feature).name);
}

QString featureUse(plan::Feature feature)
{
    return QCoreApplication::translate(kContext, wordsOf(feature).use);
}

} // namespace quotasmith::ui
