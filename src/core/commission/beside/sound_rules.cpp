// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/sound_rules.h"

#include "core/base/error.h"
#include "core/plan/rows/code_table.h"

#include <array>
#include <set>

namespace quotasmith::commission {

namespace {

constexpr std::array<std::string_view, 3> kDivisions{"equally", "byActual", "byOwnExcess"};
constexpr std::array<std::string_view, 2> kRanked{"people", "teams"};
constexpr std::array<std::string_view, 2> kDraws{"recoverable", "guaranteed"};

void requireThat(bool isSo, const char *error, const std::string &part)
{
    if (!isSo)
        throw base::Error(error, {{"part", part}});
}

void requireAboveZero(const money::Rate &value, const std::string &part)
{
    requireThat(value > money::Rate(), "scheme-not-positive", part);
}

void requireShare(const money::Rate &share, const std::string &part)
{
    requireThat(share > money::Rate() && share <= money::Rate(1, 1), "scheme-share-bad", part);
}

void requirePeriod(SchemePeriod period, const std::string &part)
{
    requireThat(period != SchemePeriod::YearToDate, "scheme-period-to-date", part);
}

std::string numbered(const char *list, std::size_t i)
{
    return std::string(list) + '[' + std::to_string(i + 1) + ']';
}

void requireProducts(const std::vector<NewProductRule> &rules)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const NewProductRule &rule = rules[i];
        const std::string part = numbered("newProducts", i);
        requireThat(rule.perUnit.has_value() != rule.rate.has_value(), "scheme-product-choice", part);
        if (rule.perUnit)
            requireAboveZero(money::Rate(*rule.perUnit, 1), part + ".perUnit");
        if (rule.rate)
            requireAboveZero(*rule.rate, part + ".rate");
        if (!seen.insert(rule.product).second)
            throw base::Error("scheme-product-twice", {{"part", part}, {"product", rule.product}});
    }
}

void requireRankings(const std::vector<RankingRule> &rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const std::string part = numbered("rankings", i);
        requirePeriod(rules[i].period, part + ".period");
        requireThat(!rules[i].amounts.empty(), "scheme-amounts-missing", part + ".amounts");
        for (const std::int64_t amount : rules[i].amounts)
            requireAboveZero(money::Rate(amount, 1), part + ".amounts");
    }
}

} // namespace

std::string_view divisionCode(PoolDivision division)
{
    return kDivisions[static_cast<std::size_t>(division)];
}

std::optional<PoolDivision> findDivision(std::string_view code)
{
    return plan::findIn<PoolDivision>(kDivisions, code);
}

std::string_view rankedCode(Ranked ranked)
{
    return kRanked[static_cast<std::size_t>(ranked)];
}

std::optional<Ranked> findRanked(std::string_view code)
{
    return plan::findIn<Ranked>(kRanked, code);
}

std::string_view drawKindCode(DrawKind kind)
{
    return kDraws[static_cast<std::size_t>(kind)];
}

std::optional<DrawKind> findDrawKind(std::string_view code)
{
    return plan::findIn<DrawKind>(kDraws, code);
}

void requireSound(const BesideRules &rules)
{
    if (rules.achievement) {
        requireAboveZero(rules.achievement->months, "achievement.months");
        requirePeriod(rules.achievement->period, "achievement.period");
    }
    if (rules.excess) {
        requireShare(rules.excess->share, "excess.share");
        requirePeriod(rules.excess->period, "excess.period");
    }
    requireProducts(rules.newProducts);
    requireRankings(rules.rankings);
    if (rules.elimination) {
        requireAboveZero(rules.elimination->below, "elimination.below");
        requireThat(rules.elimination->periods > 0, "scheme-not-positive", "elimination.periods");
    }
    if (rules.draw)
        requireAboveZero(money::Rate(rules.draw->monthly, 1), "draw.monthly");
    if (rules.holdBack)
        requireShare(rules.holdBack->share, "holdBack.share");
}

} // namespace quotasmith::commission
