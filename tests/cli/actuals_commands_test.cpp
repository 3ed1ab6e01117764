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
