// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// Everybody is paid 1 % of the revenue; another rule pays 2 % of what lies above 100 % and 1 % below.
class CommissionComparison : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        m_folder.write("flat.json", R"({"code":"flat","method":"whole","tiers":[{"from":"0","rate":"0.01"}]})");
        m_folder.write("steep.json", R"({"code":"steep","method":"progressive-above","tiers":[)"
                                     R"({"from":"0","rate":"0.005"},{"from":"1","rate":"0.05"}]})");
        answer("commission scheme a.qsplan --from flat.json");
    }
};

std::int64_t cents(const json &amount)
{
    std::string digits = amount;
    std::erase(digits, '.');
    return std::stoll(digits);
}

TEST_F(CommissionComparison, PaysLastYearsResultsByBothRulesAndSumsUp)
{
    const json last = answer("commission simulate a.qsplan --against steep.json")["lastYear"];
    EXPECT_EQ(last["year"], "2026");
    EXPECT_EQ(last["months"], 12);
    ASSERT_EQ(last["people"].size(), 4u);
    std::int64_t pay = 0, other = 0;
    for (const json &one : last["people"]) {
        EXPECT_EQ(one["quotaFrom"], "scaled");
        EXPECT_EQ(cents(one["difference"]), cents(one["otherPay"]) - cents(one["pay"]));
        EXPECT_NEAR(double(cents(one["pay"])), double(cents(one["revenue"])) / 100, 12);
        pay += cents(one["pay"]);
        other += cents(one["otherPay"]);
    }
    EXPECT_EQ(cents(last["pay"]), pay);
    EXPECT_EQ(cents(last["otherPay"]), other);
    EXPECT_EQ(last["share"].get<std::string>().substr(0, 4), "0.01");
    EXPECT_EQ(cents(last["winners"]["amount"]) + cents(last["losers"]["amount"]), other - pay);
    EXPECT_EQ(last["losers"]["heads"], 4); // the target lies like last year: everybody is at 100 %
}

TEST_F(CommissionComparison, HoldsPeopleAgainstLastYearsOwnTargetsWhereThereAreSome)
{
    const json person = answer("commission simulate a.qsplan --against steep.json")["lastYear"]["people"][0];
    const std::string code = person["code"];
    m_folder.write("old.csv", "year,employee,M01\n2026," + code + ",1.00\n");
    answer("import targets a.qsplan old.csv");
    const json now = answer("commission simulate a.qsplan --against steep.json")["lastYear"]["people"][0];
    EXPECT_EQ(now["quotaFrom"], "stated");
    EXPECT_EQ(now["quota"], "1.00");
    EXPECT_GT(cents(now["otherPay"]), cents(now["pay"])); // of January nearly everything lies above 100 %
}

TEST_F(CommissionComparison, ThisYearGoesAsFarAsItsActuals)
{
    EXPECT_TRUE(answer("commission simulate a.qsplan --against steep.json")["thisYear"]["people"].empty());
    const json people = answer("commission simulate a.qsplan --against steep.json")["lastYear"]["people"];
    const std::string code = people[0]["code"];
    answer("actuals set a.qsplan --person " + code + " --period 2027-01 --measure revenue --value 1000000");
    const json now = answer("commission simulate a.qsplan --against steep.json")["thisYear"];
    EXPECT_EQ(now["months"], 1);
    EXPECT_EQ(now["pay"], "10000.00");
    EXPECT_EQ(now["winners"]["heads"], 1);
    EXPECT_EQ(now["people"][0]["quotaFrom"], "assigned");
}

