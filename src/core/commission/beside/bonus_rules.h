// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/beside/bonuses.h"
#include "core/commission/beside/draw.h"
#include "core/commission/scheme.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a scheme pays and keeps back beside its tiers, as it is written down. Amounts in minor units.
namespace quotasmith::commission {

/// 达标奖: the team reaches its target in the period, and everybody in it gets so many months of the own wage.
struct AchievementRule {
    money::Rate months = money::Rate(1, 1);
    SchemePeriod period = SchemePeriod::Year; ///< never YearToDate
    friend bool operator==(const AchievementRule &, const AchievementRule &) = default;
};

/// 超额奖: this share of what the team brought above its target.
struct ExcessRule {
    money::Rate share;
    PoolDivision division = PoolDivision::Equally;
    SchemePeriod period = SchemePeriod::Year; ///< never YearToDate
    friend bool operator==(const ExcessRule &, const ExcessRule &) = default;
};

/// 新品奖, every month: so much a unit sold of a product, or of everything below a product role, or a share of its
/// amount. Exactly one of the two is said.
struct NewProductRule {
    std::string product; ///< code of a node of the product axis
    std::optional<std::int64_t> perUnit;
    std::optional<money::Rate> rate;
    friend bool operator==(const NewProductRule &, const NewProductRule &) = default;
};

enum class Ranked { People, Teams };

/// 排名奖: the first so many have an amount each, by attainment in the base of the scheme. What a team has won is
/// divided equally between its people.
struct RankingRule {
    Ranked who = Ranked::People;
    std::vector<std::int64_t> amounts;         ///< by place, the first first
    SchemePeriod period = SchemePeriod::Month; ///< never YearToDate
    friend bool operator==(const RankingRule &, const RankingRule &) = default;
};

/// 不达标淘汰: under this attainment for so many periods of the scheme in a row. Only watched; it pays nothing.
struct EliminationRule {
    money::Rate below;
    int periods = 2;
    friend bool operator==(const EliminationRule &, const EliminationRule &) = default;
};

/// What everybody under the scheme draws a month at least.
struct DrawRule {
    std::int64_t monthly = 0;
    DrawKind kind = DrawKind::Recoverable;
    friend bool operator==(const DrawRule &, const DrawRule &) = default;
};

/// 回款后发放: this share of a commission waits until the customers have paid, and is released pro rata to the cash.
struct HoldBackRule {
    money::Rate share = money::Rate(1, 1);
    friend bool operator==(const HoldBackRule &, const HoldBackRule &) = default;
};

struct BesideRules {
    std::optional<AchievementRule> achievement;
    std::optional<ExcessRule> excess;
    std::vector<NewProductRule> newProducts;
    std::vector<RankingRule> rankings;
    std::optional<EliminationRule> elimination;
    std::optional<DrawRule> draw;
    std::optional<HoldBackRule> holdBack;

    friend bool operator==(const BesideRules &, const BesideRules &) = default;
};

} // namespace quotasmith::commission
