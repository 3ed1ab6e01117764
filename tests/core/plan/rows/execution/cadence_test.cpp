// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/execution/cadence.h"
#include "core/plan/rows/execution/week_span.h"

#include <gtest/gtest.h>

namespace quotasmith::plan {
namespace {

std::string read(std::string_view text)
{
    const auto cadence = parseCadence(text);
    return cadence ? cadenceCode(*cadence) : "none";
}

TEST(Cadence, IsReadAsPeopleSayIt)
{
    EXPECT_EQ(read("每周五"), "every-friday");
    EXPECT_EQ(read("星期三"), "every-wednesday");
    EXPECT_EQ(read("每周日"), "every-sunday");
    EXPECT_EQ(read("礼拜天"), "every-sunday");
    EXPECT_EQ(read("第三个周三"), "third-wednesday");
    EXPECT_EQ(read("每月第三个周三"), "third-wednesday");
    EXPECT_EQ(read("每周的第三个周三"), "third-wednesday");
    EXPECT_EQ(read("每月第1个周一"), "first-monday");
    EXPECT_EQ(read("每月最后一个周五"), "last-friday");
    EXPECT_EQ(read("每季末"), "quarter-end");
    EXPECT_EQ(read("每季度末"), "quarter-end");
    EXPECT_EQ(read("每周期末"), "week-end");
    EXPECT_EQ(read("每半年一次"), "half-end");
    EXPECT_EQ(read("每月15日"), "day-15");
    EXPECT_EQ(read("每月１５号"), "day-15");
    EXPECT_EQ(read("每天"), "daily");
    EXPECT_EQ(read("Every Friday"), "every-friday");
    EXPECT_EQ(read("third Wednesday"), "third-wednesday");
    EXPECT_EQ(read("3rd wed"), "third-wednesday");
    EXPECT_EQ(read("Monthly"), "month-end");
    EXPECT_EQ(read("day 31"), "day-31");
}

TEST(Cadence, EveryCodeReadsItselfBack)
{
    for (const char *code : {"daily", "every-monday", "every-sunday", "first-monday", "fifth-friday", "last-tuesday",
                             "day-1", "day-31", "week-end", "month-end", "quarter-end", "half-end", "year-end"})
        EXPECT_EQ(read(code), code);
}

TEST(Cadence, WhatIsNoneIsNone)
{
    for (const char *text : {"", "soon", "每周八", "第六个周三", "每月32日", "每月0日", "day-0", "day-32",
                             "sixth-friday", "every", "last", "第三个", "周"})
        EXPECT_EQ(read(text), "none") << text;
}

std::string weeks(std::string_view text)
{
    const auto span = parseWeekSpan(text);
    return span ? weekSpanCode(*span) : "none";
}

TEST(WeekSpan, IsReadAsPeopleSayIt)
{
    EXPECT_EQ(weeks("第1周"), "W1");
    EXPECT_EQ(weeks("第3-4周"), "W3-W4");
    EXPECT_EQ(weeks("第3–4周"), "W3-W4");
    EXPECT_EQ(weeks("第三周至第四周"), "W3-W4");
    EXPECT_EQ(weeks("第5到6周"), "W5-W6");
    EXPECT_EQ(weeks("第十二周"), "W12");
    EXPECT_EQ(weeks("W3-W4"), "W3-W4");
    EXPECT_EQ(weeks("weeks 3-4"), "W3-W4");
    EXPECT_EQ(weeks("5"), "W5");
    EXPECT_EQ(weeks("4-4"), "W4");
    EXPECT_EQ(weeks("520"), "W520");
}

TEST(WeekSpan, WhatIsNoneIsNone)
{
    for (const char *text : {"", "W", "第周", "4-3", "0", "W0", "521", "1-2-3", "3-", "第3周后", "soon", "-3"})
        EXPECT_EQ(weeks(text), "none") << text;
}

} // namespace
} // namespace quotasmith::plan
