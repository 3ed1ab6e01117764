// SPDX-License-Identifier: Apache-2.0
#include "ui/models/display_unit.h"

#include <gtest/gtest.h>

namespace quotasmith::ui {
namespace {

struct Shown {
    std::int64_t units;
    int decimals;
    DisplayUnit unit;
    const char *text;
};

TEST(DisplayUnit, ShowsAmountsRoundedHalfAwayFromZero)
{
    const Shown kShown[]{
        {123456789, 2, DisplayUnit::One, "1,234,567.89"},
        {123456789, 2, DisplayUnit::Thousand, "1,234.57"},
        {123456789, 2, DisplayUnit::TenThousand, "123.46"},
        {123456789, 2, DisplayUnit::HundredMillion, "0.0123"},
        {1200000000000, 2, DisplayUnit::HundredMillion, "120.0000"},
        {-5000, 2, DisplayUnit::TenThousand, "-0.01"},
        {1234567, 0, DisplayUnit::Thousand, "1,234.57"},
        {0, 2, DisplayUnit::TenThousand, "0.00"},
    };
    for (const Shown &shown : kShown)
        EXPECT_EQ(displayText(shown.units, shown.decimals, shown.unit).toStdString(), shown.text);
}

} // namespace
} // namespace quotasmith::ui
