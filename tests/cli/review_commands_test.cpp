// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// P001 sold 220.00 in January 2027, twice as much as a year before, and 350.00 in February; nobody else did.
class ReviewCommands : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        m_folder.write("new.csv", "date,person,customer,product,revenue,orders,units,leads\n"
                                  "2027-01-15,P001,A1,X1,220,2,4,10\n2027-02-03,P001,A1,X1,350,3,5,12\n");
        ASSERT_EQ(run("import actuals a.qsplan new.csv").code, 0);
    }
    static json rowOf(const json &told, const std::string &node)
    {
        for (const json &row : told["rows"])
            if (row["node"] == node)
                return row;
        return nullptr;
    }
};

TEST_F(ReviewCommands, ReviewIsTheContract)
{
    const std::string before = planBytes();
    const json told = answer("review a.qsplan --period 2027-01 --now 2027-03-10");
    EXPECT_EQ(told["period"], "2027-01");
    EXPECT_EQ(told["asOf"], "2027-01-31");
    const json row = rowOf(told, "P001");
    EXPECT_EQ(row["axis"], "organisation");
    EXPECT_EQ(row["measure"], "revenue");
    EXPECT_EQ(row["actual"], "220.00");
    EXPECT_EQ(row["yoy"], "1"); // 110.00 a year before
    EXPECT_EQ(row["mom"], "0");
    EXPECT_EQ(row["rank"], 1);
    EXPECT_TRUE(row["original"].is_null());
    EXPECT_TRUE(row.contains("target") && row.contains("difference") && row.contains("attainment"));
    EXPECT_TRUE(row.contains("runRate") && row.contains("lostFrom"));
    EXPECT_EQ(rowOf(told, "P002")["attainment"], "0");
    EXPECT_EQ(planBytes(), before) << "looking changes nothing";
}

TEST_F(ReviewCommands, ReviewTakesDaysWeeksAndLongerPeriods)
{
    EXPECT_EQ(rowOf(answer("review a.qsplan --period 2027-02-03"), "P001")["actual"], "350.00");
    EXPECT_EQ(rowOf(answer("review a.qsplan --period 2027-02-02"), "P001")["actual"], "0.00");
    EXPECT_EQ(rowOf(answer("review a.qsplan --period 2027-W05"), "P001")["actual"], "350.00");
    EXPECT_EQ(rowOf(answer("review a.qsplan --period 2027Q1"), "P001")["actual"], "570.00");
    const json toDate = answer("review a.qsplan --period ytd --now 2027-03-10");
    EXPECT_EQ(toDate["to"], "2027-02-28");
    EXPECT_EQ(rowOf(toDate, "P001")["actual"], "570.00");
}

TEST_F(ReviewCommands, ReviewTakesEveryAxisAndMeasure)
{
    const json all = answer("review a.qsplan --period 2027-01 --axis all --measure all");
    EXPECT_EQ(rowOf(all, "KA")["actual"], "220.00");
    EXPECT_EQ(rowOf(all, "X1")["axis"], "product");
    const json ratio = answer("review a.qsplan --period 2027-01 --measure conversion");
    EXPECT_EQ(rowOf(ratio, "P001")["actual"], "0.2");
    EXPECT_TRUE(rowOf(ratio, "P001")["target"].is_null());
}

TEST_F(ReviewCommands, ReviewLeavesAsATable)
{
    EXPECT_THAT(run("review a.qsplan --period 2027-01 --format csv").out,
                HasSubstr("organisation,P001,Ann,N1,person,revenue,"));
    answer("review a.qsplan --period 2027-01 -o review.xlsx");
    EXPECT_THAT(tests::bytesOf(m_folder / "review.xlsx"), StartsWith("PK"));
    EXPECT_THAT(run("review a.qsplan --period 2027-01").out, HasSubstr("Ann"));
    EXPECT_THAT(run("--lang zh_CN review a.qsplan --period 2027-01").out, HasSubstr("达成率"));
    EXPECT_THAT(run("review a.qsplan --period 2027-05").err, HasSubstr("no actuals of revenue"));
}

TEST_F(ReviewCommands, ReviewRefusesWhatIsNoPeriod)
{
    expectRefused("review a.qsplan --period soon", 2, "2027-W18");
    expectRefused("review a.qsplan --period 2026-05", 1, "2027");
    expectRefused("review a.qsplan --period 2027-01 --measure joy", 2, "joy");
    expectRefused("review a.qsplan --period 2027-01 --format xlsx", 2, "-o");
}

