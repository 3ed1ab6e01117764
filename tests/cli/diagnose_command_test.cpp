// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

#include <set>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

class DiagnoseCommand : public PlanFolder {
protected:
    json finding(const std::string &id, const std::string &options = {}) const
    {
        const json told = answer("diagnose a.qsplan" + options);
        for (const json &one : told["findings"])
            if (one["id"] == id)
                return one;
        return nullptr;
    }
};

TEST_F(DiagnoseCommand, LooksAtTwelveMonthsUpToTheLastWithActuals)
{
    const std::string before = planBytes();
    const json told = answer("diagnose a.qsplan --now 2027-01-10");
    EXPECT_EQ(told["from"], "2026-01");
    EXPECT_EQ(told["to"], "2026-12");
    EXPECT_EQ(told["asOf"], "2026-12-31");
    EXPECT_EQ(told["indicators"][0]["code"], "revenue");
    EXPECT_EQ(told["indicators"][0]["value"], "15120.00");
    EXPECT_TRUE(told["indicators"][0]["yoy"].is_null());
    EXPECT_EQ(told["tenure"][2]["heads"], 3);
    EXPECT_EQ(told["concentration"]["hhi"], "1");
    EXPECT_EQ(planBytes(), before) << "looking changes nothing";
}

TEST_F(DiagnoseCommand, TakesOtherMonthsAndAnotherDay)
{
    const json told = answer("diagnose a.qsplan --from 2026Q3 --to 2026Q3 --as-of 2026-08-01");
    EXPECT_EQ(told["from"], "2026-07");
    EXPECT_EQ(told["to"], "2026-09");
    EXPECT_EQ(told["asOf"], "2026-08-01");
    EXPECT_EQ(told["tenure"][0]["heads"], 1);
    expectRefused("diagnose a.qsplan --as-of soon", 2, "soon");
    expectRefused("diagnose a.qsplan --from 2026-05 --to 2026-04", 2, "2026-05");
    expectRefused("diagnose a.qsplan --from 2026-W18", 2, "month");
}

TEST_F(DiagnoseCommand, EveryRuleFindsSomethingIsContentOrSaysWhatItMisses)
{
    const json told = answer("diagnose a.qsplan");
    std::set<std::string> silent;
    for (const json &one : told["silent"]) {
        EXPECT_FALSE(one["missing"].empty());
        silent.insert(one["code"].get<std::string>());
    }
    EXPECT_TRUE(silent.contains("funnel-block"));
    EXPECT_TRUE(silent.contains("price-for-volume"));
    for (const json &one : told["findings"])
        EXPECT_FALSE(silent.contains(one["code"].get<std::string>())) << one["id"];
}

TEST_F(DiagnoseCommand, AFindingCarriesItsEvidence)
{
    EXPECT_EQ(run("table put a.qsplan needs code=N1 need=delivery dissatisfaction=40% importance=5").code, 0);
    const json found = finding("unmet-need:N1");
    EXPECT_EQ(found["code"], "unmet-need");
    EXPECT_EQ(found["severity"], "warn");
    EXPECT_EQ(found["status"], "open");
    EXPECT_EQ(found["advice"], "serve-need");
    EXPECT_EQ(found["evidence"][1]["name"], "dissatisfaction");
    EXPECT_EQ(found["evidence"][1]["value"], "0.4");
    EXPECT_EQ(found["evidence"][1]["threshold"], "0.4");
    EXPECT_EQ(found["rows"][0]["source"], "needs");
    EXPECT_EQ(found["rows"][0]["keys"], json({"N1"}));
    EXPECT_EQ(found["message"],
              "40 % of those asked are not content with “delivery” (limit 40 %); its importance is 5 of 5.");
    EXPECT_THAT(run("--lang zh_CN diagnose a.qsplan").out,
                HasSubstr("客户对“delivery”的不满意度达到 40 %（阈值 40 %）"));
}

TEST_F(DiagnoseCommand, GoesByThePlansOwnLimits)
{
    EXPECT_EQ(run("table put a.qsplan needs code=N1 need=delivery dissatisfaction=40%").code, 0);
    EXPECT_EQ(run("table put a.qsplan thresholds --key unmet-need.dissatisfaction value=41%").code, 0);
    EXPECT_TRUE(finding("unmet-need:N1").is_null());
}

TEST_F(DiagnoseCommand, StrictEndsWithThreeWhileSomethingIsOpen)
{
    EXPECT_EQ(run("diagnose a.qsplan").code, 0);
    EXPECT_EQ(run("diagnose a.qsplan --strict").code, 3);
    const json told = answer("diagnose a.qsplan");
    for (const json &one : told["findings"])
        if (one["severity"] != "info") {
            EXPECT_EQ(run("findings dismiss a.qsplan " + one["id"].get<std::string>() + " --reason known").code, 0);
        }
    EXPECT_EQ(run("diagnose a.qsplan --strict").code, 0);
}

