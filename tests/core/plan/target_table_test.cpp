// SPDX-License-Identifier: Apache-2.0
#include "core/plan/target_table.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <limits>

namespace quotasmith::plan {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

TEST(SumOf, AddsTheMonthsBothEndsIncluded)
{
    const MonthUnits months{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    EXPECT_EQ(sumOf(months), 78);
    EXPECT_EQ(sumOf(months, 0, 2), 6);
    EXPECT_EQ(sumOf(months, 11, 11), 12);
}

TEST(SumOf, OnlyTheResultMustFit)
{
    EXPECT_EQ(sumOf({kMost, kMost, -kMost}), kMost);
    EXPECT_THROW(sumOf({kMost, 1}), base::Error);
    EXPECT_THROW(sumOf({-kMost, -2}), base::Error);
}

} // namespace
} // namespace quotasmith::plan
