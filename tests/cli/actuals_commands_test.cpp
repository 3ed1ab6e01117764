// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class ActualsCommands : public PlanFolder {};

TEST_F(ActualsCommands, ShowSumsUpTheTree)
{
    const json shown = answer("actuals show a.qsplan --period 2026-01");
    EXPECT_EQ(shown["period"], "2026-01");
    EXPECT_EQ(shown["by"], "organisation");
    ASSERT_EQ(shown["rows"].size(), 9u);
    EXPECT_EQ(
        shown["rows"][0],
        json({{"code", "organisation"}, {"name", "Acme"}, {"values", {{"revenue", "1040.00"}, {"orders", "8"}}}}));
    EXPECT_EQ(shown["rows"][3]["values"]["revenue"], "110.00");
    EXPECT_EQ(answer("actuals show a.qsplan --period 2026")["rows"][0]["values"]["revenue"], "15120.00");
    EXPECT_EQ(answer("actuals show a.qsplan --period 2026Q1 --by product")["rows"].back()["code"], "X1");
}

TEST_F(ActualsCommands, ShowStartsAtANode)
{
    const json shown = answer("actuals show a.qsplan --period 2026-01 --by S1");
    ASSERT_EQ(shown["rows"].size(), 3u);
    EXPECT_EQ(shown["rows"][0]["code"], "S1");
    EXPECT_EQ(shown["rows"][0]["values"]["revenue"], "720.00");
    EXPECT_EQ(answer("actuals show a.qsplan --period 2026-01 --by KA")["rows"].size(), 2u);
    expectRefused("actuals show a.qsplan --period 2026-01 --by S9", 1, "There is no “S9” in organisation");
    EXPECT_EQ(run("actuals show a.qsplan --period 2031").out, "There are no actuals in 2031.\n");
}

TEST_F(ActualsCommands, ShowIsATableForPeople)
{
    EXPECT_EQ(run("actuals show a.qsplan --period 2026-01 --by S1").out, "Code  Name    revenue  orders\n"
                                                                         "----  ------  -------  ------\n"
                                                                         "S1    S1       720.00       4\n"
                                                                         "P003    Cleo   310.00       2\n"
                                                                         "P004    =Dan   410.00       2\n");
}

TEST_F(ActualsCommands, SetKeepsATypedTotalOverImportedLinesAsAnAdjustment)
{
    const json set = answer("actuals set a.qsplan --person P001 --period 2026-01 --measure revenue --value 150");
    ASSERT_EQ(set["warnings"].size(), 1u);
    EXPECT_EQ(set["warnings"][0]["code"], "adjustment");
    EXPECT_THAT(set["warnings"][0]["message"].get<std::string>(), HasSubstr("40.00"));
    EXPECT_EQ(answer("actuals show a.qsplan --period 2026-01 --by P001")["rows"][0]["values"]["revenue"], "150.00");
    EXPECT_EQ(
        answer("actuals set a.qsplan --person P001 --period 2027-01 --measure revenue --value 1万")["warnings"].size(),
        0u);
}

TEST_F(ActualsCommands, ExportIsReadByImportAgain)
{
    ASSERT_EQ(run("actuals set a.qsplan --person P001 --period 2027-01 --measure leads --value 7").code, 0);
    const Ran exported = run("actuals export a.qsplan --no-bom");
    EXPECT_THAT(exported.out, StartsWith("date,person,account,product,revenue,orders,leads\r\n"
                                         "2026-01-15,P001,A1,X1,110.00,2,\r\n"));
    EXPECT_THAT(exported.out, ::testing::EndsWith("2027-01,P001,,,,,7\r\n"));
    EXPECT_EQ(answer("actuals export a.qsplan -o all.csv")["rows"], 49);
    EXPECT_EQ(answer("actuals export a.qsplan --period 2026Q1 -o q1.csv")["rows"], 12);
    for (const char *line :
         {"new b.qsplan --company B --year 2027", "import people b.qsplan people.csv --create-missing",
          "import customers b.qsplan customers.csv --create-missing",
          "import products b.qsplan products.csv --create-missing", "import actuals b.qsplan all.csv"})
        ASSERT_EQ(run(line).code, 0) << line << run(line).err;
    for (const char *period : {"2026", "2027-01"}) {
        const std::string show = std::string(" --by customer --period ") + period;
        EXPECT_EQ(answer("actuals show b.qsplan" + show)["rows"], answer("actuals show a.qsplan" + show)["rows"]);
    }
}

TEST_F(ActualsCommands, AClosedMonthMovesNoMore)
{
    const json closed = answer("actuals close a.qsplan --period 2027-01");
    EXPECT_EQ(closed["op"], "actuals-close");
    EXPECT_EQ(answer("info a.qsplan")["closed"], json({"2027-01"}));
    expectRefused("actuals set a.qsplan --person P001 --period 2027-01 --measure revenue --value 1", 1,
                  "2027-01 is closed");
    expectRefused("targets set a.qsplan --axis organisation --node P001 --period 2027-01 --value 1", 1, "is closed");
    expectRefused("actuals close a.qsplan --period 2027-01", 1, "2027-01 is closed");
    expectRefused("undo a.qsplan", 1, "Close month, cannot be taken back");
}

