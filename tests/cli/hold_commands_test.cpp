// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

class HoldCommands : public PlanFolder {
protected:
    json hold(const std::string &options) const
    {
        return answer("targets hold a.qsplan --axis organisation --now 2027-02-01 " + options);
    }
    json onlyHold(const std::string &options = "") const
    {
        return answer("targets holds a.qsplan " + options)["holds"][0];
    }
    std::string digest() const { return answer("info a.qsplan")["digest"]; }
    json valuesOf(const std::string &axis) const
    {
        return answer("targets show a.qsplan --by month --axis " + axis)["rows"];
    }
};

TEST_F(HoldCommands, SayEverythingOfAHold)
{
    hold("--node North --period 2027H1 --reason signed --author Ann");
    const json held = onlyHold();
    EXPECT_EQ(held["kind"], "exact");
    EXPECT_EQ(held["value"], held["present"]);
    EXPECT_TRUE(held["atLeast"].is_null());
    EXPECT_EQ(held["strength"], "hard");
    EXPECT_EQ(held["difference"], "0.00");
    EXPECT_EQ(held["met"], true);
    EXPECT_EQ(held["expired"], false);
    EXPECT_EQ(held["name"], "North");
    EXPECT_EQ(held["author"], "Ann");
    EXPECT_THAT(run("targets holds a.qsplan --lang zh_CN").out, HasSubstr("保持"));
}

TEST_F(HoldCommands, LimitsAndSoftHoldsAreKeptAndListed)
{
    const std::string before = digest();
    EXPECT_EQ(hold("--node P001 --period 2027 --at-least now-10%")["holds"][0]["kind"], "at-least");
    EXPECT_EQ(hold("--node P002 --period 2027 --at-most 9000万")["holds"][0]["atMost"], "90000000.00");
    const json between = hold("--node P003 --period 2027 --at-least 0 --at-most 9000000")["holds"][0];
    EXPECT_EQ(between["kind"], "between");
    EXPECT_TRUE(between["value"].is_null());
    const json soft = hold("--node P004 --period 2027Q1 --soft --at-least 5000万 --priority 3")["holds"][0];
    EXPECT_EQ(soft["strength"], "soft");
    EXPECT_EQ(soft["priority"], 3);
    EXPECT_EQ(soft["met"], false);
    EXPECT_EQ(answer("targets check a.qsplan")["ok"], true);
    EXPECT_EQ(answer("targets check a.qsplan")["soft"].size(), 1u);
    EXPECT_EQ(answer("targets holds a.qsplan")["holds"].size(), 4u);
    EXPECT_EQ(run("undo a.qsplan --steps 4").code, 0);
    EXPECT_EQ(digest(), before);
}

TEST_F(HoldCommands, RefuseWhatCannotBeHeld)
{
    const std::string edit = "targets hold a.qsplan --axis organisation --node P001 --period 2027 --now 2027-02-01 ";
    expectRefused(edit + "--at-least 9亿", 1, "the limit is 900,000,000.00");
    expectRefused(edit + "--at-most 1", 1, "(--soft)");
    expectRefused(edit + "--at-least 9 --at-most 8", 2, "Nothing is at least 9.00 and at most 8.00");
    expectRefused(edit + "--priority 2", 2, "Only soft holds have a priority");
    expectRefused(edit + "--soft --priority high", 2, "it takes a number");
    expectRefused(edit + "--until 2027-01", 1, "2027-01 is over already");
    expectRefused(edit + "--until soon", 2, "“soon” is no period");
    expectRefused(edit + "--at-least +2pp", 1, "Points are added to a ratio");
    hold("--node P001 --period 2027");
    expectRefused("targets hold a.qsplan --axis organisation --node North --period 2027Q1 --at-least 1", 1,
                  "would cross the hold on P001");
}

TEST_F(HoldCommands, HoldingAgainChangesOnlyWhatIsAsked)
{
    hold("--node P001 --period 2027 --at-least 1 --reason first");
    const json changed = hold("--node P001 --period 2027 --reason second");
    EXPECT_EQ(changed["changed"], json({{"hold", 1}}));
    EXPECT_EQ(onlyHold()["reason"], "second");
    EXPECT_EQ(onlyHold()["kind"], "at-least");
    EXPECT_TRUE(hold("--node P001 --period 2027 --reason second")["step"].is_null());
    EXPECT_TRUE(hold("--node P001 --period 2027 --at-least 1")["step"].is_null());
    EXPECT_FALSE(hold("--node P001 --period 2027 --at-least 2")["step"].is_null());
    EXPECT_EQ(onlyHold()["atLeast"], "2.00");
    EXPECT_EQ(onlyHold()["reason"], "second");
    EXPECT_FALSE(hold("--node P001 --period 2027")["step"].is_null());
    EXPECT_EQ(onlyHold()["kind"], "exact");
    EXPECT_EQ(answer("targets holds a.qsplan")["holds"].size(), 1u);
}

TEST_F(HoldCommands, AHoldEndsAfterItsPeriod)
{
    hold("--node P001 --period 2027-03 --until 2027-04");
    const std::string edit = "targets set a.qsplan --axis organisation --node P001 --period 2027-03 --value 5 ";
    EXPECT_EQ(run(edit + "--now 2027-04-30").code, 1);
    EXPECT_EQ(onlyHold("--now 2027-05-01")["expired"], true);
    EXPECT_EQ(answer("targets show a.qsplan --axis organisation --now 2027-05-01")["rows"][3]["held"], json::array());
    const json moved = answer(edit + "--now 2027-05-01");
    EXPECT_EQ(moved["warnings"][0]["code"], "hold-expired");
    EXPECT_THAT(moved["warnings"][0]["message"].get<std::string>(), HasSubstr("ended with 2027-04"));
    EXPECT_EQ(answer("targets check a.qsplan --now 2027-05-01")["ok"], true);
    EXPECT_EQ(
        answer("targets hold a.qsplan --axis organisation --node P001 --period 2027-03 --now 2027-05-01")["holds"][0]
                                                                                                         ["expired"],
        false);
    EXPECT_EQ(onlyHold()["value"], "5.00") << "held again where it is";
}

