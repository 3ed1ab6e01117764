// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

class VersionCommands : public PlanFolder {
protected:
    void approve() const
    {
        answer("versions approvers set a.qsplan Lin Zhou Qian --now 2027-01-05");
        answer("versions submit a.qsplan --reason baseline --now 2027-01-06");
        answer("versions approve a.qsplan --by Lin --yes --now 2027-01-07");
        answer("versions approve a.qsplan --by Zhou --yes --note fine --now 2027-01-08");
    }
    /// Three months of 2027 closed, each short.
    void closeQuarter() const
    {
        for (const char *month : {"2027-01", "2027-02", "2027-03"}) {
            answer(std::string("actuals set a.qsplan --person P001 --measure revenue --value 50000 --period ") + month);
            answer(std::string("actuals close a.qsplan --period ") + month);
        }
    }
    json months(const std::string &command) const
    {
        return answer(command + " --axis organisation --by month")["rows"];
    }
};

TEST_F(VersionCommands, AnApprovedPlanSaysItsNumber)
{
    EXPECT_EQ(answer("info a.qsplan")["version"], (json{{"number", nullptr}, {"state", "draft"}, {"version", 1}}));
    approve();
    EXPECT_EQ(answer("info a.qsplan")["version"],
              (json{{"number", "SN-GG-2027-01"}, {"state", "approved"}, {"version", 1}}));
    EXPECT_THAT(run("info a.qsplan").out, HasSubstr("Approved SN-GG-2027-01"));
    const json list = answer("versions list a.qsplan")["versions"];
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["approvedOn"], "2027-01-08");
    EXPECT_EQ(list[0]["major"], true);
    EXPECT_EQ(list[0]["needed"], 2);
    EXPECT_EQ(list[0]["votes"][1]["note"], "fine");
    EXPECT_EQ(list[0]["approvers"], json::array({"Lin", "Zhou", "Qian"}));
    EXPECT_EQ(run("check a.qsplan").code, 0);
}

TEST_F(VersionCommands, ASubmissionIsWithdrawnByWhoMadeIt)
{
    answer("versions approvers set a.qsplan Lin Zhou");
    answer("versions submit a.qsplan --author Mei");
    expectRefused("targets annual a.qsplan 2000000", 1, "withdraw the submission");
    expectRefused("versions withdraw a.qsplan --author Bo", 1, "submitted by Mei");
    const json told = answer("versions withdraw a.qsplan --author Mei");
    EXPECT_EQ(told["op"], "versions-withdraw");
    EXPECT_EQ(told["version"]["state"], "draft");
    EXPECT_EQ(told["version"]["approvers"], json::array());
    EXPECT_EQ(run("targets annual a.qsplan 2000000").code, 0);
    expectRefused("versions withdraw a.qsplan --author Mei", 1, "draft");
    EXPECT_THAT(run("history a.qsplan").out, HasSubstr("Withdraw the submission"));
}

TEST_F(VersionCommands, ARefusedEditSaysWhatToDo)
{
    approve();
    expectRefused("targets annual a.qsplan 2000000", 1, "versions revise");
    expectRefused("targets annual a.qsplan 2000000", 1, "SN-GG-2027-01");
    expectRefused("people leave a.qsplan --person P001 --from 2027-06", 1, "versions revise");
    expectRefused("undo a.qsplan", 1, "versions revise");
    EXPECT_EQ(run("targets annual a.qsplan 2000000 --json").json()["error"]["code"], "plan-approved");
    expectRefused("versions approve a.qsplan --by Lin --yes", 1, "versions submit");
    expectRefused("versions drop a.qsplan", 1, "first version");
    EXPECT_EQ(run("versions approve a.qsplan --by Lin").code, 2);
    EXPECT_EQ(run("versions approvers set a.qsplan").code, 2);
}

TEST_F(VersionCommands, ARevisionInAprilKeepsTheFirstQuarterByteForByte)
{
    approve();
    closeQuarter();
    const json before = months("targets show a.qsplan");
    const json made = answer("versions revise a.qsplan --method respread --reason |slow|start --trigger rival "
                             "--now 2027-04-01");
    EXPECT_EQ(made["op"], "versions-revise");
    const json after = months("targets show a.qsplan");
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t row = 0; row < after.size(); ++row)
        for (const char *month : {"2027-01", "2027-02", "2027-03"})
            EXPECT_EQ(after[row]["values"][month], before[row]["values"][month]);
    EXPECT_NE(after[0]["values"]["2027-04"], before[0]["values"]["2027-04"]);
    const json compared = answer("versions compare a.qsplan 1 2");
    EXPECT_FALSE(compared["cells"].empty());
    for (const json &cell : compared["cells"])
        EXPECT_GE(cell["period"].get<std::string>(), "2027-04");
    EXPECT_EQ(compared["from"]["number"], "SN-GG-2027-01");
    EXPECT_TRUE(compared["to"]["number"].is_null());
    EXPECT_EQ(compared["to"]["effective"], "2027-04");
    EXPECT_EQ(run("targets check a.qsplan").code, 0);
}

