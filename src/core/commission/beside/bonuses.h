// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What is paid beside the tiers. Amounts in minor units, each rounded once, half away from zero.
namespace quotasmith::commission {

struct TeamResult {
    std::int64_t actual = 0;
    std::int64_t target = 0;
    int months = 1; ///< of a member: spent there; an equal part is one for each month

    /// At least 100 % of a target above zero.
    bool isReached() const { return target > 0 && actual >= target; }
};

/// 达标奖: when the team reaches its target everybody gets so many months of the own wage. By person, zeros when it
/// does not.
std::vector<std::int64_t> achievementBonus(const TeamResult &team, const money::Rate &months,
                                           std::span<const std::int64_t> monthlyWages);

/// How an excess pool is divided: the same for everybody for the same time, by what each brought, by what each brought
/// above the own target.
enum class PoolDivision { Equally, ByActual, ByOwnExcess };

/// 超额奖: this share of what the team brought above its target, divided so that the parts add up to it exactly
/// (largest remainder, on a tie to the earlier). Who brought nothing, or no excess, has no part; where that leaves
/// nobody it is divided equally. Zeros without an excess.
struct ExcessPool {
    std::int64_t pool = 0;
    std::vector<std::int64_t> parts;
};
ExcessPool divideExcess(const TeamResult &team, const money::Rate &share, PoolDivision division,
                        std::span<const TeamResult> members);

/// 新品奖: so much a unit, or a share of the amount.
std::int64_t newProductBonusPerUnit(std::int64_t units, std::int64_t perUnit);
std::int64_t newProductBonusOf(std::int64_t amount, const money::Rate &rate);

/// 排名奖: the first so many places have an amount each; equal values share what the places they fill together have,
/// to the unit (the odd ones to the earlier). Who has no value is not ranked.
struct RankedBonus {
    int rank = 0; ///< 1 is the best, ties have the same; 0: not ranked
    std::int64_t amount = 0;
};
std::vector<RankedBonus> rankingBonus(std::span<const std::optional<money::Rate>> values,
                                      std::span<const std::int64_t> amounts);

/// 不达标淘汰: how many periods in a row up to the last one lie under the limit. Periods without a target end the row.
int periodsBelow(std::span<const std::optional<money::Rate>> attainments, const money::Rate &limit);

} // namespace quotasmith::commission