TEST_F(HoldCommands, AreReleasedAlone_OrInGroups)
{
    for (const char *place : {"--node P001 --period 2027", "--node P002 --period 2027-03 --until 2027-04"})
        hold(place);
    ASSERT_EQ(run("targets hold a.qsplan --axis customer --node KA --period 2027Q1").code, 0);
    EXPECT_EQ(answer("targets release a.qsplan --expired --now 2027-06-01")["changed"], json({{"hold", 1}}));
    EXPECT_TRUE(answer("targets release a.qsplan --expired --now 2027-06-01")["step"].is_null());
    EXPECT_EQ(answer("targets release a.qsplan --all --axis customer")["changed"], json({{"hold", 1}}));
    EXPECT_EQ(onlyHold()["node"], "P001");
    expectRefused("targets release a.qsplan --axis organisation --node P001", 2, "--period is needed");
    expectRefused("targets release a.qsplan --all --expired", 2, "cannot be used together");
    expectRefused("targets release a.qsplan --all --axis organisation --node P9", 1, "There is no “P9”");
    EXPECT_EQ(answer("targets release a.qsplan --all")["changed"], json({{"hold", 1}}));
}

TEST_F(HoldCommands, MovesKeepTotals_AndTheWayBackRestores)
{
    const json organisation = valuesOf("organisation"), customers = valuesOf("customer");
    const std::string before = digest();
    const std::string there =
        "targets move a.qsplan --axis organisation --from N1@2027Q1 --to P003@2027Q1 --amount 1万";
    const std::string bytes = planBytes();
    const json preview = answer(there + " --preview");
    EXPECT_EQ(preview["feasible"], true);
    EXPECT_EQ(preview["total"]["amount"], "20000.00");
    EXPECT_EQ(preview["left"], 0);
    EXPECT_EQ(planBytes(), bytes);
    const json step = answer(there);
    EXPECT_EQ(step["op"], "targets-move");
    EXPECT_EQ(valuesOf("customer"), customers);
    EXPECT_EQ(valuesOf("organisation")[0], organisation[0]);
    EXPECT_NE(valuesOf("organisation"), organisation);
    EXPECT_EQ(answer("targets check a.qsplan")["ok"], true);
    ASSERT_EQ(run("targets move a.qsplan --axis organisation --from P003@2027Q1 --to N1@2027Q1 --amount 10000").code,
              0);
    EXPECT_EQ(valuesOf("organisation"), organisation);
    EXPECT_EQ(run("undo a.qsplan --steps 2").code, 0);
    EXPECT_EQ(digest(), before);
}

TEST_F(HoldCommands, MovesThatCannotBeAreRefused)
{
    const std::string move = "targets move a.qsplan --axis organisation ";
    expectRefused(move + "--from P001 --to P002@2027Q1 --amount 5", 2, "--from cannot be “P001”");
    expectRefused(move + "--from P001@2027Q1 --to P009@2027Q1 --amount 5", 1, "There is no “P009”");
    expectRefused(move + "--from P001@2027Q1 --to P002@2027Q1 --amount 5%", 2, "What moves is an amount");
    expectRefused(move + "--from P001@2027Q1 --to P002@2027Q1 --amount -5", 1, "more than zero");
    expectRefused(move + "--from P001@2027Q1 --to P002@2027Q1 --amount 9亿", 1, "below zero");
    expectRefused(move + "--from N1@2027Q1 --to P001@2027Q1 --amount 5", 1, "lie within each other");
    hold("--node P002 --period 2027");
    expectRefused(move + "--from P001@2027Q1 --to P002@2027Q1 --amount 5", 1, "Bob 2027");
}

TEST_F(HoldCommands, EveryEditHasAPreview)
{
    const std::string bytes = planBytes();
    for (const char *edit : {"targets annual a.qsplan now+3.37%", "targets annual a.qsplan 150万 --ambition stretch",
                             "targets spread a.qsplan --axis organisation --method equal"}) {
        const json preview = answer(std::string(edit) + " --preview");
        EXPECT_EQ(preview["feasible"], true) << edit;
        EXPECT_GT(preview["moved"].size(), 0u) << edit;
        EXPECT_EQ(preview["warnings"], json::array());
    }
    const json held = answer("targets hold a.qsplan --axis organisation --node N1 --period 2027Q2 --preview");
    EXPECT_EQ(held["total"]["cells"], 0);
    EXPECT_TRUE(held["holds"][0]["id"].is_null());
    EXPECT_EQ(planBytes(), bytes);
}

TEST_F(HoldCommands, TheSameAnnualTargetIsNoStep)
{
    EXPECT_TRUE(answer("targets annual a.qsplan 1200000")["step"].is_null());
    EXPECT_TRUE(answer("targets annual a.qsplan １，２００，０００")["step"].is_null());
    EXPECT_FALSE(answer("targets annual a.qsplan ｎｏｗ＋１％")["step"].is_null());
    EXPECT_TRUE(answer("targets annual a.qsplan 1212000")["step"].is_null());
    expectRefused("targets annual a.qsplan now+3", 2, "at character 6");
    expectRefused("targets annual a.qsplan +2pp", 1, "Points are added to a ratio, and revenue is none");
}

} // namespace
} // namespace quotasmith::cli
