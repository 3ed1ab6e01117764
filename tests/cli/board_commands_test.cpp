// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

class BoardCommands : public PlanFolder {
protected:
    json valuesOf(const std::string &measure, const std::string &code = "organisation",
                  const std::string &axis = "organisation") const
    {
        const json shown = answer("targets show a.qsplan --axis " + axis + " --measure " + measure);
        for (const json &row : shown["rows"])
            if (row["code"] == code)
                return row["values"];
        return {};
    }
    json set(const std::string &measure, const std::string &node, const std::string &period, const std::string &value,
             const std::string &more = {}) const
    {
        const std::string axis = node == "KA" || node == "customer" ? "customer" : "organisation";
        return answer("targets set a.qsplan --axis " + axis + " --node " + node + " --period " + period +
                      " --measure " + measure + " --value " + value + more);
    }
    std::string digest() const { return answer("info a.qsplan")["digest"]; }
};

TEST_F(BoardCommands, TheQuarterTableLeavesAQuarterOpen)
{
    set("signed", "organisation", "2027Q1", "1500000");
    set("signed", "organisation", "2027Q2", "2100000");
    set("signed", "organisation", "2027Q3", "2300000");
    set("marketShare", "organisation", "2027Q1", "15%");
    set("newCustomers", "organisation", "2027Q1", "200");
    set("conversion", "organisation", "2027Q1", "22%");
    const json open = valuesOf("signed");
    EXPECT_EQ(open["2027Q3"], "2300000.00");
    EXPECT_TRUE(open["2027Q4"].is_null());
    EXPECT_TRUE(open["2027"].is_null());
    const json board = answer("targets show a.qsplan --measure all");
    EXPECT_EQ(board["rows"].size(), 5U); // revenue, signed, newCustomers, conversion, marketShare
    EXPECT_EQ(board["rows"][1]["open"], json({"2027Q4", "2027"}));
    EXPECT_EQ(board["rows"][3]["values"]["2027Q1"], "0.22");
    const std::string text = run("targets show a.qsplan --by quarter --measure all").out;
    EXPECT_THAT(text, HasSubstr("22.0 %"));
    EXPECT_THAT(text, HasSubstr("open"));
    EXPECT_EQ(answer("targets check a.qsplan")["ok"], true);

    answer("targets annual a.qsplan 8000000 --measure signed");
    const json full = valuesOf("signed");
    EXPECT_EQ(full["2027Q1"], "1500000.00");
    EXPECT_EQ(full["2027Q4"], "2100000.00");
    EXPECT_EQ(full["2027"], "8000000.00");
}

TEST_F(BoardCommands, AnAnnualTargetBelowItsQuartersIsRefused)
{
    set("signed", "organisation", "2027Q1", "1500000");
    expectRefused("targets annual a.qsplan 1000000 --measure signed", 1, "already come to more");
}

TEST_F(BoardCommands, ARatioIsSetAndTakenBackAsOneStep)
{
    const std::string before = digest();
    const json written = set("conversion", "KA", "2027Q2", "22%");
    EXPECT_EQ(written["op"], "targets-set");
    EXPECT_EQ(valuesOf("conversion", "KA", "customer")["2027Q2"], "0.22");
    EXPECT_TRUE(valuesOf("conversion", "KA", "customer")["2027"].is_null());
    EXPECT_TRUE(valuesOf("conversion", "customer", "customer")["2027Q2"].is_null());
    EXPECT_NE(digest(), before);
    set("conversion", "KA", "2027Q2", "+2pp");
    EXPECT_EQ(valuesOf("conversion", "KA", "customer")["2027Q2"], "0.24");
    EXPECT_TRUE(set("conversion", "KA", "2027Q2", "24%")["step"].is_null());
    answer("undo a.qsplan --steps 2");
    EXPECT_EQ(digest(), before);
}

TEST_F(BoardCommands, TheRootsRatioIsTheSameOnEveryAxis)
{
    set("marketShare", "customer", "2027Q1", "15%");
    EXPECT_EQ(valuesOf("marketShare")["2027Q1"], "0.15");
}

TEST_F(BoardCommands, AParentsRatioIsRecomputedFromItsParts)
{
    answer("targets annual a.qsplan 1000 --measure leads");
    answer("targets annual a.qsplan 250 --measure orders");
    const json shown = answer("targets show a.qsplan --axis organisation --measure conversion");
    EXPECT_EQ(shown["rows"][0]["values"]["2027"], "0.25");
    EXPECT_THAT(shown["rows"][0]["computed"], ::testing::Contains("2027"));
    const json warned = set("conversion", "organisation", "2027", "30%");
    EXPECT_EQ(warned["warnings"][0]["code"], "ratio-recomputed");
    EXPECT_EQ(valuesOf("conversion")["2027"], "0.25");
    EXPECT_EQ(valuesOf("averageOrderValue")["2027"], "4800.00");
}

