// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies/disclosure.h"

#include "core/plan/lists/settings.h"
#include "core/plan/measure.h"
#include "core/store/copies/disclosure_tables.h"
#include "core/store/tables/incentive_budget.h"

#include <algorithm>
#include <array>
#include <span>

namespace quotasmith::store {

namespace {

using std::string_view;

constexpr string_view kOpeningBase = "openingBase."; ///< and a measure

constexpr std::array<string_view, 20> kPlainSettings{"plan.id",
                                                     "year",
                                                     "firstMonth",
                                                     "currency",
                                                     "grain",
                                                     "money",
                                                     "tax",
                                                     "ambitions",
                                                     "cushions",
                                                     "keep",
                                                     "forecast",
                                                     "displayUnit",
                                                     "show",
                                                     "origin.year",
                                                     "origin.plan",
                                                     "origin.version",
                                                     "plan.restoredFrom",
                                                     "plannedLevel.organisation",
                                                     "plannedLevel.customer",
                                                     "plannedLevel.product"};
constexpr std::array<string_view, 2> kWrittenSettings{"company", "origin.file"};

/// Whether a word is one of several, divided by blanks.
bool isAmong(string_view words, string_view word)
{
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        if (words.substr(0, end) == word)
            return true;
        words = end == string_view::npos ? string_view() : words.substr(end + 1);
    }
    return false;
}

std::optional<Tells> tellsOf(std::span<const Disclosed> declared, string_view whole, string_view part)
{
    for (const Disclosed &each : declared) {
        if (each.whole != whole)
            continue;
        if (isAmong(each.structure, part))
            return Tells::Structure;
        if (isAmong(each.words, part))
            return Tells::Words;
        if (isAmong(each.names, part))
            return Tells::Names;
        if (isAmong(each.pay, part))
            return Tells::Pay;
    }
    return std::nullopt;
}

template <class Keys> bool holds(const Keys &keys, string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

std::optional<Tells> columnTells(string_view table, string_view column)
{
    return tellsOf(disclosedTables(), table, column);
}

std::optional<Tells> listFieldTells(string_view kind, string_view field)
{
    return tellsOf(disclosedLists(), kind, field);
}

std::optional<Tells> settingTells(string_view key)
{
    if (key == kIncentiveBudget)
        return Tells::Pay;
    if (holds(kWrittenSettings, key))
        return Tells::Words;
    const bool isBase = key.starts_with(kOpeningBase) && plan::findMeasure(key.substr(kOpeningBase.size()));
    if (isBase || holds(kPlainSettings, key) || plan::findSetting("thresholds", key))
        return Tells::Structure;
    return std::nullopt;
}

} // namespace quotasmith::store