TEST_F(CommissionComparison, TwoSchemesOfThePlanAreComparedOnTheFirstOnesPeople)
{
    m_folder.write("none.json",
                   R"({"code":"spare","method":"whole","tiers":[{"from":"0","rate":"0.02"}],"assigned":[]})");
    answer("commission scheme a.qsplan --from none.json");
    const json last = answer("commission simulate a.qsplan --scheme flat --against spare")["lastYear"];
    EXPECT_EQ(last["winners"]["heads"], 4);
    EXPECT_NEAR(double(cents(last["otherPay"])), 2.0 * double(cents(last["pay"])), 60);
    EXPECT_TRUE(answer("commission simulate a.qsplan --scheme spare --against flat")["lastYear"]["people"].empty());
    expectRefused("commission simulate a.qsplan --against flet", 1, "flat");
    expectRefused("commission simulate a.qsplan --scheme flat", 2, "--against");
}

TEST_F(CommissionComparison, ASchemeWithoutAMethodIsNotComparedWith)
{
    m_folder.write("open.json", R"({"tiers":[{"from":"0","rate":"0.01"}]})");
    expectRefused("commission simulate a.qsplan --against open.json", 1, "progressive-above");
}

TEST_F(CommissionComparison, LeavesAsCsvAndWorkbook)
{
    answer("commission simulate a.qsplan --against steep.json -o c.csv");
    EXPECT_THAT(tests::bytesOf(m_folder / "c.csv"), HasSubstr("Pay by steep"));
    EXPECT_EQ(answer("commission simulate a.qsplan --against steep.json -o c.xlsx")["format"], "xlsx");
    EXPECT_EQ(tests::bytesOf(m_folder / "c.xlsx").substr(0, 2), "PK");
    EXPECT_EQ(answer("commission simulate a.qsplan -o s.csv")["rows"], 3);
    EXPECT_EQ(run("commission simulate a.qsplan --against steep.json --lang zh_CN").code, 0);
}

TEST_F(CommissionComparison, CostAtPlanStandsAgainstTheBudgetAsInTheDiagnosis)
{
    json budget = answer("commission simulate a.qsplan")["budget"];
    EXPECT_NEAR(double(cents(budget["cost"])), 1'200'000, 48); // each month of each person is rounded by itself
    EXPECT_TRUE(budget["budget"].is_null());
    EXPECT_EQ(budget["over"], false);
    answer("plan set a.qsplan incentiveBudget=10000");
    budget = answer("commission simulate a.qsplan")["budget"];
    EXPECT_EQ(cents(budget["remaining"]), 1'000'000 - cents(budget["cost"]));
    EXPECT_NEAR(std::stod(budget["share"].get<std::string>()), 1.2, 1e-4);
    EXPECT_EQ(budget["over"], true);
    std::string evidence;
    const json diagnosed = answer("diagnose a.qsplan");
    for (const json &finding : diagnosed["findings"])
        if (finding["code"] == "incentive-over-budget")
            evidence = finding["evidence"].dump();
    EXPECT_THAT(evidence, HasSubstr(budget["cost"].get<std::string>()));
}

TEST_F(CommissionComparison, StatementsLeaveAsTables)
{
    const json people = answer("commission simulate a.qsplan --against steep.json")["lastYear"]["people"];
    const std::string code = people[0]["code"];
    answer("actuals set a.qsplan --person " + code + " --period 2027-01 --measure revenue --value 100000");
    answer("commission show a.qsplan --period 2027-01 -o list.csv");
    EXPECT_THAT(tests::bytesOf(m_folder / "list.csv"), HasSubstr("1000.00"));
    answer("commission statement a.qsplan --all --period 2027-01 -o lines.csv");
    EXPECT_THAT(tests::bytesOf(m_folder / "lines.csv"), HasSubstr("100,000.00 × 1 %"));
    EXPECT_EQ(answer("commission show a.qsplan --period 2027Q1 --format xlsx -o list.xlsx")["format"], "xlsx");
    EXPECT_EQ(answer("commission statement a.qsplan --person " + code + " --period 2027-01 -o one.csv")["rows"], 1);
    EXPECT_EQ(answer("commission statement a.qsplan --all --period 2027-01")["people"].size(), 4u);
    expectRefused("commission statement a.qsplan --period 2027-01", 2, "--person");
}

} // namespace
} // namespace quotasmith::cli