TEST_F(VersionCommands, AVersionIsShownAsItWasSigned)
{
    approve();
    const json approved = months("targets show a.qsplan");
    answer("versions revise a.qsplan --method free --reason r");
    answer("targets annual a.qsplan 2400000");
    answer("nodes rename a.qsplan --axis organisation --code P001 --name Anna");
    answer("versions submit a.qsplan --now 2027-04-02");
    answer("versions approve a.qsplan --by Qian --yes --now 2027-04-02");
    answer("versions approve a.qsplan --by Lin --yes --now 2027-04-03");
    json signedThen = answer("versions show a.qsplan --at 2027-04-02 --axis organisation --by month");
    EXPECT_EQ(signedThen["version"]["number"], "SN-GG-2027-01");
    for (json &row : signedThen["rows"])
        row["held"] = json::array();
    EXPECT_EQ(signedThen["rows"], approved);
    EXPECT_EQ(answer("versions show a.qsplan")["version"]["number"], "SN-GG-2027-02");
    EXPECT_EQ(answer("versions show a.qsplan sn-gg-2027-01")["version"]["version"], 1);
    expectRefused("versions show a.qsplan --at 2026-12-31", 1, "2026-12-31");
    expectRefused("versions show a.qsplan 7", 1, "SN-GG-2027-02");
    EXPECT_THAT(run("versions show a.qsplan 1 --axis organisation").out, HasSubstr("Zhou"));
    EXPECT_THAT(run("versions show a.qsplan 1 --axis organisation").out, Not(HasSubstr("Anna")));
}

TEST_F(VersionCommands, TheBridgeBetweenVersionsSumsExactly)
{
    approve();
    answer("versions revise a.qsplan --method free --reason r");
    answer("targets annual a.qsplan 1234567.89");
    const json compared = answer("versions compare a.qsplan SN-GG-2027-01 2");
    const auto cents = [](const json &amount) { return std::llround(std::stod(amount.get<std::string>()) * 100); };
    long long moved = 0;
    for (const json &row : compared["bridge"])
        moved += cents(row["amount"]);
    EXPECT_EQ(cents(compared["start"]) + moved, cents(compared["end"]));
    EXPECT_EQ(compared["end"], "1234567.89");
    answer("versions compare a.qsplan 1 2 --format csv -o out.csv");
    EXPECT_THAT(tests::bytesOf(m_folder / "out.csv"),
                HasSubstr("measure,axis,code,name,month,before,after,difference\r\n"));
    answer("versions compare a.qsplan 1 2 -o out.xlsx");
}

TEST_F(VersionCommands, ADroppedRevisionLeavesTheApprovedContent)
{
    approve();
    const json digest = answer("info a.qsplan")["digest"];
    answer("versions revise a.qsplan --method free --reason r");
    answer("targets annual a.qsplan 2400000");
    EXPECT_EQ(answer("versions drop a.qsplan")["op"], "versions-drop");
    EXPECT_EQ(answer("info a.qsplan")["digest"], digest);
}

TEST_F(VersionCommands, AWorkbookOfAnEarlierVersionComesBackLate)
{
    approve();
    answer("handout a.qsplan --manager North -o out.xlsx --now 2027-02-01");
    EXPECT_EQ(answer("takeback a.qsplan out.xlsx --list")["state"], "clean");
    answer("versions revise a.qsplan --method free --reason r");
    answer("targets annual a.qsplan 1200001");
    EXPECT_EQ(answer("takeback a.qsplan out.xlsx --list")["state"], "clean") << "not in force yet";
    answer("versions submit a.qsplan --now 2027-03-01");
    answer("versions approve a.qsplan --by Lin --yes --now 2027-03-02");
    EXPECT_EQ(answer("takeback a.qsplan out.xlsx --list")["state"], "late");
}

TEST_F(VersionCommands, NextYearStartsFromThisOne)
{
    approve();
    const std::string before = planBytes();
    const json made = answer("next-year a.qsplan b.qsplan");
    EXPECT_EQ(planBytes(), before);
    EXPECT_EQ(made["year"], 2028);
    const json info = answer("info b.qsplan");
    EXPECT_EQ(info["year"], 2028);
    EXPECT_EQ(info["version"]["state"], "draft");
    EXPECT_EQ(info["counts"]["people"], 4);
    EXPECT_EQ(info["origin"]["file"], "a.qsplan");
    EXPECT_EQ(info["origin"]["number"], "SN-GG-2027-01");
    EXPECT_NE(info["plan"], answer("info a.qsplan")["plan"]);
    EXPECT_TRUE(info["targets"].empty());
    EXPECT_EQ(run("check b.qsplan").code, 0);
    answer("targets annual b.qsplan +10%");
    EXPECT_EQ(answer("info b.qsplan")["targets"][0]["year"], "1320000.00")
        << "nothing was sold in 2027 yet: its target";
    expectRefused("next-year a.qsplan b.qsplan", 1, "b.qsplan");
}

TEST_F(VersionCommands, NextYearLeavesOutWhoHasLeftAndKeepsWhatTheySold)
{
    answer("actuals set a.qsplan --person P002 --measure revenue --value 70000 --period 2027-02");
    answer("people leave a.qsplan --person P002 --from 2027-06");
    const json made = answer("next-year a.qsplan b.qsplan");
    EXPECT_EQ(made["left"], json::array({"P002"}));
    EXPECT_EQ(answer("info b.qsplan")["counts"]["people"], 3);
    EXPECT_EQ(run("check b.qsplan").code, 0);
    const std::string sold = run("actuals show b.qsplan --period 2027-02 --by organisation").out;
    EXPECT_THAT(sold, HasSubstr("70,000.00")) << "stays with the team";
    EXPECT_THAT(sold, Not(HasSubstr("P002")));
}

} // namespace
} // namespace quotasmith::cli
