// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/setting_words.h"

#include "core/ops/plan/set_plan.h"
#include "core/plan/measure.h"
#include "core/spread/edit.h"
#include "text/convert.h"
#include "text/lists/setting_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr const char *kContext = "PlanSettings";
constexpr const char *kDisplayUnit = "displayUnit";
constexpr std::array<std::string_view, 4> kUnitWords{"1", "1000", "10000", "100000000"}; ///< by DisplayUnit

DisplayUnit unitOf(std::string_view word)
{
    const auto found = std::find(kUnitWords.begin(), kUnitWords.end(), word);
    return found == kUnitWords.end() ? DisplayUnit::One
                                     : kDisplayUnits[static_cast<std::size_t>(found - kUnitWords.begin())];
}

struct Words {
    std::string_view key;
    const char *text;
};

constexpr std::array<Words, 10> kLabels{{
    {"company", QT_TRANSLATE_NOOP("PlanSettings", "&Company")},
    {"tax", QT_TRANSLATE_NOOP("PlanSettings", "Amounts a&re")},
    {"money", QT_TRANSLATE_NOOP("PlanSettings", "&Targets count")},
    {"grain", QT_TRANSLATE_NOOP("PlanSettings", "&Grain: amounts are multiples of")},
    {"incentiveBudget", QT_TRANSLATE_NOOP("PlanSettings", "Incentive &budget of the year")},
    {"plannedLevel.organisation", QT_TRANSLATE_NOOP("PlanSettings", "&Organisation: targets down to")},
    {"plannedLevel.customer", QT_TRANSLATE_NOOP("PlanSettings", "C&ustomers: targets down to")},
    {"plannedLevel.product", QT_TRANSLATE_NOOP("PlanSettings", "&Products: targets down to")},
    {"keep", QT_TRANSLATE_NOOP("PlanSettings", "When a value is &set")},
    {"displayUnit", QT_TRANSLATE_NOOP("PlanSettings", "Amounts are shown &in")},
}};

constexpr std::array<const char *, plan::kFeatures.size()> kFeatureUses{
    QT_TRANSLATE_NOOP("PlanSettings", "What is assigned beyond the plan, beside it"),
    QT_TRANSLATE_NOOP("PlanSettings", "Stretch and challenge beside the base target"),
    QT_TRANSLATE_NOOP("PlanSettings", "Values kept as far as possible, by priority"),
    QT_TRANSLATE_NOOP("PlanSettings", "At least, at most, or between two values"),
    QT_TRANSLATE_NOOP("PlanSettings", "Round amounts, such as whole hundreds"),
    QT_TRANSLATE_NOOP("PlanSettings", "Two axes against each other, such as teams by tiers"),
};

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
    if (key == kDisplayUnit)
        return displayUnitName(unitOf(word));
    const auto level = plan::findLevel(word);
    return level ? titled(text::levelName(*level)) : text::fromUtf8(word);
}

DisplayUnit unitProposedBy(const store::Document &document)
{
    for (const ops::PlanSettingView &view : ops::planSettings(document.connection()))
        if (view.key == kDisplayUnit)
            return unitOf(view.value);
    return DisplayUnit::One;
}

QString featureName(plan::Feature feature)
{
    return titled(text::featureName(feature));
}

QString featureUse(plan::Feature feature)
{
    return QCoreApplication::translate(kContext, kFeatureUses[static_cast<std::size_t>(feature)]);
}

} // namespace quotasmith::ui
