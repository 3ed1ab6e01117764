// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace quotasmith::base {
namespace {

using PersonId = Id<struct PersonTag>;
using TeamId = Id<struct TeamTag>;
static_assert(!std::is_convertible_v<PersonId, TeamId>);
static_assert(!std::is_constructible_v<PersonId, TeamId>);
static_assert(!std::is_convertible_v<std::int64_t, PersonId>);

TEST(Id, IsNullUntilGiven)
{
    EXPECT_TRUE(PersonId().isNull());
    EXPECT_FALSE(PersonId(7).isNull());
    EXPECT_EQ(PersonId(7).value(), 7);
    EXPECT_LT(PersonId(7), PersonId(8));
    EXPECT_EQ(std::hash<PersonId>()(PersonId(7)), std::hash<std::int64_t>()(7));
}

TEST(SeededIdSource, GivesTheSameNumbersForTheSameSeed)
{
    SeededIdSource a(42), b(42), other(43);
    for (int i = 0; i < 100; ++i) {
        const std::int64_t next = a.next();
        EXPECT_EQ(next, b.next());
        EXPECT_NE(next, other.next());
    }
    // splitmix64 with seed 0 begins with 0xe220a8397b1dcdaf (Vigna, https://prng.di.unimi.it/splitmix64.c)
    EXPECT_EQ(SeededIdSource(0).next(), static_cast<std::int64_t>(0xe220a8397b1dcdafU >> 1));
}

TEST(IdSource, NumbersArePositiveAndDiffer)
{
    RandomIdSource random;
    SeededIdSource seeded(1);
    for (IdSource *source : {static_cast<IdSource *>(&random), static_cast<IdSource *>(&seeded)}) {
        std::unordered_set<std::int64_t> seen;
        for (int i = 0; i < 1000; ++i) {
            const std::int64_t next = source->next();
            EXPECT_GT(next, 0);
            EXPECT_TRUE(seen.insert(next).second);
        }
    }
}

} // namespace
} // namespace quotasmith::base
