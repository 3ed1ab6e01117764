// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/people_reader.h"

#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

using namespace quotasmith;
using namespace quotasmith::exchange;
using testing::ElementsAre;

namespace {

struct PeopleRead {
    std::vector<PersonRecord> people;
    ImportReport report;
};

PeopleRead read(const std::string &text, const ReadOptions &options = {}, const std::vector<MapEntry> &map = {})
{
    const Source source = sourceOf(text);
    PeopleRead result;
    result.people =
        readPeople(source, resolveMapping(ImportKind::People, source.header(), map), options, result.report);
    return result;
}

} // namespace

TEST(PeopleReader, ReadsEveryField)
{
    const auto [people, report] =
        read("编码,外部编码,姓名,职位,大区,团队,入职日期,离职日期,月工资（千元）,提成比例,待招\n"
             "P1,E1；E2|E3,张三,经理,华东,一组,2020年1月5日,2021-06-30,12.5,1.5%,\n"
             "P2,,待招一,,,,,,,,2027-03\n");
    ASSERT_EQ(people.size(), 2U);
    const PersonRecord &person = people.front();
    EXPECT_EQ(person.line, 2);
    EXPECT_EQ(person.code, "P1");
    EXPECT_THAT(person.externalIds, ElementsAre("E1", "E2", "E3"));
    EXPECT_EQ(person.name, "张三");
    EXPECT_EQ(person.title, "经理");
    EXPECT_EQ(person.region, "华东");
    EXPECT_EQ(person.team, "一组");
    EXPECT_EQ(person.hireDate, (calendar::Date{2020, 1, 5}));
    EXPECT_EQ(person.leaveDate, (calendar::Date{2021, 6, 30}));
    EXPECT_EQ(person.monthlyWage, 1'250'000);
    EXPECT_EQ(person.commissionRate, money::Rate(15, 1000));
    EXPECT_EQ(person.vacancyFrom, std::nullopt);
    EXPECT_EQ(people.back().vacancyFrom, calendar::Month(2027, 3));
    EXPECT_EQ(people.back().monthlyWage, std::nullopt);
    EXPECT_EQ(report.rows.read, 2);
    EXPECT_EQ(report.dateForm, "ymd");
}

TEST(PeopleReader, RefusesWithThePlace)
{
    const auto [people, report] = read("code,name,hireDate,leaveDate,monthlyWage,commissionRate\n"
                                       "P1,A,2020-01-01,,,\n"
                                       "P1,B,2020-01-01,,,\n"
                                       ",C,2020-01-01,,,\n"
                                       "P4,D,2020-02-30,,abc,\n"
                                       "P5,E,2020-01-01,2019-01-01,,\n"
                                       "P6,F,2020-01-01,,,x%\n"
                                       "P7,G\n"
                                       "P8,H,,,,,more\n"
                                       "合计,,,,,\n"
                                       "P9,I,,,,,,\n");
    EXPECT_THAT(refusalsOf(report),
                ElementsAre("3:code:duplicate-code", "4:code:code-missing", "5:hireDate:date-impossible",
                            "5:monthlyWage:amount-bad", "6:leaveDate:leave-before-hire", "7:commissionRate:amount-bad",
                            "8::fields-missing", "9::fields-extra"));
    EXPECT_EQ(report.refused.listed().front().data.at("first"), "2");
    EXPECT_EQ(report.refused.lines(), 7);
    EXPECT_EQ(report.rows.read, 10);
    EXPECT_EQ(report.rows.totals, 1);
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people.back().code, "P9");
}

TEST(PeopleReader, ASourceMayHaveNoCodes)
{
    const auto [people, report] = read("姓名,职位\n张三,经理\n,主管\n");
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people.front().code, "");
    EXPECT_THAT(refusalsOf(report), ElementsAre("3:姓名:name-missing"));
}

TEST(PeopleReader, AmbiguousDatesNeedAnOrder)
{
    const std::string text = "code,hireDate\nP1,01/02/2020\n";
    EXPECT_THAT(refusalsOf(read(text).report), ElementsAre("2:hireDate:date-ambiguous"));
    ReadOptions options;
    options.dateOrder = DateOrder::MonthDayYear;
    EXPECT_EQ(read(text, options).people.front().hireDate, (calendar::Date{2020, 1, 2}));
}
