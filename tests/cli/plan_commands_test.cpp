// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;

class PlanCommands : public PlanFolder {};

TEST_F(PlanCommands, NewMakesAnEmptyPlanAndOverwritesNothing)
{
    const Ran made = run("new b.qsplan --company 目标 --year 2020 --first-month 7 --currency JPY --money signed "
                         "--tax excluded --grain 1000 --now 2019-07-01 --author Ann --json");
    ASSERT_EQ(made.code, 0) << made.err;
    EXPECT_EQ(made.json()["step"], 1);
    EXPECT_EQ(made.json()["op"], "plan-create");
    const json info = answer("info b.qsplan");
    EXPECT_EQ(info["company"], "目标");
    EXPECT_EQ(info["year"], 2020);
    EXPECT_EQ(info["firstMonth"], 7);
    EXPECT_EQ(info["currency"], "JPY");
    EXPECT_EQ(info["grain"], "1000");
    EXPECT_EQ(info["money"], "signed");
    EXPECT_EQ(info["tax"], "excluded");
    EXPECT_EQ(info["targets"], json::array());
    EXPECT_EQ(info["lastChange"], json({{"at", "2019-07-01T00:00:00Z"}, {"by", "Ann"}, {"op", "plan-create"}}));
    const std::string bytes = tests::bytesOf(m_folder / "b.qsplan");
    EXPECT_EQ(run("new b.qsplan --company B --year 2027").code, 1);
    EXPECT_EQ(tests::bytesOf(m_folder / "b.qsplan"), bytes);
}

TEST_F(PlanCommands, InfoSaysWhereThePlanStands)
{
    const json info = answer("info a.qsplan");
    EXPECT_EQ(info["command"], "info");
    EXPECT_EQ(
        info["counts"],
        json(
            {{"people", 4}, {"customers", 1}, {"products", 1}, {"facts", 48}, {"batches", info["counts"]["batches"]}}));
    EXPECT_EQ(info["targets"], json::array({{{"measure", "revenue"}, {"ambition", "base"}, {"year", "1200000.00"}}}));
    EXPECT_EQ(info["steps"], json({{"undo", 6}, {"redo", 0}}));
    EXPECT_TRUE(info["writer"].is_null());
    EXPECT_EQ(info["version"]["state"], "draft");
    EXPECT_EQ(info["digest"].get<std::string>().size(), 32u);
}

TEST_F(PlanCommands, InfoReadsWellInBothLanguages)
{
    const std::string english = run("info a.qsplan").out;
    EXPECT_THAT(english, HasSubstr("Acme, fiscal year 2027 (2027-01 to 2027-12)\n"
                                   "Money: CNY, revenue, tax included, multiples of 0.01\n"));
    EXPECT_THAT(english, HasSubstr("Measure  Level   Annual target\n"
                                   "-------  ------  -------------\n"
                                   "revenue  target   1,200,000.00\n"));
    EXPECT_THAT(run("info a.qsplan --lang zh_CN").out, HasSubstr("指标    目标档      年度目标\n"
                                                                 "------  ------  ------------\n"
                                                                 "销售额  目标    1,200,000.00\n"));
}

TEST_F(PlanCommands, HistoryNamesEveryStep)
{
    const json steps = answer("history a.qsplan")["steps"];
    ASSERT_EQ(steps.size(), 7u);
    EXPECT_EQ(steps[0]["op"], "plan-create");
    EXPECT_EQ(steps[0]["kind"], "barrier");
    EXPECT_EQ(steps[0]["undoable"], false);
    EXPECT_EQ(steps[5]["op"], "targets-annual");
    EXPECT_EQ(steps[5]["summary"], json({{"measure", "revenue"}, {"value", "1200000.00"}}));
    EXPECT_EQ(steps[5]["by"], "Tester");
    EXPECT_EQ(steps[5]["at"], "2027-01-05T00:00:00Z");
    EXPECT_EQ(steps[5]["undoable"], true);
    EXPECT_EQ(steps[5]["hash"].get<std::string>().size(), 64u);
    EXPECT_THAT(run("history a.qsplan").out, HasSubstr("   6  2027-01-05T00:00:00Z  Tester  yes   Set annual target: "
                                                       "revenue, 1,200,000.00\n"));
}

