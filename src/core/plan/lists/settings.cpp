// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/settings.h"

#include <algorithm>
#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::int64_t kMost = 1'000'000'000;

constexpr Setting planKey(std::string_view code, ListType type, SettingChange change, std::string_view words = {})
{
    return {{.code = code, .type = type, .words = words, .least = 0, .most = kMost}, change};
}

constexpr Setting limit(std::string_view code, ListType type, std::string_view fallback, std::int64_t most)
{
    return {{.code = code, .type = type, .least = 0, .most = most, .fallback = fallback}};
}

constexpr std::array kPlanKeys{
    planKey("company", ListType::Text, SettingChange::ByRules),
    planKey("year", ListType::Count, SettingChange::Never),
    planKey("firstMonth", ListType::Count, SettingChange::Never),
    planKey("currency", ListType::Code, SettingChange::Never),
    planKey("grain", ListType::Amount, SettingChange::ByRules),
    planKey("money", ListType::Choice, SettingChange::Free, "revenue=开票额=销售额|signed=签约额|collected=回款额"),
    planKey("tax", ListType::Choice, SettingChange::Free, "included=含税|excluded=不含税"),
    planKey("incentiveBudget", ListType::Amount, SettingChange::ByRules),
};

constexpr std::array kThresholds{
    limit("revenue-short.serious", ListType::Rate, "0.9", 1),
    limit("aov-short.serious", ListType::Rate, "0.9", 1),
    limit("repurchase-short.serious", ListType::Rate, "0.9", 1),
    limit("conversion-short.fall", ListType::Rate, "0.1", 1),
    limit("key-account-dependence.customers", ListType::Rate, "0.2", 1),
    limit("key-account-dependence.revenue", ListType::Rate, "0.8", 1),
    limit("long-tail-leak.customers", ListType::Rate, "0.5", 1),
    limit("long-tail-leak.conversion", ListType::Rate, "0.5", 1),
    limit("novice-heavy.heads", ListType::Rate, "0.4", 1),
    limit("experience-fossil.heads", ListType::Rate, "0.5", 1),
    limit("experience-fossil.growth", ListType::Rate, "0.03", 1),
    limit("incentive-dead.best", ListType::Rate, "1.3", 10),
    limit("incentive-dead.survey", ListType::Rate, "0.3", 1),
    limit("rival-price.gap", ListType::Rate, "0.1", 1),
    limit("unmet-need.dissatisfaction", ListType::Rate, "0.4", 1),
    limit("funnel-block.fall", ListType::Rate, "0.15", 1),
    limit("funnel-block.least", ListType::Count, "5", 1000),
    limit("follow-up-overdue.days", ListType::Count, "30", 3650),
    limit("collection-short.rate", ListType::Rate, "0.85", 1),
    limit("outlier.factor", ListType::Number, "5", 1000),
    limit("season-gap.points", ListType::Rate, "0.05", 1),
    limit("ramp-slow.months", ListType::Count, "6", 120),
    limit("rival-count.least", ListType::Count, "3", 100),
    limit("rival-count.most", ListType::Count, "5", 100),
    limit("hit-price.market", ListType::Rate, "0.9", 10),
    limit("segment.a", ListType::Rate, "0.8", 1),
    limit("segment.b", ListType::Rate, "0.95", 1),
    limit("roi.stop", ListType::Number, "1", 1000),
    limit("roi.scale", ListType::Number, "3", 1000),
    limit("risk.watch", ListType::Count, "8", 25),
    limit("risk.high", ListType::Count, "15", 25),
    limit("revision.major", ListType::Rate, "0.1", 1),
    limit("grade.a", ListType::Rate, "0.9", 1),
    limit("grade.b", ListType::Rate, "0.8", 1),
    limit("grade.c", ListType::Rate, "0.6", 1),
    limit("warn.attainment", ListType::Rate, "0.8", 1),
    limit("warn.periods", ListType::Count, "2", 36),
    limit("problem.deviation", ListType::Rate, "0.1", 1),
};

} // namespace

std::span<const Setting> planSettingKeys()
{
    return kPlanKeys;
}

std::span<const Setting> thresholdKeys()
{
    return kThresholds;
}

std::span<const Setting> settingsOf(std::string_view kind)
{
    if (kind == "settings")
        return kPlanKeys;
    return kind == "thresholds" ? std::span<const Setting>(kThresholds) : std::span<const Setting>();
}

const Setting *findSetting(std::string_view kind, std::string_view key)
{
    const auto known = settingsOf(kind);
    const auto found =
        std::find_if(known.begin(), known.end(), [key](const Setting &setting) { return setting.field.code == key; });
    return found == known.end() ? nullptr : &*found;
}

std::vector<std::string_view> settingCodes(std::string_view kind)
{
    std::vector<std::string_view> codes;
    for (const Setting &setting : settingsOf(kind))
        codes.push_back(setting.field.code);
    return codes;
}

} // namespace quotasmith::plan
