// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/kept_holds.h"

#include "tests/core/spread/small_company.h"

#include <gmock/gmock.h>

namespace quotasmith::spread {
namespace {

using plan::HoldBound;
using plan::HoldStrength;
using tests::kYear;
using tests::SmallCompany;

class KeptHolds : public testing::Test {
protected:
    plan::Hold &hold(std::string_view code, HoldBound bound, std::int64_t value, std::int64_t most = 0)
    {
        const plan::HoldId id = m_company.hold(code, kYear);
        for (plan::Hold &hold : m_company.sheet.holds)
            if (hold.id == id) {
                hold.bound = bound;
                hold.value = value;
                hold.most = most;
                return hold;
            }
        throw std::logic_error("no such hold");
    }

    const Sheet &annual(std::int64_t value)
    {
        m_result = setAnnual(m_company.sheet, value);
        return tests::after(m_result);
    }

    SmallCompany m_company;
    EditResult m_result = Conflict{};
};

} // namespace

TEST_F(KeptHolds, APlaceNeverFallsBelowItsLimit)
{
    hold("ann", HoldBound::AtLeast, 120);
    const Sheet &after = annual(360);
    EXPECT_EQ(m_company.value(after, "ann", kYear), 120);
    EXPECT_EQ(m_company.value(after, "ben", kYear), 96);
    EXPECT_EQ(m_company.value(after, "cho", kYear), 144);
    EXPECT_TRUE(checkSheet(after).differences.empty());
}

TEST_F(KeptHolds, APlaceNeverRisesAboveItsLimit)
{
    hold("ann", HoldBound::AtMost, 0, 130);
    const Sheet &after = annual(1440);
    EXPECT_EQ(m_company.value(after, "ann", kYear), 130);
    EXPECT_EQ(m_company.value(after, "ben", kYear) + m_company.value(after, "cho", kYear), 1310);
    EXPECT_EQ(m_company.value(after, "ben", tests::kFirstMonth), 44);
}

TEST_F(KeptHolds, ALimitThatIsNotReachedChangesNothing)
{
    const Sheet free = annual(600);
    hold("ann", HoldBound::Between, 50, 500);
    EXPECT_EQ(annual(600).tables, free.tables);
}

TEST_F(KeptHolds, APlaceAtItsLimitMovesFurtherInWhenAnotherNeedsIt)
{
    hold("ann", HoldBound::AtLeast, 100);
    hold("ben", HoldBound::AtMost, 0, 120);
    m_result = setValue(m_company.sheet, m_company.at("north", kYear), 240, Keep::Nothing);
    const Sheet &after = tests::after(m_result);
    EXPECT_EQ(m_company.value(after, "ann", kYear), 120);
    EXPECT_EQ(m_company.value(after, "ben", kYear), 120);
}

TEST_F(KeptHolds, LimitsThatCannotBeMetAreNamedWithTheAmount)
{
    const plan::Hold held = hold("ann", HoldBound::AtLeast, 500);
    m_result = setAnnual(m_company.sheet, 360);
    const auto *conflict = std::get_if<Conflict>(&m_result);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->amount, 140);
    EXPECT_EQ(conflict->claims.back().hold, held.id);
}

TEST_F(KeptHolds, ASoftHoldIsKeptWhileThereIsRoom)
{
    hold("ben", HoldBound::Exact, 240).strength = HoldStrength::Soft;
    const Sheet &after = annual(300);
    EXPECT_EQ(m_company.value(after, "ben", kYear), 240);
    EXPECT_TRUE(std::get<Done>(m_result).notices.empty());
    EXPECT_EQ(after.holds, m_company.sheet.holds);
}

TEST_F(KeptHolds, ASoftHoldThatCannotBeKeptIsToldWithTheNearestAmount)
{
    hold("ben", HoldBound::Exact, 240).strength = HoldStrength::Soft;
    const Sheet &after = annual(200);
    EXPECT_TRUE(checkSheet(after).differences.empty());
    const auto &notices = std::get<Done>(m_result).notices;
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices.front().code, "soft-hold-moved");
    EXPECT_EQ(notices.front().place, m_company.at("ben", kYear));
    EXPECT_EQ(notices.front().amount, 200);
}

TEST_F(KeptHolds, TheLargerPriorityIsKeptFirst)
{
    hold("ann", HoldBound::Exact, 120).strength = HoldStrength::Soft;
    plan::Hold &cho = hold("cho", HoldBound::Exact, 360);
    cho.strength = HoldStrength::Soft;
    cho.priority = 1;
    const Sheet &after = annual(400);
    EXPECT_EQ(m_company.value(after, "cho", kYear), 360);
    EXPECT_EQ(std::get<Done>(m_result).notices.size(), 1U);
}

TEST_F(KeptHolds, ASoftHoldNeverStandsInTheWayOfAHardOne)
{
    hold("ann", HoldBound::Exact, 120);
    hold("ben", HoldBound::Exact, 240).strength = HoldStrength::Soft;
    const Sheet &after = annual(200);
    EXPECT_EQ(m_company.value(after, "ann", kYear), 120);
}

} // namespace quotasmith::spread
