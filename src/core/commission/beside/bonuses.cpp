// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/bonuses.h"

#include "core/money/apportion.h"
#include "core/money/money.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::commission {

namespace {

std::int64_t weightOf(const TeamResult &member, PoolDivision division)
{
    switch (division) {
    case PoolDivision::Equally:
        break;
    case PoolDivision::ByActual:
        return std::max<std::int64_t>(member.actual, 0);
    case PoolDivision::ByOwnExcess:
        return std::max<std::int64_t>(money::subtractUnits(member.actual, member.target), 0);
    }
    return member.months;
}

/// The amounts of the places [first, first + count), as far as there are any.
std::int64_t placesTogether(std::span<const std::int64_t> amounts, std::size_t first, std::size_t count)
{
    std::int64_t sum = 0;
    for (std::size_t place = first; place < std::min(first + count, amounts.size()); ++place)
        sum = money::addUnits(sum, amounts[place]);
    return sum;
}

} // namespace

std::vector<std::int64_t> achievementBonus(const TeamResult &team, const money::Rate &months,
                                           std::span<const std::int64_t> monthlyWages)
{
    std::vector<std::int64_t> bonuses;
    for (const std::int64_t wage : monthlyWages)
        bonuses.push_back(team.isReached() ? months.of(wage) : 0);
    return bonuses;
}

ExcessPool divideExcess(const TeamResult &team, const money::Rate &share, PoolDivision division,
                        std::span<const TeamResult> members)
{
    ExcessPool result{0, std::vector<std::int64_t>(members.size())};
    if (!team.isReached() || members.empty())
        return result;
    result.pool = share.of(money::subtractUnits(team.actual, team.target));
    std::vector<money::Wide> weights;
    for (const TeamResult &member : members)
        weights.push_back(weightOf(member, division));
    const std::span<const money::Wide> known(weights);
    auto parts = money::largestRemainder(result.pool, known);
    if (!parts) {
        std::transform(members.begin(), members.end(), weights.begin(),
                       [](const TeamResult &member) { return member.months; });
        parts = money::largestRemainder(result.pool, known);
    }
    result.parts = *parts;
    return result;
}

std::int64_t newProductBonusPerUnit(std::int64_t units, std::int64_t perUnit)
{
    return money::multiplyUnits(units, perUnit);
}

std::int64_t newProductBonusOf(std::int64_t amount, const money::Rate &rate)
{
    return rate.of(amount);
}

std::vector<RankedBonus> rankingBonus(std::span<const std::optional<money::Rate>> values,
                                      std::span<const std::int64_t> amounts)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i])
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return *values[a] > *values[b]; });
    std::vector<RankedBonus> bonuses(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && *values[order[end]] == *values[order[first]])
            ++end;
        const std::vector<std::int64_t> equal(end - first, 1);
        const auto parts =
            *money::largestRemainder(placesTogether(amounts, first, end - first), std::span<const std::int64_t>(equal));
        for (std::size_t i = first; i < end; ++i)
            bonuses[order[i]] = {static_cast<int>(first) + 1, parts[i - first]};
        first = end;
    }
    return bonuses;
}

int periodsBelow(std::span<const std::optional<money::Rate>> attainments, const money::Rate &limit)
{
    int count = 0;
    for (auto at = attainments.rbegin(); at != attainments.rend() && *at && **at < limit; ++at)
        ++count;
    return count;
}

} // namespace quotasmith::commission
