// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

class ProposeCommand : public PlanFolder {};

TEST_F(ProposeCommand, StartsFromLastYearAndOnlyReads)
{
    const std::string before = planBytes();
    const json goal = answer("propose a.qsplan");
    EXPECT_EQ(goal["start"], "15120.00");
    EXPECT_EQ(goal["startMonths"], 12);
    EXPECT_EQ(goal["target"], "1200000.00");
    EXPECT_EQ(goal["measure"], "revenue");
    EXPECT_EQ(planBytes(), before);
}

TEST_F(ProposeCommand, SaysNoProbabilityUnderTwoYears)
{
    const json chance = answer("propose a.qsplan")["attainability"];
    EXPECT_EQ(chance["reason"], "short-history");
    EXPECT_EQ(chance["months"], 12);
    EXPECT_TRUE(chance["probability"].is_null() && chance["p10"].is_null() && chance["p90"].is_null());
    EXPECT_THAT(run("propose a.qsplan").out, HasSubstr("there are 12. None is given."));
}

TEST_F(ProposeCommand, CapacityComesFromLastYearWhereNothingIsTyped)
{
    const json capacity = answer("propose a.qsplan")["capacity"];
    EXPECT_EQ(capacity["productivity"]["source"], "last-year");
    // N1 brought 5,160 in 24 head-months, 215 each. In S1 P004 came in June but sold from January on: those five months
    // and the four behind the ramp count whole, June to August a half on average; 9,960 in 22.5 are 442.67 a month.
    EXPECT_EQ(capacity["sum"], "15784.08");
    EXPECT_EQ(capacity["gap"], "-1184215.92");
    EXPECT_EQ(capacity["rows"][0]["months"]["2027-01"]["capacity"], "1315.34");
    EXPECT_EQ(capacity["early"], json({"P004"}));
    EXPECT_EQ(capacity["ramp"], json({"0.25", "0.5", "0.75", "1"}));
    EXPECT_EQ(capacity["undated"], json::array());
    EXPECT_EQ(capacity["rows"][0]["months"].size(), 12u);
}

TEST_F(ProposeCommand, NamesWhoCommittedToNothing)
{
    const json bottomUp = answer("propose a.qsplan")["bottomUp"];
    EXPECT_TRUE(bottomUp["sum"].is_null() && bottomUp["gap"].is_null());
    EXPECT_EQ(bottomUp["missing"], json({"P001", "P002", "P003", "P004"}));
}

TEST_F(ProposeCommand, OfAnEmptyPlanMakesUpNoNumber)
{
    EXPECT_EQ(run("new e.qsplan --company E --year 2027").code, 0);
    const json goal = answer("propose e.qsplan");
    for (const char *field : {"start", "proposal", "target", "gap"})
        EXPECT_TRUE(goal[field].is_null()) << field;
    EXPECT_EQ(goal["capacity"]["reason"], "no-productivity");
    EXPECT_EQ(goal["rows"], json::array());
    EXPECT_EQ(goal["missing"][0]["code"], "no-last-year");
    const Ran told = run("propose e.qsplan --lang zh_CN");
    EXPECT_EQ(told.code, 0);
    EXPECT_THAT(told.out, HasSubstr("还没有年度目标"));
}

TEST_F(ProposeCommand, ShowsTablesInBothLanguages)
{
    const std::string english = run("propose a.qsplan").out, chinese = run("propose a.qsplan --lang zh_CN").out;
    EXPECT_THAT(english, HasSubstr("Proposal less target"));
    EXPECT_THAT(chinese, HasSubstr("建议减目标"));
    EXPECT_THAT(chinese, HasSubstr("SMART 检查"));
    EXPECT_THAT(chinese, Not(HasSubstr("target")));
}

TEST_F(ProposeCommand, RefusesWhatIsNoPlan)
{
    EXPECT_EQ(run("propose").code, 2);
    EXPECT_EQ(run("propose nowhere.qsplan").code, 1);
}

} // namespace
} // namespace quotasmith::cli
