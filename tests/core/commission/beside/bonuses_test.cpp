// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/bonuses.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

using money::Rate;
using Amounts = std::vector<std::int64_t>;

TEST(AchievementBonus, IsMonthsOfEverybodysWage)
{
    const Amounts wages{800'000, 1'000'001};
    EXPECT_EQ(achievementBonus({100, 100}, Rate(1, 1), wages), (Amounts{800'000, 1'000'001}));
    EXPECT_EQ(achievementBonus({100, 100}, Rate(1, 2), wages), (Amounts{400'000, 500'001}));
    EXPECT_EQ(achievementBonus({99, 100}, Rate(1, 1), wages), (Amounts{0, 0}));
    EXPECT_EQ(achievementBonus({99, 0}, Rate(1, 1), wages), (Amounts{0, 0}));
}

TEST(ExcessPool, IsDividedInThreeWaysToTheFen)
{
    const std::vector<TeamResult> members{{700, 500}, {200, 300}, {400, 200}};
    const TeamResult team{1'300, 1'000};
    const auto divided = [&](PoolDivision division) { return divideExcess(team, Rate(1, 3), division, members); };
    EXPECT_EQ(divided(PoolDivision::Equally).pool, 100);
    EXPECT_EQ(divided(PoolDivision::Equally).parts, (Amounts{34, 33, 33}));
    EXPECT_EQ(divided(PoolDivision::ByActual).parts, (Amounts{54, 15, 31}));
    EXPECT_EQ(divided(PoolDivision::ByOwnExcess).parts, (Amounts{50, 0, 50}));
}

TEST(ExcessPool, IsThereOnlyAboveTheTarget)
{
    const std::vector<TeamResult> members{{700, 500}, {200, 300}};
    EXPECT_EQ(divideExcess({900, 1'000}, Rate(1, 3), PoolDivision::Equally, members).parts, (Amounts{0, 0}));
    EXPECT_EQ(divideExcess({1'000, 1'000}, Rate(1, 3), PoolDivision::ByActual, members).pool, 0);
}

TEST(ExcessPool, GoesToAllWhereNobodyHasAShare)
{
    const std::vector<TeamResult> members{{100, 500}, {200, 300}};
    EXPECT_EQ(divideExcess({300, 200}, Rate(1, 1), PoolDivision::ByOwnExcess, members).parts, (Amounts{50, 50}));
}

TEST(NewProductBonus, IsPerUnitOrOfTheAmount)
{
    EXPECT_EQ(newProductBonusPerUnit(12, 5'000), 60'000);
    EXPECT_EQ(newProductBonusOf(10'050, Rate(1, 100)), 101);
}

TEST(RankingBonus, TiesShareThePlacesTheyFill)
{
    const std::vector<std::optional<Rate>> values{Rate(9, 10), Rate(12, 10), {}, Rate(12, 10), Rate(5, 10)};
    const Amounts amounts{1'000, 501, 300};
    const auto bonuses = rankingBonus(values, amounts);
    EXPECT_EQ(bonuses[1].rank, 1);
    EXPECT_EQ(bonuses[1].amount, 751);
    EXPECT_EQ(bonuses[3].rank, 1);
    EXPECT_EQ(bonuses[3].amount, 750);
    EXPECT_EQ(bonuses[0].rank, 3);
    EXPECT_EQ(bonuses[0].amount, 300);
    EXPECT_EQ(bonuses[4].rank, 4);
    EXPECT_EQ(bonuses[4].amount, 0);
    EXPECT_EQ(bonuses[2].rank, 0);
}

TEST(RankingBonus, ATieOverTheLastPlaceSharesIt)
{
    const std::vector<std::optional<Rate>> values{Rate(1, 1), Rate(1, 2), Rate(1, 2)};
    const auto bonuses = rankingBonus(values, Amounts{100, 50});
    EXPECT_EQ(bonuses[1].amount, 25);
    EXPECT_EQ(bonuses[2].amount, 25);
}

TEST(EliminationWatch, CountsTheLastPeriodsInARow)
{
    const Rate limit(60, 100);
    const std::vector<std::optional<Rate>> below{Rate(1, 2), Rate(1, 1), Rate(59, 100), Rate(1, 10)};
    EXPECT_EQ(periodsBelow(below, limit), 2);
    EXPECT_EQ(periodsBelow(std::vector<std::optional<Rate>>{Rate(1, 2), limit}, limit), 0);
    EXPECT_EQ(periodsBelow(std::vector<std::optional<Rate>>{Rate(1, 2), {}}, limit), 0);
}

} // namespace
} // namespace quotasmith::commission
