// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/period_header.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace quotasmith::exchange;

namespace {

using Kind = PeriodHeader::Kind;

} // namespace

TEST(ParsePeriodHeader, KnowsMonths)
{
    for (const std::string text : {"M07", "m7", "7月", "07月", "七月", "７月", "Jul", "July", "jul.", "7月份"})
        EXPECT_EQ(parsePeriodHeader(text), (PeriodHeader{Kind::Month, 7, std::nullopt})) << text;
    for (const std::string text : {"2027-07", "2027/7", "2027年7月", "202707", "Jul-2027", "July 2027", "2027-07-01"})
        EXPECT_EQ(parsePeriodHeader(text), (PeriodHeader{Kind::Month, 7, 2027})) << text;
    EXPECT_EQ(parsePeriodHeader("十二月"), (PeriodHeader{Kind::Month, 12, std::nullopt}));
}

TEST(ParsePeriodHeader, KnowsQuartersAndTheYear)
{
    for (const std::string text : {"Q3", "三季度", "第三季度", "第3季度", "3季度"})
        EXPECT_EQ(parsePeriodHeader(text), (PeriodHeader{Kind::Quarter, 3, std::nullopt})) << text;
    for (const std::string text : {"2027Q3", "2027-Q3", "2027年三季度", "2027年第3季度"})
        EXPECT_EQ(parsePeriodHeader(text), (PeriodHeader{Kind::Quarter, 3, 2027})) << text;
    for (const std::string text : {"Year", "全年", "合计", "Total"})
        EXPECT_EQ(parsePeriodHeader(text), (PeriodHeader{Kind::Year, 1, std::nullopt})) << text;
}

TEST(ParsePeriodHeader, LeavesOtherHeadersAlone)
{
    for (const std::string text : {"", "7", "07", "M13", "M", "13月", "Q5", "月", "Month", "2027", "2027-13",
                                   "2027-07-02", "ju", "marketing", "季度", "SalesAmount", "Q", "零月"})
        EXPECT_EQ(parsePeriodHeader(text), std::nullopt) << text;
}

TEST(ParseMonthNumber, KnowsNumbersAndNames)
{
    for (const std::string text : {"7", "07", "7月", "七月", "M07", "jul", "July", "７"})
        EXPECT_EQ(parseMonthNumber(text), 7) << text;
    for (const std::string text : {"", "0", "13", "-7", "7.5", "2019-07"})
        EXPECT_EQ(parseMonthNumber(text), std::nullopt) << text;
}

TEST(ParseYear, KnowsYears)
{
    for (const std::string text : {"2019", "2019年", "FY2019", " 2019 ", "２０１９"})
        EXPECT_EQ(parseYear(text), 2019) << text;
    for (const std::string text : {"", "19", "1899", "3000", "2019x", "20190"})
        EXPECT_EQ(parseYear(text), std::nullopt) << text;
}
