// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"

#include <gtest/gtest.h>

namespace quotasmith::base {
namespace {

TEST(CheckDeathTest, ABrokenPreconditionEndsTheProgramWithItsPlace)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const int months = 13;
    EXPECT_DEATH(QS_CHECK(months <= 12), "months <= 12 at .*check_test.cpp:");
}

TEST(Check, AMetPreconditionDoesNothing)
{
    int evaluations = 0;
    QS_CHECK(++evaluations == 1);
    EXPECT_EQ(evaluations, 1);
}

} // namespace
} // namespace quotasmith::base
