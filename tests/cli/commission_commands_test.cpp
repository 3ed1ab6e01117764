// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

constexpr const char *kSeedTiers = R"("tiers":[{"from":"0.8","rate":"0.01"},{"from":"1","rate":"0.015"},)"
                                   R"({"from":"1.2","rate":"0.02"}])";

std::string scheme(const std::string &fields)
{
    return "{" + fields + (fields.empty() ? "" : ",") + kSeedTiers + "}";
}

class CommissionPreview : public ::testing::Test {
protected:
    tests::TemporaryFolder m_folder;
};

TEST_F(CommissionPreview, ShowsTheWorkedTableWithSlicesAndJumps)
{
    m_folder.write("s.json", scheme(""));
    const Ran ran = runProgram(m_folder.path(), {"commission", "preview", "--scheme", "s.json", "--target", "1000000",
                                                 "--actual", "1300000", "--json"});
    ASSERT_EQ(ran.code, 0) << ran.err;
    const json shown = ran.json();
    EXPECT_EQ(shown["attainment"], "1.3");
    EXPECT_EQ(shown["method"], nullptr);
    ASSERT_EQ(shown["methods"].size(), 3u);
    EXPECT_EQ(shown["methods"][0]["pay"], "26000.00");
    EXPECT_EQ(shown["methods"][1]["pay"], "15000.00");
    EXPECT_EQ(shown["methods"][1]["gate"], "0.8");
    EXPECT_EQ(shown["methods"][2]["pay"], "7000.00");
    EXPECT_EQ(shown["methods"][2]["slices"][0],
              json({{"tier", 1}, {"base", "200000.00"}, {"rate", "0.01"}, {"pay", "2000.00"}}));
    EXPECT_EQ(shown["methods"][0]["jumps"][2], json({{"at", "1.2"}, {"base", "1200000.00"}, {"amount", "6000.00"}}));
    EXPECT_TRUE(shown["methods"][2]["jumps"].empty());
}