TEST_F(PlanCommands, UndoAllAndRedoAllReturnToTheSameDigests)
{
    const auto digest = [this] { return answer("info a.qsplan")["digest"]; };
    const json full = digest();
    const json undone = answer("undo a.qsplan --all");
    EXPECT_EQ(undone["taken"].size(), 6u);
    const json empty = digest();
    EXPECT_NE(empty, full);
    EXPECT_EQ(answer("redo a.qsplan --all")["taken"].size(), 6u);
    EXPECT_EQ(digest(), full);
    answer("undo a.qsplan --steps 6");
    EXPECT_EQ(digest(), empty);
}

TEST_F(PlanCommands, UndoRefusesMoreStepsThanThereAre)
{
    expectRefused("undo a.qsplan --steps 7", 1, "There are only 6 such steps, not 7.");
    expectRefused("redo a.qsplan", 1, "There is nothing to redo.");
    expectRefused("undo a.qsplan --steps 0", 2, "--steps cannot be “0”");
    expectRefused("undo a.qsplan --steps 1 --all", 2, "--steps and --all");
    ASSERT_EQ(run("undo a.qsplan --all").code, 0);
    expectRefused("undo a.qsplan", 1, "There is nothing to undo.");
    expectRefused("undo a.qsplan --all", 1, "There is nothing to undo.");
}

TEST_F(PlanCommands, CheckFindsNothingInASoundPlan)
{
    const json check = answer("check a.qsplan");
    EXPECT_EQ(check["ok"], true);
    EXPECT_GT(check["compared"], 0);
    std::vector<std::string> codes;
    for (const json &one : check["checks"])
        codes.push_back(one["code"]);
    EXPECT_THAT(codes, ::testing::ElementsAre("integrity", "digest", "chain", "sums", "holds", "references"));
    EXPECT_EQ(check["differences"], json::array());
    EXPECT_THAT(run("check a.qsplan").out, HasSubstr("sums compared"));
    EXPECT_EQ(answer("targets check a.qsplan")["checks"].size(), 2u);
}

TEST_F(PlanCommands, CopyLeavesOutWhatItIsTold)
{
    const json whole = answer("copy a.qsplan b.qsplan");
    EXPECT_EQ(whole["detail"], "everything");
    EXPECT_EQ(whole["digest"], answer("info a.qsplan")["digest"]);
    EXPECT_EQ(answer("copy a.qsplan c.qsplan --without-pay")["detail"], "without-pay");
    EXPECT_EQ(answer("copy a.qsplan d.qsplan --anonymous")["detail"], "anonymous");
    EXPECT_EQ(tests::bytesOf(m_folder / "d.qsplan").find("Cleo"), std::string::npos);
    EXPECT_EQ(answer("history c.qsplan")["steps"].size(), 0u);
    expectRefused("copy a.qsplan b.qsplan", 1, "b.qsplan is there already");
}

TEST_F(PlanCommands, TableKindsListsEveryKindWithItsFields)
{
    const json kinds = answer("table kinds")["kinds"];
    std::vector<std::string> codes;
    for (const json &kind : kinds)
        codes.push_back(kind["kind"]);
    EXPECT_THAT(codes,
                ::testing::IsSupersetOf({"people", "customers", "products", "actuals", "targets", "markers", "ramp"}));
    EXPECT_EQ(kinds[0]["fields"][0]["code"], "code");
    EXPECT_THAT(run("table kinds").out, ContainsRegex("\npeople +hireDate +date "));
}

TEST_F(PlanCommands, SampleIsTheSameEveryTime)
{
    const json first = answer("sample s.qsplan");
    EXPECT_GT(first["step"], 0);
    answer("sample t.qsplan");
    EXPECT_EQ(answer("info s.qsplan")["digest"], answer("info t.qsplan")["digest"]);
    EXPECT_EQ(answer("info s.qsplan")["closed"], json({"2027-01", "2027-02", "2027-03"}));
    EXPECT_EQ(answer("targets check s.qsplan")["ok"], true);
    const Ran sized = run("sample u.qsplan --people 5 --rows 2000 --seed 3 --progress --json");
    ASSERT_EQ(sized.code, 0) << sized.err;
    EXPECT_EQ(answer("info u.qsplan")["counts"]["people"], 5);
    EXPECT_EQ(run("sample s.qsplan").code, 1);
}

} // namespace
} // namespace quotasmith::cli