TEST_F(BoardCommands, ChangingOneMemberSaysWhatTheOthersMustDo)
{
    answer("targets annual a.qsplan 1000 --measure leads");
    set("conversion", "organisation", "2027", "25%");
    set("averageOrderValue", "organisation", "2027", "4800");
    const std::string before = digest();
    const json preview = set("leads", "organisation", "2027", "1500", " --keep nothing --preview");
    EXPECT_EQ(digest(), before);
    bool isFound = false;
    for (const json &one : preview["proposals"])
        if (one["identity"] == "revenue=leads*conversion*averageOrderValue" && one["measure"] == "conversion") {
            isFound = true;
            EXPECT_EQ(one["present"], "0.25");
            EXPECT_EQ(one["exact"], "1/6");
        }
    EXPECT_TRUE(isFound) << preview.dump(1);
    const json written = set("leads", "organisation", "2027", "1500", " --keep nothing");
    EXPECT_EQ(written["proposals"], preview["proposals"]);
    EXPECT_EQ(valuesOf("revenue")["2027"], "1200000.00");
}

TEST_F(BoardCommands, WhatARatioCannotBeIsRefused)
{
    const std::string at = "targets set a.qsplan --axis customer --node KA --period 2027Q2 --measure ";
    expectRefused(at + "marketShare --value 120%", 1, "not possible");
    expectRefused(at + "conversion --value 22", 2, "22");
    expectRefused(at + "conversion --value +20%", 1, "last year");
    expectRefused(at + "conversion --value now+5%", 1, "could grow");
    expectRefused(at + "conversion --value 22% --hold", 1, "nothing to hold");
    expectRefused("targets hold a.qsplan --axis customer --node KA --period 2027Q2 --measure conversion", 1,
                  "nothing to hold");
    expectRefused("targets annual a.qsplan 22 --measure conversion", 1, "cannot be taken apart");
    expectRefused("targets spread a.qsplan --axis customer --method equal --measure conversion", 1,
                  "cannot be taken apart");
}

TEST_F(BoardCommands, AnExportWithRatiosAndOpenQuartersIsReadAgain)
{
    set("signed", "organisation", "2027Q1", "1500000");
    set("conversion", "KA", "2027Q2", "22%");
    answer("targets export a.qsplan --axis all --measure all -o out.csv");
    const std::string csv = tests::bytesOf(m_folder / "out.csv");
    EXPECT_THAT(csv, HasSubstr("customer,KA,KA,customer,tier,conversion,base,,0.22,,,"));
    EXPECT_THAT(csv, HasSubstr("organisation,organisation,Acme,,root,signed,base,1500000.00,,,,\r\n"));
    const std::string before = digest();
    EXPECT_TRUE(answer("import targets a.qsplan out.csv")["step"].is_null());
    EXPECT_EQ(digest(), before);
}

TEST_F(BoardCommands, AnotherAmbitionIsExactOnEveryAxisAndOnlyShown)
{
    answer("targets annual a.qsplan 1333333.37 --ambition stretch");
    const json shown = answer("targets show a.qsplan --axis all --by month --ambition stretch");
    for (const json &row : shown["rows"]) {
        if (row["level"] == "root") {
            EXPECT_EQ(row["values"]["2027"], "1333333.37");
        }
    }
    EXPECT_EQ(valuesOf("revenue")["2027"], "1200000.00");
    expectRefused("targets set a.qsplan --axis customer --node KA --period 2027Q2 --value 5 --ambition stretch", 1,
                  "follow");
    expectRefused("targets hold a.qsplan --axis customer --node KA --period 2027Q2 --ambition challenge", 1, "follow");
}

TEST_F(BoardCommands, AStretchBelowTheBaseIsWarnedOf)
{
    EXPECT_EQ(answer("targets annual a.qsplan 1000000 --ambition stretch")["warnings"][0]["code"], "ambition-below");
    EXPECT_TRUE(answer("targets annual a.qsplan 1300000 --ambition stretch")["warnings"].empty());
    EXPECT_EQ(answer("targets annual a.qsplan 1250000 --ambition challenge")["warnings"][0]["code"], "ambition-below");
    EXPECT_EQ(answer("targets annual a.qsplan 1400000")["warnings"].size(), 2U);
}

} // namespace
} // namespace quotasmith::cli