TEST_F(CommissionPreview, ReadsChineseAmountsAndTemplates)
{
    const Ran ran = runProgram(m_folder.path(), {"commission", "preview", "--template", "seed", "--target", "100万",
                                                 "--actual", "130万", "--lang", "zh_CN"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("26,000.00"));
    EXPECT_THAT(ran.out, HasSubstr("全额阶梯"));
}

TEST_F(CommissionPreview, RefusesWhatIsNoScheme)
{
    m_folder.write("s.json", R"({"tiers":[{"from":"0.8","to":"1.1","rate":"1%"},{"from":"1","rate":"2%"}]})");
    const std::vector<std::string> asked{"commission", "preview", "--scheme", "s.json",
                                         "--target",   "1",       "--actual", "1"};
    Ran ran = runProgram(m_folder.path(), asked);
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("tiers[1] reaches up to 1.1 and overlaps the next tier"));
    m_folder.write("s.json", R"({"tires":[]})");
    EXPECT_THAT(runProgram(m_folder.path(), asked).err, HasSubstr("there is no \"tires\""));
    m_folder.write("s.json", scheme(""));
    ran = runProgram(m_folder.path(), {"commission", "preview", "--scheme", "s.json", "--actual", "1"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("target above zero"));
}

/// Targets of 2027 lie like the actuals of 2026, which are typed again with a factor.
class CommissionCommands : public PlanFolder {
protected:
    void put(const std::string &fields, const std::string &rest = {})
    {
        m_folder.write("s.json", scheme(fields));
        answer("commission scheme a.qsplan --from s.json" + rest);
    }
    /// A person's target of a month.
    std::string target(const std::string &person, const std::string &month)
    {
        const json shown = answer("targets show a.qsplan --axis organisation --by month");
        for (const json &row : shown["rows"])
            if (row["code"] == person)
                return row["values"][month];
        return {};
    }
    void reach(const std::string &person, const std::string &month, const std::string &amount)
    {
        answer("actuals set a.qsplan --person " + person + " --period " + month + " --measure revenue --value " +
               amount);
    }
    json person(const std::string &code, const std::string &period)
    {
        return answer("commission statement a.qsplan --person " + code + " --period " + period);
    }
};

/// `12345.67` times percent, in cents.
std::int64_t cents(const std::string &amount)
{
    std::string digits = amount;
    digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
    return std::stoll(digits);
}
std::string amountOf(std::int64_t cents)
{
    const std::string rest = std::to_string(std::abs(cents % 100));
    return (cents < 0 && cents > -100 ? "-" : "") + std::to_string(cents / 100) + '.' + (rest.size() < 2 ? "0" : "") +
           rest;
}

TEST_F(CommissionCommands, ASchemeWithoutAMethodIsRefusedWithWhatEachWouldPay)
{
    m_folder.write("s.json", scheme(""));
    expectRefused("commission scheme a.qsplan --from s.json", 1,
                  "whole 26,000.00, progressive 15,000.00, progressive-above 7,000.00");
    answer("commission scheme a.qsplan --from s.json --method progressive");
    EXPECT_EQ(answer("commission schemes a.qsplan")["schemes"][0]["method"], "progressive");
}

TEST_F(CommissionCommands, SchemesAreOneUndoStepEach)
{
    put(R"("method":"whole")");
    const json schemes = answer("commission schemes a.qsplan")["schemes"];
    ASSERT_EQ(schemes.size(), 1u);
    EXPECT_EQ(schemes[0]["code"], "s");
    EXPECT_EQ(schemes[0]["assigned"], json({{{"node", "organisation"}, {"from", nullptr}, {"to", nullptr}}}));
    EXPECT_EQ(answer("commission scheme a.qsplan --from s.json")["step"], nullptr);
    EXPECT_EQ(answer("info a.qsplan")["lastChange"]["op"], "scheme-put");
    answer("undo a.qsplan");
    EXPECT_TRUE(answer("commission schemes a.qsplan")["schemes"].empty());
    answer("redo a.qsplan");
    EXPECT_EQ(answer("commission schemes a.qsplan")["schemes"].size(), 1u);
    EXPECT_EQ(run("check a.qsplan").code, 0);
}

TEST_F(CommissionCommands, TwoSchemesOnOneNodeInAMonthAreRefused)
{
    put(R"("method":"whole","assigned":[{"node":"N1","to":"2027-06"}])", " --code first");
    m_folder.write("s.json", scheme(R"("method":"whole","assigned":[{"node":"N1","from":"2027-06"}])"));
    expectRefused("commission scheme a.qsplan --from s.json --code other", 1, "N1 would be paid by other and first");
    put(R"("method":"whole","assigned":[{"node":"N1","from":"2027-07"}])", " --code other");
    m_folder.write("s.json", scheme(R"("method":"whole","assigned":["N9"])"));
    expectRefused("commission scheme a.qsplan --from s.json", 1, "N9");
}

TEST_F(CommissionCommands, PaysEverybodyByTheTierReached)
{
    put(R"("method":"whole")");
    const std::int64_t aim = cents(target("P001", "2027-01"));
    reach("P001", "2027-01", amountOf(aim));
    reach("P002", "2027-01", amountOf(cents(target("P002", "2027-01")) * 4 / 5 - 1));
    const json shown = answer("commission show a.qsplan --period 2027-01");
    EXPECT_EQ(shown["scheme"], "s");
    EXPECT_EQ(shown["method"], "whole");
    EXPECT_EQ(shown["base"], "revenue");
    ASSERT_EQ(shown["people"].size(), 4u);
    const json &ann = shown["people"][0];
    EXPECT_EQ(ann["code"], "P001");
    EXPECT_EQ(ann["attainment"]["text"], "1");
    EXPECT_EQ(ann["pay"], amountOf((aim * 15 + 500) / 1000));
    EXPECT_EQ(ann["slices"][0]["tier"], 2);
    EXPECT_EQ(ann["closed"], false);
    EXPECT_EQ(shown["people"][1]["pay"], "0.00");
    EXPECT_EQ(shown["total"], ann["pay"]);
}

TEST_F(CommissionCommands, AReopenedMonthIsCorrectedByALineOfTheNext)
{
    put(R"("method":"whole")");
    const std::int64_t january = cents(target("P001", "2027-01"));
    reach("P001", "2027-01", amountOf(january));
    const json closed = answer("commission close a.qsplan --period 2027-01");
    EXPECT_EQ(closed["statements"], 4);
    EXPECT_EQ(closed["warnings"][0]["code"], "month-open");
    expectRefused("commission close a.qsplan --period 2027-01", 1, "closed already");
    expectRefused("undo a.qsplan", 1, "");
    const json before = person("P001", "2027-01");
    EXPECT_EQ(before["closed"], true);

    // A credit note of a tenth comes in afterwards: January falls to 90 %, where one percent is paid.
    reach("P001", "2027-01", amountOf(january * 9 / 10));
    EXPECT_EQ(person("P001", "2027-01")["lines"], before["lines"]);
    const json february = person("P001", "2027-02");
    ASSERT_EQ(february["lines"].size(), 2u);
    const json &correction = february["lines"][1];
    EXPECT_EQ(correction["rule"], "correction");
    EXPECT_EQ(correction["reason"], "actual");
    EXPECT_EQ(correction["period"], "2027-01");
    EXPECT_EQ(cents(correction["amount"]), (january * 9 / 10 + 50) / 100 - cents(before["pay"]));
    EXPECT_EQ(february["yearToDate"], amountOf((january * 9 / 10 + 50) / 100));

    EXPECT_EQ(answer("commission close a.qsplan --period 2027-02")["corrections"], 1);
    EXPECT_EQ(person("P001", "2027-03")["lines"].size(), 1u);
    EXPECT_EQ(run("check a.qsplan").code, 0);
}

TEST_F(CommissionCommands, AYearToDateSettlesByItself)
{
    put(R"("method":"whole","period":"yearToDate")");
    const std::int64_t january = cents(target("P001", "2027-01")), february = cents(target("P001", "2027-02"));
    reach("P001", "2027-01", amountOf(january / 2));
    reach("P001", "2027-02", amountOf(february + january / 2 + 1));
    EXPECT_EQ(person("P001", "2027-01")["pay"], "0.00");
    const json now = person("P001", "2027-02");
    const std::int64_t sum = january / 2 + february + january / 2 + 1;
    EXPECT_EQ(now["pay"], amountOf((sum * 15 + 500) / 1000));
    EXPECT_EQ(answer("commission show a.qsplan --period 2027Q1")["people"][0]["actual"], amountOf(sum));
}

TEST_F(CommissionCommands, ATransferInMidQuarterIsPaidByBothTeamsSchemes)
{
    put(R"("method":"whole","period":"quarter","assigned":["N1"])", " --code north");
    put(R"("method":"progressive-above","period":"quarter","assigned":["S1"])", " --code south");
    for (const char *month : {"2027-01", "2027-02", "2027-03"})
        reach("P001", month, "100000");
    answer("people move a.qsplan --person P001 --from 2027-03 --to S1");
    const json moved = person("P001", "2027-03");
    ASSERT_EQ(moved["lines"].size(), 2u);
    EXPECT_EQ(moved["lines"][0]["scheme"], "north");
    EXPECT_EQ(moved["lines"][0]["input"], "200000.00");
    EXPECT_EQ(moved["lines"][1]["scheme"], "south");
    EXPECT_EQ(moved["lines"][1]["input"], "100000.00");
    EXPECT_EQ(answer("commission show a.qsplan --period 2027Q1")["scheme"], nullptr);
}

TEST_F(CommissionCommands, StatementsSayWhyTheyDiffer)
{
    put(R"("method":"whole")");
    reach("P001", "2027-01", amountOf(cents(target("P001", "2027-01"))));
    reach("P001", "2027-02", amountOf(cents(target("P001", "2027-02")) * 2));
    const json difference = person("P001", "2027-02")["difference"];
    EXPECT_EQ(difference["previous"], "2027-01");
    EXPECT_EQ(cents(difference["amount"]),
              cents(difference["byActual"]) + cents(difference["byTarget"]) + cents(difference["byOther"]));
    EXPECT_EQ(difference["byOther"], "0.00");
    expectRefused("commission statement a.qsplan --person N1 --period 2027-01", 1, "under no commission scheme");
}

TEST_F(CommissionCommands, RadarLintAndCostSpeakOfTheSchemes)
{
    expectRefused("commission radar a.qsplan", 1, "no commission scheme yet");
    put(R"("method":"whole")");
    const json radar = answer("commission radar a.qsplan")["schemes"][0];
    EXPECT_EQ(radar["cliffs"].size(), 3u);
    EXPECT_EQ(radar["marginalAtTarget"], "0.015");
    EXPECT_EQ(radar["smooth"]["tiers"][1]["rate"], "0.035");
    EXPECT_EQ(answer("commission lint a.qsplan")["schemes"][0]["findings"][0]["code"], "no-rule-below");
    const json cost = answer("commission simulate a.qsplan");
    EXPECT_EQ(cost["heads"], 4);
    EXPECT_EQ(cost["scenarios"][1]["base"], "1200000.00");
    EXPECT_NEAR(std::stod(cost["scenarios"][1]["share"].get<std::string>()), 0.015, 1e-6);
    EXPECT_EQ(cost["reason"], "short-history");
    EXPECT_EQ(run("commission simulate a.qsplan").code, 0);
    EXPECT_EQ(run("commission radar a.qsplan").code, 0);
    EXPECT_EQ(run("commission lint a.qsplan").code, 0);
    EXPECT_EQ(run("commission show a.qsplan --period 2027").code, 0);
}

TEST_F(CommissionCommands, ACopyWithoutPayHasNoSchemes)
{
    put(R"("method":"whole")");
    answer("commission close a.qsplan --period 2027-01");
    answer("copy a.qsplan b.qsplan --without-pay");
    EXPECT_TRUE(answer("commission schemes b.qsplan")["schemes"].empty());
    EXPECT_EQ(run("check b.qsplan").code, 0);
    EXPECT_EQ(tests::bytesOf(m_folder / "b.qsplan").find("per_period"), std::string::npos);
}

} // namespace
} // namespace quotasmith::cli