TEST_F(DiagnoseCommand, ShowsIndicatorsOfEveryNode)
{
    const json rows = answer("diagnose a.qsplan --axis organisation")["indicators"];
    std::set<std::string> nodes;
    for (const json &row : rows)
        nodes.insert(row["node"].get<std::string>());
    EXPECT_TRUE(nodes.contains("P001") && nodes.contains("N1"));
    expectRefused("diagnose a.qsplan --axis sideways", 2, "sideways");
}

TEST_F(DiagnoseCommand, WritesFilesInThreeForms)
{
    EXPECT_EQ(run("table put a.qsplan needs code=N1 need==cmd dissatisfaction=50%").code, 0);
    EXPECT_EQ(run("diagnose a.qsplan --format csv -o d.csv").code, 0);
    const std::string csv = tests::bytesOf(m_folder / "d.csv");
    EXPECT_THAT(csv, HasSubstr("unmet-need:N1,attention,open,an unmet need,"));
    EXPECT_EQ(run("diagnose a.qsplan --format json -o d.json").code, 0);
    EXPECT_EQ(json::parse(tests::bytesOf(m_folder / "d.json"))["command"], "diagnose");
    EXPECT_EQ(run("diagnose a.qsplan -o e.json").code, 0);
    EXPECT_EQ(json::parse(tests::bytesOf(m_folder / "e.json"))["command"], "diagnose") << "the name says the form";
    EXPECT_EQ(run("diagnose a.qsplan --format xlsx -o d.xlsx").code, 0);
    EXPECT_EQ(tests::bytesOf(m_folder / "d.xlsx").substr(0, 2), "PK");
    expectRefused("diagnose a.qsplan --format xlsx", 2, "-o");
}

TEST_F(DiagnoseCommand, OfAnEmptyPlanSaysWhatEveryRuleMisses)
{
    EXPECT_EQ(run("new e.qsplan --company E --year 2027").code, 0);
    const json told = answer("diagnose e.qsplan");
    EXPECT_TRUE(told["findings"].empty());
    EXPECT_EQ(told["silent"].size(), 29u);
    EXPECT_EQ(run("diagnose e.qsplan --strict").code, 0);
    EXPECT_THAT(run("--lang zh_CN diagnose e.qsplan").out, HasSubstr("因缺少数据未作判断"));
}

class FindingsCommand : public DiagnoseCommand {
protected:
    void SetUp() override
    {
        DiagnoseCommand::SetUp();
        ASSERT_EQ(run("table put a.qsplan needs code=N1 need=delivery dissatisfaction=50%").code, 0);
    }
};

TEST_F(FindingsCommand, MakesAFindingAnAction)
{
    const json changed =
        answer("findings act a.qsplan unmet-need:N1 --text Deliver|faster --owner Ann --due 2027-05-31");
    EXPECT_EQ(changed["op"], "finding-act");
    EXPECT_EQ(changed["action"], "A1");
    EXPECT_EQ(finding("unmet-need:N1")["status"], "acted");
    EXPECT_EQ(finding("unmet-need:N1")["action"], "A1");
    const json row = answer("table show a.qsplan actions")["rows"][0]["values"];
    EXPECT_EQ(row["text"], "Deliver faster");
    EXPECT_EQ(row["finding"], "unmet-need:N1");
    EXPECT_EQ(run("undo a.qsplan").code, 0);
    EXPECT_EQ(finding("unmet-need:N1")["status"], "open");
}

TEST_F(FindingsCommand, ActsOnTheAdviceWhereNothingIsSaid)
{
    EXPECT_EQ(run("findings act a.qsplan unmet-need:N1").code, 0);
    EXPECT_THAT(answer("table show a.qsplan actions")["rows"][0]["values"]["text"].get<std::string>(),
                HasSubstr("Make somebody responsible"));
}

TEST_F(FindingsCommand, DismissesWithAReasonAndReopens)
{
    expectRefused("findings dismiss a.qsplan unmet-need:N1", 1, "--reason");
    EXPECT_EQ(run("findings dismiss a.qsplan unmet-need:N1 --reason known").code, 0);
    EXPECT_EQ(finding("unmet-need:N1")["status"], "dismissed");
    EXPECT_EQ(finding("unmet-need:N1")["reason"], "known");
    EXPECT_THAT(run("findings list a.qsplan").out, HasSubstr("not relevant: known"));
    EXPECT_EQ(run("findings reopen a.qsplan unmet-need:N1").code, 0);
    EXPECT_EQ(finding("unmet-need:N1")["status"], "open");
}

TEST_F(FindingsCommand, ListsWhatDoesNotFireAnyMore)
{
    EXPECT_EQ(run("findings dismiss a.qsplan unmet-need:N1 --reason known").code, 0);
    EXPECT_EQ(run("table remove a.qsplan needs --key N1").code, 0);
    const json listed = answer("findings list a.qsplan");
    EXPECT_EQ(listed["gone"][0]["id"], "unmet-need:N1");
    EXPECT_EQ(listed["gone"][0]["status"], "dismissed");
}

TEST_F(FindingsCommand, RefusesAnIdNobodyHas)
{
    expectRefused("findings act a.qsplan unmet-need:N2", 1, "unmet-need:N1");
    expectRefused("findings reopen a.qsplan moon-rise", 1, "moon-rise");
}

} // namespace
} // namespace quotasmith::cli
