// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/column_form.h"

#include "core/exchange/profiles/profile.h"
#include "core/exchange/readers/people_reader.h"
#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

using namespace quotasmith::exchange;
using testing::StartsWith;

TEST(ColumnForm, AnEntryIsOfTheColumnBeforeItsLastSign)
{
    EXPECT_EQ(parseColumnEntry("1000").column, "");
    EXPECT_EQ(parseColumnEntry("1000").value, "1000");
    EXPECT_EQ(parseColumnEntry(" 成本 = 1 ").column, "成本");
    EXPECT_EQ(parseColumnEntry("a=b=dmy").column, "a=b");
    EXPECT_EQ(parseColumnEntry("a=b=dmy").value, "dmy");
}

TEST(ColumnForm, AColumnCountsInItsOwnUnit)
{
    const Source source = sourceOf("date,person,revenue,cost(万元),orders\n2027-01-05,P1,12,3,2\n");
    ReadOptions options;
    options.scale = 1000;
    options.columns = {{"cost(万元)", 1, {}}, {"#5", 100, {}}};
    const ActualsRead read = readActuals(source, options);
    ASSERT_EQ(read.facts.size(), 1U);
    EXPECT_EQ(read.facts[0].values.at("revenue"), 12'000'00);
    EXPECT_EQ(read.facts[0].values.at("cost"), 3'00) << "what is said of a column goes before all else";
    EXPECT_EQ(read.facts[0].values.at("orders"), 200);
}

TEST(ColumnForm, DatesOfOneColumnAreWrittenOtherwise)
{
    const Source source = sourceOf("code,hireDate,leaveDate\nP1,01/02/2027,03/04/2027\n");
    ReadOptions options;
    options.dateOrder = DateOrder::DayMonthYear;
    options.columns = {{"leaveDate", {}, DateOrder::MonthDayYear}};
    ImportReport report;
    const auto people = readPeople(source, resolveMapping(ImportKind::People, source.header(), {}), options, report);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].hireDate->text(), "2027-02-01");
    EXPECT_EQ(people[0].leaveDate->text(), "2027-03-04");
}

TEST(ColumnForm, AnUnknownColumnIsNamedWithTheNearest)
{
    const std::vector<ColumnForm> said{{"costs", 10, {}}};
    EXPECT_THAT(errorOf([&] { formsByColumn(said, {"cost", "revenue"}); }), StartsWith("map-column-unknown"));
}

TEST(ColumnForm, AProfileKeepsIt)
{
    Profile profile;
    profile.columns = {{"成本", 10'000, {}}, {"离职", {}, DateOrder::DayMonthYear}};
    EXPECT_EQ(parseProfile(profileText(profile)), profile);
    EXPECT_THAT(errorOf([] { parseProfile(R"({"kind":"actuals","columns":[{"scale":1}]})"); }),
                StartsWith("profile-bad"));
    EXPECT_THAT(errorOf([] { parseProfile(R"({"kind":"actuals","columns":[{"column":"a","scale":0}]})"); }),
                StartsWith("profile-bad"));
}
