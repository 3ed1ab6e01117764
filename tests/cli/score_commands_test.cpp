// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/source.h"
#include "tests/cli/program.h"
#include "tests/support/zip_parts.h"

#include <gmock/gmock.h>

#include <set>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class ScoreCommands : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        answer("actuals set a.qsplan --person P001 --period 2027-01 --measure revenue --value 20000");
        answer("actuals set a.qsplan --person P002 --period 2027-01 --measure revenue --value 1000");
        answer("table put a.qsplan scorecard code=revenue name=Revenue weight=60% zeroAt=0.5");
        answer("table put a.qsplan scorecard code=team name=Team weight=40% kind=soft fullAt=5");
        answer("table put a.qsplan scores person=P001 period=2027-01 indicator=team score=4");
    }
};

TEST_F(ScoreCommands, ScoresEverybodyOrOne)
{
    const json all = answer("scorecard show a.qsplan --period 2027-01");
    EXPECT_EQ(all["period"], "2027-01");
    EXPECT_EQ(all["rows"].size(), 4u);
    EXPECT_EQ(all["cards"][0]["weights"], "1");
    const json one = answer("scorecard show a.qsplan --period 2027-01 --person P001")["rows"];
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one[0]["indicators"][1]["points"], "80");
    EXPECT_EQ(one[0]["total"], "92.00");
    EXPECT_EQ(one[0]["grade"], "A");
    EXPECT_EQ(one[0]["rank"], 1);
    EXPECT_THAT(run("scorecard show a.qsplan --period 2027-01 --lang zh_CN").out, HasSubstr("等级"));
    expectRefused("scorecard show a.qsplan --person P009", 1, "P009");
    expectRefused("scorecard show a.qsplan --period soon", 2, "soon");
}

TEST_F(ScoreCommands, RefusesWeightsThatDoNotComeToTheWhole)
{
    answer("table put a.qsplan scorecard code=team weight=39.99%");
    expectRefused("scorecard show a.qsplan --period 2027-01", 1, "99.99%");
    const json cards = answer("scorecard standards a.qsplan")["cards"];
    EXPECT_EQ(cards[0]["missing"], "0.0001");
}

TEST_F(ScoreCommands, ComparesTheStandardsOfTwoYears)
{
    expectRefused("scorecard compare a.qsplan", 1, "2026");
    answer("table put a.qsplan scorecard year=2026 code=revenue name=Revenue weight=100% zeroAt=0.5");
    const json rows = answer("scorecard compare a.qsplan")["rows"];
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0]["change"], "changed");
    EXPECT_EQ(rows[0]["fields"], json::array({"weight"}));
    EXPECT_EQ(rows[1]["change"], "added");
}

TEST_F(ScoreCommands, NamesWhoReachedTheTargetAndTheFirstThree)
{
    const json rewards = answer("rewards a.qsplan --period 2027-01");
    std::set<std::string> kinds;
    for (const json &row : rewards["rewards"]) {
        kinds.insert(row["kind"]);
        EXPECT_TRUE(row["amount"].is_null());
    }
    EXPECT_TRUE(kinds.contains("reached"));
    EXPECT_TRUE(kinds.contains("ranking"));
    EXPECT_EQ(rewards["top"][0]["by"], "attainment");
    EXPECT_EQ(rewards["top"][0]["code"], "P001");
    EXPECT_EQ(run("rewards a.qsplan --period 2027-01 -o rewards.xlsx").code, 0);
    EXPECT_EQ(run("rewards a.qsplan --period 2027-01 -o rewards.csv").code, 0);
    EXPECT_THAT(tests::bytesOf(m_folder / "rewards.csv"), HasSubstr("P001"));
    expectRefused("rewards a.qsplan", 2, "--period");
}

TEST_F(ScoreCommands, AsksTheQuestionsOfThePeriod)
{
    answer("table put a.qsplan notes period=2027-01 question=month-attainment text=North|was|late");
    const json questions = answer("questions a.qsplan --period 2027-01");
    EXPECT_EQ(questions["cadence"], "month");
    EXPECT_EQ(questions["questions"][0]["code"], "month-attainment");
    EXPECT_EQ(questions["questions"][0]["notes"][0]["text"], "North was late");
    EXPECT_THAT(run("questions a.qsplan --period 2027Q1").out, HasSubstr("?"));
    expectRefused("questions a.qsplan --period 2026-05", 1, "2027");
}

TEST_F(ScoreCommands, OpensAProblemAndTakesItRound)
{
    const json suggested = answer("problems suggest a.qsplan")["suggested"];
    ASSERT_FALSE(suggested.empty());
    const std::string source = suggested[0]["source"];
    EXPECT_THAT(source, StartsWith("deviation:"));
    EXPECT_EQ(answer("problems open a.qsplan " + source)["key"], "PB1");
    expectRefused("problems open a.qsplan " + source, 1, "PB1");
    expectRefused("problems open a.qsplan deviation:X:2027-01", 1, "deviation:");
    expectRefused("problems step a.qsplan PB1", 1, "action");
    EXPECT_EQ(answer("problems step a.qsplan PB1 --action call --owner Ann")["op"], "problem-step");
    answer("undo a.qsplan");
    EXPECT_EQ(answer("table show a.qsplan problems")["rows"][0]["values"]["state"], "plan");
}

TEST_F(ScoreCommands, TheBossCopyKeepsEveryCentAndIsReadyToPrint)
{
    answer("actuals set a.qsplan --person P001 --period 2027-02 --measure revenue --value 12345678.91");
    const json told = answer("report boss a.qsplan -o boss.xlsx");
    EXPECT_EQ(told["through"], "2027-02");
    EXPECT_EQ(told["sheets"].size(), 3u); // the company and two regions
    const std::string bytes = tests::bytesOf(m_folder / "boss.xlsx");
    const auto parts = tests::zipParts(bytes);
    const std::string company = parts.at("xl/worksheets/sheet1.xml");
    EXPECT_THAT(company, AllOf(HasSubstr("<v>1234.567891</v>"), HasSubstr("mergeCells"),
                               HasSubstr("orientation=\"landscape\""), HasSubstr("fitToHeight=\"0\"")));
    EXPECT_THAT(parts.at("xl/workbook.xml"), AllOf(HasSubstr("_xlnm.Print_Area"), HasSubstr("_xlnm.Print_Titles")));
    EXPECT_THAT(parts.at("xl/styles.xml"), HasSubstr("#,##0.00"));
    EXPECT_TRUE(parts.contains("xl/worksheets/sheet3.xml"));
    expectRefused("report boss a.qsplan -o boss.docx", 2, "xlsx");
    expectRefused("report boss a.qsplan -o x.xlsx --period 2026", 1, "2026");
}

TEST_F(ScoreCommands, TheBossCopyIsReadByTheImportAndSpeaksChinese)
{
    ASSERT_EQ(run("report boss a.qsplan -o 老板.xlsx --lang zh_CN").code, 0);
    const exchange::Source source =
        exchange::Source::fromBytes("boss.xlsx", tests::bytesOf(m_folder / "老板.xlsx"), {});
    std::string all;
    const auto rows = source.rows();
    for (exchange::Row row; rows->next(row);)
        for (const auto &field : row.fields)
            all += std::string(field) + '\n';
    EXPECT_THAT(all, AllOf(HasSubstr("本年累计"), HasSubstr("编制")));
    const std::string styles = tests::zipParts(tests::bytesOf(m_folder / "老板.xlsx")).at("xl/styles.xml");
    EXPECT_THAT(styles, HasSubstr("万"));
}

} // namespace
} // namespace quotasmith::cli
