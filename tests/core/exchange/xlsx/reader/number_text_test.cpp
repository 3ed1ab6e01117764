// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/number_text.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

using namespace quotasmith::exchange;

TEST(NumberText, NumbersAreWhatTheSheetShowsWithAllDigits)
{
    const std::vector<std::pair<const char *, const char *>> cases{
        {"1", "1"},
        {"0", "0"},
        {"-0", "0"},
        {"007", "7"},
        {"1200.5", "1200.5"},
        {"0.1", "0.1"},
        {"0.10000000000000001", "0.1"},
        {"1.1000000000000001", "1.1"},
        {"0.30000000000000004", "0.3"},
        {"100.00499999999999", "100.005"},
        {"2.2250000000000001", "2.225"},
        {"999999999999999.96", "1000000000000000"},
        {"1.2345678901234567E+18", "1234567890123460000"},
        {"1234567890123456789", "1234567890123456789"},
        {"1E-3", "0.001"},
        {"1.5E+3", "1500"},
        {"-4.4999999999999998E-2", "-0.045"},
        {"1E+300", "1E+300"},
        {"12a", "12a"},
        {"", ""},
        {".5", "0.5"},
        {"-", "-"},
    };
    for (const auto &[stored, text] : cases)
        EXPECT_EQ(decimalText(stored), text) << stored;
}

TEST(NumberText, PercentsKeepTheirExactValue)
{
    EXPECT_EQ(numberText("0.15", NumberMeaning::Percent, {}), "15%");
    EXPECT_EQ(numberText("7.0000000000000007E-2", NumberMeaning::Percent, {}), "7%");
    EXPECT_EQ(numberText("1", NumberMeaning::Percent, {}), "100%");
    EXPECT_EQ(numberText("-0.015", NumberMeaning::Percent, {}), "-1.5%");
    EXPECT_EQ(numberText("0", NumberMeaning::Percent, {}), "0%");
}

TEST(NumberText, DaysFollowTheEpochOfTheWorkbook)
{
    const auto day = [](const char *stored, DateEpoch epoch = DateEpoch::From1900) {
        return numberText(stored, NumberMeaning::Date, epoch);
    };
    EXPECT_EQ(day("1"), "1900-01-01");
    EXPECT_EQ(day("59"), "1900-02-28");
    EXPECT_EQ(day("60"), "1900-02-29") << "a day that never was, for the reader of dates to refuse";
    EXPECT_EQ(day("61"), "1900-03-01");
    EXPECT_EQ(day("46510"), "2027-05-03");
    EXPECT_EQ(day("2958465"), "9999-12-31");
    EXPECT_EQ(day("2958466"), "2958466");
    EXPECT_EQ(day("-1"), "-1");
    EXPECT_EQ(day("0"), "0");
    EXPECT_EQ(day("0", DateEpoch::From1904), "1904-01-01");
    EXPECT_EQ(day("45048", DateEpoch::From1904), "2027-05-03");
}

TEST(NumberText, TimesStandBehindTheirDay)
{
    EXPECT_EQ(numberText("46510.604166666664", NumberMeaning::Date, {}), "2027-05-03 14:30:00");
    EXPECT_EQ(numberText("0.5", NumberMeaning::Time, {}), "12:00:00");
    EXPECT_EQ(numberText("46510.999999999", NumberMeaning::Date, {}), "2027-05-04");
}

TEST(NumberText, AMonthIsWhatItsFormatShows)
{
    EXPECT_EQ(numberText("46508", NumberMeaning::Month, {}), "2027-05");
    EXPECT_EQ(numberText("46510", NumberMeaning::Month, {}), "2027-05-03") << "what is hidden is not dropped";
}

TEST(NumberFormat, CodesTellWhatANumberMeans)
{
    const std::vector<std::pair<const char *, NumberMeaning>> cases{
        {"General", NumberMeaning::Number},
        {"G/通用格式", NumberMeaning::Number},
        {"0.00", NumberMeaning::Number},
        {"#,##0.00_);[Red](#,##0.00)", NumberMeaning::Number},
        {"0.00E+00", NumberMeaning::Number},
        {"\"合计\"0.00\"元(day)\"", NumberMeaning::Number},
        {"[$¥-804]#,##0.00", NumberMeaning::Number},
        {"0\\d", NumberMeaning::Number},
        {"@", NumberMeaning::Number},
        {"", NumberMeaning::Number},
        {"0%", NumberMeaning::Percent},
        {"0.0%;[Red]-0.0%", NumberMeaning::Percent},
        {"yyyy-mm-dd", NumberMeaning::Date},
        {"yyyy/m/d;@", NumberMeaning::Date},
        {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", NumberMeaning::Date},
        {"[$-804]yyyy\"年\"m\"月\"d\"日\";@", NumberMeaning::Date},
        {"yyyy年m月d日", NumberMeaning::Date},
        {"m\"月\"d\"日\"", NumberMeaning::Date},
        {"yyyy\\-mm\\-dd\\ hh:mm:ss.000", NumberMeaning::Date},
        {"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", NumberMeaning::Date},
        {"e\"年\"m\"月\"", NumberMeaning::Month},
        {"yyyy\"年\"m\"月\"", NumberMeaning::Month},
        {"mmm-yy", NumberMeaning::Month},
        {"m\"月\"", NumberMeaning::Month},
        {"yyyy", NumberMeaning::Month},
        {"h:mm AM/PM", NumberMeaning::Time},
        {"h\"时\"mm\"分\"ss\"秒\"", NumberMeaning::Time},
        {"[h]:mm:ss", NumberMeaning::Number},
        {"mm:ss", NumberMeaning::Time},
    };
    for (const auto &[code, meaning] : cases)
        EXPECT_EQ(meaningOfFormat(code), meaning) << code;
    for (const int month : {17, 27, 36, 57})
        EXPECT_EQ(meaningOfBuiltIn(month), NumberMeaning::Month) << month;
    for (const int day : {14, 22, 31, 58})
        EXPECT_EQ(meaningOfBuiltIn(day), NumberMeaning::Date) << day;
    EXPECT_EQ(meaningOfBuiltIn(10), NumberMeaning::Percent);
    EXPECT_EQ(meaningOfBuiltIn(4), NumberMeaning::Number);
    EXPECT_EQ(meaningOfBuiltIn(49), NumberMeaning::Number);
}