TEST_F(ReviewCommands, ForecastNamesEveryMethodAndWhatItLacks)
{
    const json told = answer("forecast a.qsplan --now 2027-03-10");
    EXPECT_EQ(told["asOf"], "2027-02");
    EXPECT_EQ(told["chosen"], "plan-pace");
    EXPECT_EQ(told["methods"].size(), 7u);
    EXPECT_TRUE(told["probability"].is_null());
    EXPECT_EQ(told["reason"], "short-history");
    EXPECT_EQ(told["methods"][0]["months"].size(), 12u);
    EXPECT_EQ(told["methods"][0]["months"][0]["value"], "220.00");
    EXPECT_EQ(told["methods"][6]["code"], "holt-winters");
    EXPECT_EQ(told["methods"][6]["missing"], "short-history");
    EXPECT_TRUE(told["methods"][6]["yearEnd"].is_null());
    EXPECT_THAT(run("forecast a.qsplan --now 2027-03-10").out, HasSubstr("24 months"));
    expectRefused("forecast a.qsplan --measure conversion", 1, "Forecast orders and leads instead");
    EXPECT_THAT(run("forecast a.qsplan --measure marketShare").err, ::testing::Not(HasSubstr("instead")));
}

TEST_F(ReviewCommands, ForecastGoesByTheChosenMethod)
{
    EXPECT_EQ(run("plan set a.qsplan forecast=holt").code, 0);
    EXPECT_EQ(answer("forecast a.qsplan")["chosen"], "holt");
    EXPECT_THAT(run("forecast a.qsplan").out, HasSubstr("Holt (used)"));
    expectRefused("plan set a.qsplan forecast=guess", 1, "holt-winters");
}

TEST_F(ReviewCommands, VarianceAddsUpToTheCent)
{
    const json told = answer("variance a.qsplan --period 2027-01 --against last-year --kind customers");
    EXPECT_EQ(told["start"], "1040.00");
    EXPECT_EQ(told["end"], "220.00");
    EXPECT_EQ(told["effects"][0], (json{{"code", "kept"}, {"node", "A1"}, {"amount", "-820.00"}}));
    EXPECT_TRUE(told["order"].is_null());
    EXPECT_THAT(run("variance a.qsplan --period 2027Q1 --against last-year --kind customers").err,
                HasSubstr("2027-03: no actuals yet"));
}

TEST_F(ReviewCommands, VarianceTakesTheYearToDate)
{
    const std::string bridge = "variance a.qsplan --period ytd --against last-year --kind customers --now 2027-03-10";
    const json told = answer(bridge);
    EXPECT_EQ(told["period"], "ytd");
    EXPECT_EQ(told["from"], "2027-01");
    EXPECT_EQ(told["to"], "2027-02");
    EXPECT_EQ(told["end"], "570.00");
    EXPECT_THAT(run(bridge).out, HasSubstr("year to date (2027-01 to 2027-02)"));
    EXPECT_EQ(run(bridge).err, "") << "no month of it lacks actuals";
    EXPECT_THAT(run("--lang zh_CN " + bridge).out, HasSubstr("年初至今"));
}

TEST_F(ReviewCommands, VarianceSaysWhatItNeeds)
{
    expectRefused("variance a.qsplan --period 2027-01 --against last-year --kind chain", 1,
                  "last year's actual of leads");
    expectRefused("variance a.qsplan --period 2027-01 --against target --kind price-volume-mix", 1, "target of units");
    expectRefused("variance a.qsplan --period 2027-01 --kind chain --order leads,leads,conversion", 2, "once");
    expectRefused("variance a.qsplan --period 2027-01 --kind chain --order joy", 2, "joy");
    expectRefused("variance a.qsplan --period 2027-01 --kind customers --order mean", 2, "--order");
    expectRefused("variance a.qsplan --period 2027-01 --kind weather", 2, "weather");
    expectRefused("variance a.qsplan --period 2027-01 --against rivals", 2, "rivals");
    expectRefused("variance a.qsplan --period 2027-W02 --kind customers", 1, "2027-W02");
}

TEST_F(ReviewCommands, AllThreeAreDrawn)
{
    answer("chart review a.qsplan --period 2027Q1 -o review.svg");
    EXPECT_THAT(tests::bytesOf(m_folder / "review.svg"), HasSubstr("<svg"));
    answer("chart variance a.qsplan --period 2027-01 --kind customers --against last-year -o variance.png");
    answer("chart forecast a.qsplan --now 2027-03-10 -o forecast.png");
    expectRefused("chart months a.qsplan --kind chain -o a.png", 2, "--kind");
    expectRefused("chart forecast a.qsplan --period 2027-01 -o a.png", 2, "--period");
}

} // namespace
} // namespace quotasmith::cli
