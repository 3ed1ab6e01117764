// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

class ExplainCommand : public PlanFolder {
protected:
    json explained(const std::string &place) const { return answer("targets explain a.qsplan " + place); }
    static double number(const json &text) { return std::stod(text.get<std::string>()); }
    static std::vector<std::string> kindsOf(const json &explanation)
    {
        std::vector<std::string> kinds;
        for (const json &step : explanation["steps"])
            kinds.push_back(step["kind"]);
        return kinds;
    }
};

TEST_F(ExplainCommand, TheChainLeadsFromTheYearToTheCell)
{
    const json e = explained("--axis organisation --node P001 --period 2027-05");
    EXPECT_THAT(kindsOf(e), ::testing::ElementsAre("annual", "quarter-share", "month-share", "node-share", "node-share",
                                                   "node-share"));
    EXPECT_EQ(e["steps"][0]["value"], "1200000.00");
    EXPECT_EQ(e["steps"][0]["factor"], "1");
    double value = number(e["steps"][0]["value"]);
    for (const json &step : e["steps"])
        value *= number(step["factor"]);
    EXPECT_NEAR(value, number(e["ideal"]), 1e-8);
    EXPECT_NEAR(number(e["value"]) - number(e["ideal"]), number(e["remainder"]), 1e-9);
    EXPECT_LT(std::abs(number(e["remainder"])), 0.01);
    EXPECT_EQ(e["steps"].back()["node"], "P001");
    EXPECT_EQ(e["steps"].back()["period"], "2027-05");
    EXPECT_EQ(e["measure"], "revenue");
    EXPECT_TRUE(e["hold"].is_null());
    EXPECT_EQ(e["cells"], 1);
    EXPECT_EQ(e["grain"], "0.01");
}

TEST_F(ExplainCommand, AHeldPlaceSaysWhoWhyAndWhat)
{
    answer("targets hold a.qsplan --axis organisation --node P001 --period 2027Q2 --reason agreed --author Ann");
    const json held = explained("--axis organisation --node P001 --period 2027Q2");
    EXPECT_EQ(held["hold"]["author"], "Ann");
    EXPECT_EQ(held["hold"]["reason"], "agreed");
    EXPECT_EQ(held["hold"]["value"], held["value"]);
    EXPECT_EQ(kindsOf(held).back(), "held");
    const json month = explained("--axis organisation --node P001 --period 2027-05");
    EXPECT_EQ(month["hold"]["period"], "2027Q2");
    EXPECT_THAT(kindsOf(month), ::testing::Contains("held"));
    const std::string said = run("targets explain a.qsplan --axis organisation --node P001 --period 2027-05").out;
    EXPECT_THAT(said, HasSubstr("by Ann: agreed"));
    EXPECT_TRUE(explained("--axis organisation --node P002 --period 2027-05")["hold"].is_null());
}

TEST_F(ExplainCommand, AllGivesEveryPlaceInside)
{
    const json all = answer("targets explain a.qsplan --axis organisation --node North --period 2027Q2 --all");
    ASSERT_EQ(all["places"].size(), 4U * 4U); // North, its team and two people; the quarter and its months
    EXPECT_EQ(all["places"][0]["period"], "2027Q2");
    EXPECT_EQ(all["places"].back()["node"], "P002");
    EXPECT_EQ(all["places"].back()["period"], "2027-06");
    for (const json &place : all["places"]) {
        const json one = explained("--axis organisation --node " + place["node"].get<std::string>() + " --period " +
                                   place["period"].get<std::string>());
        EXPECT_EQ(one["steps"], place["steps"]);
        EXPECT_EQ(one["value"], place["value"]);
    }
    EXPECT_THAT(run("targets explain a.qsplan --axis customer --node KA --period 2027H1 --all").out,
                HasSubstr("KA first half"));
}

TEST_F(ExplainCommand, SpeaksBothLanguages)
{
    const std::string place = "targets explain a.qsplan --axis customer --node KA --period 2027Q4";
    EXPECT_THAT(run(place).out, HasSubstr("annual target"));
    const std::string chinese = run(place + " --lang zh_CN").out;
    EXPECT_THAT(chinese, HasSubstr("年度目标"));
    EXPECT_THAT(chinese, HasSubstr("理想值为"));
}

TEST_F(ExplainCommand, RefusesWhatItCannotFind)
{
    const std::string command = "targets explain a.qsplan --axis organisation ";
    expectRefused(command + "--node P01 --period 2027", 1, "P001");
    expectRefused(command + "--node P001 --period 2026", 1, "2026");
    expectRefused(command + "--node P001 --period May", 2, "May");
    expectRefused(command + "--node P001 --period 2027 --measure sales", 2, "sales");
    expectRefused("targets explain a.qsplan --axis people --node P001 --period 2027", 2, "people");
    expectRefused("targets explain a.qsplan --axis customer --node A1 --period 2027", 1, "A1");
    expectRefused("targets explain none.qsplan --axis customer --node KA --period 2027", 1, "none.qsplan");
    EXPECT_EQ(run(command + "--node P001").code, 2);
}

} // namespace
} // namespace quotasmith::cli
