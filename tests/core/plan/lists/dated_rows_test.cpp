// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/dated_rows.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::plan {
namespace {

const calendar::FiscalCalendar kYear(2027, 1);

Record note(const char *field, const char *when)
{
    Record row(listKind("notes"));
    row.set(field, std::string(when));
    row.set("written", std::string("2027-12-31")); // when it was written down says nothing of what it is about
    return row;
}

bool takes(const char *period, const char *field, const char *when)
{
    return DatedRows(listKind("notes"), period, kYear).takes(note(field, when));
}

TEST(DatedRows, AMonthHasItsDaysItsWeeksAndItself)
{
    EXPECT_TRUE(takes("2027-05", "date", "2027-05-31"));
    EXPECT_FALSE(takes("2027-05", "date", "2027-06-01"));
    EXPECT_TRUE(takes("2027-05", "period", "2027-05"));
    EXPECT_FALSE(takes("2027-05", "period", "2027-04"));
    EXPECT_TRUE(takes("2027-05", "week", "2027-W20"));
    EXPECT_FALSE(takes("2027-05", "week", "2027-W30"));
}

TEST(DatedRows, AWeekCountsInBothMonthsItTouches)
{
    for (const char *month : {"2027-03", "2027-04"})
        EXPECT_TRUE(takes(month, "week", "2027-W13")) << month; // 29 March to 4 April
    EXPECT_FALSE(takes("2027-W13", "period", "2027-03"));
    EXPECT_TRUE(takes("2027-W13", "date", "2027-04-04"));
    EXPECT_FALSE(takes("2027-W13", "date", "2027-04-05"));
}

TEST(DatedRows, WhatIsSaidOfMoreIsOfNoneOfItsParts)
{
    EXPECT_FALSE(takes("2027-02", "period", "2027Q1"));
    EXPECT_TRUE(takes("2027Q1", "period", "2027-02"));
    EXPECT_TRUE(takes("2027H1", "period", "2027Q1"));
    EXPECT_FALSE(takes("2027H1", "period", "2027"));
    EXPECT_TRUE(takes("2027", "period", "2027"));
    EXPECT_FALSE(takes("2026", "period", "2027"));
    EXPECT_TRUE(takes("2027-05-03", "date", "2027-05-03"));
    EXPECT_FALSE(takes("2027-05-03", "week", "2027-W18"));
}

TEST(DatedRows, FiscalPeriodsHaveTheirOwnMonths)
{
    const calendar::FiscalCalendar fiscal(2027, 7);
    EXPECT_TRUE(DatedRows(listKind("notes"), "2027Q1", fiscal).takes(note("date", "2026-07-01")));
    EXPECT_FALSE(DatedRows(listKind("notes"), "2027Q1", fiscal).takes(note("date", "2027-02-01")));
}

TEST(DatedRows, ARowWithoutATimeIsOfNone)
{
    EXPECT_FALSE(DatedRows(listKind("actions"), "2027", kYear).takes(Record(listKind("actions"))));
}

TEST(DatedRows, RefusesListsWithoutTimesAndWhatIsNoPeriod)
{
    const auto codeOf = [](const char *kind, const char *period) {
        try {
            const DatedRows rows(listKind(kind), period, kYear);
        } catch (const base::Error &error) {
            return error.code();
        }
        return std::string();
    };
    EXPECT_EQ(codeOf("swot", "2027"), "list-undated");
    EXPECT_EQ(codeOf("notes", "soon"), "period-bad");
    EXPECT_EQ(codeOf("notes", "ytd"), "period-bad");
    EXPECT_EQ(codeOf("notes", "2027-W54"), "period-bad");
    EXPECT_EQ(codeOf("notes", "2027-02-30"), "period-bad");
}

} // namespace
} // namespace quotasmith::plan