TEST_F(ActualsCommands, ReopenTakesTheLastClosedMonthAndKeepsTheReason)
{
    ASSERT_EQ(run("actuals close a.qsplan --period 2027-01").code, 0);
    ASSERT_EQ(run("actuals close a.qsplan --period 2027-02").code, 0);
    expectRefused("actuals reopen a.qsplan --period 2027-02", 2, "--reason");
    expectRefused("actuals reopen a.qsplan --period 2027-02 --reason |", 1, "Say why 2027-02 is reopened");
    expectRefused("actuals reopen a.qsplan --period 2027-01 --reason late", 1, "Reopen 2027-02 first");
    expectRefused("actuals reopen a.qsplan --period 2027-03 --reason late", 1, "2027-03 is not closed");
    const json reopened = answer("actuals reopen a.qsplan --period 2027-02 --reason late|invoice");
    EXPECT_EQ(reopened["op"], "actuals-reopen");
    EXPECT_EQ(answer("info a.qsplan")["closed"], json({"2027-01"}));
    const json last = answer("history a.qsplan")["steps"].back();
    EXPECT_EQ(last["kind"], "barrier");
    EXPECT_THAT(last["summary"].dump(), HasSubstr("late invoice"));
    expectRefused("undo a.qsplan", 1, "Reopen month, cannot be taken back");
    EXPECT_EQ(run("actuals set a.qsplan --person P001 --period 2027-02 --measure revenue --value 1").code, 0);
}

TEST_F(ActualsCommands, MonthShowsTargetAttainmentAndWhereACellComesFrom)
{
    const std::string set = "actuals set a.qsplan --person P001 --period 2027-01 --measure revenue ";
    ASSERT_EQ(run(set + "--value 5000 --note first|order").code, 0);
    const json shown = answer("actuals month a.qsplan --period 2027-01");
    EXPECT_EQ(shown["closed"], false);
    EXPECT_EQ(shown["measures"], json({"revenue"}));
    const json &company = shown["rows"][0];
    EXPECT_EQ(company["code"], "organisation");
    EXPECT_EQ(company["typed"], false);
    EXPECT_EQ(company["cells"]["revenue"]["actual"], "5000.00");
    for (const json &row : shown["rows"])
        if (row["code"] == "P001") {
            EXPECT_EQ(row["typed"], true);
            EXPECT_EQ(row["cells"]["revenue"]["note"], "first order");
            EXPECT_EQ(row["cells"]["revenue"]["imported"], nullptr);
            EXPECT_EQ(row["cells"]["revenue"]["toDate"]["actual"], "5000.00");
        }
    EXPECT_EQ(answer("actuals month a.qsplan")["period"], "2027-01") << "the month in hand";
    ASSERT_EQ(run(set + "--clear").code, 0);
    EXPECT_EQ(answer("actuals month a.qsplan --period 2027-01")["rows"][0]["cells"]["revenue"]["actual"], nullptr);
    expectRefused("actuals month a.qsplan --period 2026-01", 1, "2026-01 lies outside the plan's year 2027");
    expectRefused("actuals month a.qsplan --measure conversion", 1, "computed from other numbers");
    EXPECT_THAT(run("actuals month a.qsplan --measure orders").out, HasSubstr("orders"));
}

TEST_F(ActualsCommands, SetWantsOneOfValueClearOrNote)
{
    const std::string set = "actuals set a.qsplan --person P001 --period 2027-01 --measure revenue ";
    expectRefused(set, 2, "--value");
    expectRefused(set + "--value 1 --clear", 2, "--clear");
    EXPECT_EQ(answer(set + "--note why")["op"], "actuals-note");
    EXPECT_EQ(answer(set + "--value 7")["op"], "actuals-set");
    EXPECT_EQ(answer(set + "--clear")["op"], "actuals-clear");
}

TEST_F(ActualsCommands, BadInputChangesNothing)
{
    const std::string set = "actuals set a.qsplan ";
    expectRefused(set + "--person P009 --period 2027-01 --measure revenue --value 1", 1, "There is no “P009”");
    expectRefused(set + "--person N1 --period 2027-01 --measure revenue --value 1", 1, "N1 is no person");
    expectRefused(set + "--person P001 --period 2027Q1 --measure revenue --value 1", 2, "2027Q1 is no month");
    expectRefused(set + "--person P001 --period soon --measure revenue --value 1", 2, "“soon” is no period");
    expectRefused(set + "--person P001 --period 2027-01 --measure revenue --value +5%", 2, "--value cannot be “+5%”");
    expectRefused(set + "--person P001 --period 2027-01 --measure revenue --value 1x", 2, "cannot be read as a value");
    expectRefused(set + "--person P001 --period 2027-01 --measure grossProfit --value 1", 1,
                  "computed from other numbers");
    expectRefused("actuals close a.qsplan --period 2028-01", 1, "2028-01 lies outside the plan's year 2027");
    expectRefused("actuals show a.qsplan --period 2027-W01", 2, "2027-W01 is no month");
    expectRefused("actuals export a.qsplan -o a.qsplan", 1, "a.qsplan is a plan");
}

} // namespace
} // namespace quotasmith::cli
