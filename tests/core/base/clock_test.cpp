// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quotasmith::base {
namespace {

TEST(FixedClock, StandsStill)
{
    const FixedClock day("2027-05-03");
    EXPECT_EQ(day.now(), "2027-05-03T00:00:00Z");
    EXPECT_EQ(day.today(), "2027-05-03");
    const FixedClock moment("2027-05-03T08:15:00Z");
    EXPECT_EQ(moment.now(), "2027-05-03T08:15:00Z");
    EXPECT_EQ(moment.today(), "2027-05-03");
}

TEST(SystemClock, SpeaksTheSameForms)
{
    const SystemClock clock;
    EXPECT_THAT(clock.now(), testing::MatchesRegex("2[0-9]{3}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z"));
    EXPECT_THAT(clock.today(), testing::MatchesRegex("2[0-9]{3}-[01][0-9]-[0-3][0-9]"));
    EXPECT_LE(clock.now(), clock.now());
}

} // namespace
} // namespace quotasmith::base
