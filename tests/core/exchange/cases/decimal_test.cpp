// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/decimal.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::exchange {
namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

TEST(CaseDecimal, EqualMeansEqualValues)
{
    EXPECT_EQ(decimal("30"), decimal("30.00"));
    EXPECT_EQ(decimal("-0.0"), decimal("0"));
    EXPECT_EQ(decimal("007.10"), decimal("7.1"));
    EXPECT_FALSE(decimal("30") == decimal("30.01"));
    EXPECT_FALSE(decimal("3") == decimal("-3"));
}

TEST(CaseDecimal, PrintsPlainly)
{
    for (const char *text : {"0", "0.04", "-3", "1250.5", "9000000000000000", "-0.015"})
        EXPECT_EQ(decimal(text).text(), text);
    EXPECT_EQ(decimal("0.01").times(-5).text(), "-0.05");
    EXPECT_EQ(decimalOf(64.55851234567891).text(), "64.5585123457");
    EXPECT_EQ(decimalOf(15.000000000000002).text(), "15");
}

TEST(CaseDecimal, OtherTextIsNone)
{
    for (const char *text : {"", "-", ".5", "5.", "1e5", "+1", "1,000", " 1", "1 ", "--1", "0x1", "１", "1.2.3", "NaN"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(CaseDecimal, IsExactInUnits)
{
    EXPECT_EQ(decimal("0.05").in(decimal("0.01")), money::Rate(5, 1));
    EXPECT_EQ(decimal("0.055").in(decimal("0.01")), money::Rate(11, 2));
    EXPECT_EQ(decimal("90000000000000").in(decimal("0.01")).numerator(), 9'000'000'000'000'000);
    EXPECT_THROW(decimal("99999999999999999999").in(decimal("0.01")), base::Error);
}

TEST(CaseDecimal, LongNumbersAreNumbersThatCannotBeUsed)
{
    const Decimal number = decimal(std::string(400, '9').c_str());
    EXPECT_FALSE(number.isZero());
    EXPECT_THROW(number.digits(), base::Error);
}

TEST(CaseDecimal, ToleranceIsTheMostTheyMayDiffer)
{
    EXPECT_TRUE(isWithin(decimal("64.5585"), decimal("64.559"), decimal("0.0005")));
    EXPECT_FALSE(isWithin(decimal("64.5585"), decimal("64.5590001"), decimal("0.0005")));
}

} // namespace
} // namespace quotasmith::exchange
