// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

class TableCommands : public PlanFolder {
protected:
    std::string digest() const { return answer("info a.qsplan")["digest"]; }
};

TEST_F(TableCommands, ListsEveryKindWithTypesAndRanges)
{
    const json kinds = answer("table kinds")["kinds"];
    const auto find = [](const json &list, const char *name, const std::string &value) {
        for (const json &each : list)
            if (each[name] == value)
                return each;
        return json();
    };
    EXPECT_EQ(find(kinds, "kind", "people")["list"], false);
    const json cushions = find(kinds, "kind", "cushions");
    EXPECT_EQ(cushions["list"], true);
    const json rate = find(cushions["fields"], "code", "rate");
    EXPECT_EQ(rate["type"], "rate");
    EXPECT_EQ(rate["least"], 0);
    EXPECT_EQ(rate["most"], 1);
    EXPECT_EQ(rate["needed"], true);
    EXPECT_THAT(rate["headers"].dump(), HasSubstr("超分配"));
    EXPECT_EQ(find(find(kinds, "kind", "thresholds")["keys"], "key", "novice-heavy.heads")["default"], "0.4");
    EXPECT_EQ(find(find(kinds, "kind", "bridge")["fields"], "code", "basis")["words"].size(), 6u);
}

TEST_F(TableCommands, PutsShowsAndRemovesARow)
{
    const std::string before = digest();
    const json put = answer("table put a.qsplan bridge basis=industry percent=8% note=market|report");
    EXPECT_EQ(put["op"], "list-put");
    EXPECT_EQ(put["key"], "B1");
    EXPECT_TRUE(answer("table put a.qsplan bridge basis=industry percent=8% note=market|report")["step"].is_null());
    const json rows = answer("table show a.qsplan bridge")["rows"];
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0]["key"], "B1");
    EXPECT_EQ(rows[0]["values"]["percent"], "0.08");
    EXPECT_TRUE(rows[0]["values"]["amount"].is_null());
    EXPECT_EQ(rows[0]["values"]["note"], "market report");
    EXPECT_EQ(answer("table put a.qsplan bridge --key B1 amount=120万")["key"], "B1");
    EXPECT_EQ(answer("table show a.qsplan bridge")["rows"][0]["values"]["amount"], "1200000.00");
    EXPECT_EQ(answer("table remove a.qsplan bridge --key B1")["op"], "list-remove");
    EXPECT_EQ(answer("table show a.qsplan bridge")["rows"], json::array());
    answer("undo a.qsplan --steps 3");
    EXPECT_EQ(digest(), before);
}

TEST_F(TableCommands, ShowsTheRowsOfAPeriod)
{
    for (const char *note : {"date=2027-05-03 text=day", "week=2027-W18 text=week", "period=2027-05 text=month",
                             "period=2027Q2 text=quarter", "period=2027-06 text=june"})
        answer(std::string("table put a.qsplan notes ") + note);
    const auto texts = [&](const std::string &period) {
        std::vector<std::string> found;
        const json told = answer("table show a.qsplan notes --period " + period);
        for (const json &row : told["rows"])
            found.push_back(row["values"]["text"]);
        std::sort(found.begin(), found.end());
        return found;
    };
    EXPECT_EQ(texts("2027-05"), (std::vector<std::string>{"day", "month", "week"}));
    EXPECT_EQ(texts("2027-05-03"), (std::vector<std::string>{"day"}));
    EXPECT_EQ(texts("2027Q2").size(), 5u);
    EXPECT_THAT(run("table show a.qsplan notes --period 2027-07").out, HasSubstr("no row of this period"));
    EXPECT_THAT(run("table show a.qsplan notes --period 2027-06 --format csv").out, HasSubstr("june"));
    expectRefused("table show a.qsplan notes --period soon", 2, "soon");
    expectRefused("table show a.qsplan swot --period 2027-05", 1, "no day, week or month");
    expectRefused("table show a.qsplan schemes --period 2027-05", 2, "--period");
    const json asked = answer("questions a.qsplan --period 2027-05");
    EXPECT_EQ(asked["notesWithin"].size(), 2u);
    EXPECT_EQ(asked["notesWithin"][0]["period"], "2027-W18");
}

TEST_F(TableCommands, ShowsValuesInTheirJsonForm)
{
    answer("table put a.qsplan service-rules tenure=senior tier=KA weight=2");
    answer("table put a.qsplan ramp month=1 share=25%");
    const json rule = answer("table show a.qsplan service-rules")["rows"][0];
    EXPECT_EQ(rule["key"], "senior/KA");
    EXPECT_EQ(rule["values"]["allowed"], true);
    EXPECT_EQ(rule["values"]["weight"], "2");
    const json ramp = answer("table show a.qsplan ramp")["rows"][0];
    EXPECT_EQ(ramp["values"]["month"], 1);
    EXPECT_EQ(ramp["values"]["share"], "0.25");
}

TEST_F(TableCommands, SaysTheSameToPeople)
{
    answer("table put a.qsplan markers name=双11 month=2027-11 lead=3");
    EXPECT_EQ(run("table show a.qsplan markers").out, "Name  Month    Months ahead  Note\n"
                                                      "----  -------  ------------  ----\n"
                                                      "双11  2027-11             3\n");
    EXPECT_EQ(run("table show a.qsplan ramp").out, "The list is empty.\n");
    EXPECT_THAT(run("--lang zh_CN table show a.qsplan thresholds").out, HasSubstr("键"));
    EXPECT_THAT(run("table put a.qsplan ramp month=1 share=20%").out, HasSubstr("Change list"));
    EXPECT_THAT(run("--lang zh_CN history a.qsplan").out, HasSubstr("修改列表"));
}

TEST_F(TableCommands, RefusesWithWhatWouldBeRight)
{
    expectRefused("table put a.qsplan cushion rate=5%", 2, "Did you mean cushions?");
    expectRefused("table put a.qsplan cushions rte=5%", 2, "Did you mean rate?");
    expectRefused("table put a.qsplan cushions level=team rate", 2, "FIELD=VALUE");
    expectRefused("table put a.qsplan cushions level=team rate=five", 2, "that is not a number");
    expectRefused("table put a.qsplan cushions level=teem rate=5%", 2, "Did you mean team");
    expectRefused("table put a.qsplan cushions level=team rate=5", 1, "not above 1");
    expectRefused("table put a.qsplan cushions level=team", 1, "needs the field “rate”");
    expectRefused("table put a.qsplan cushions rate=5%", 1, "exactly one of level, node");
    expectRefused("table put a.qsplan cushions node=P0O1 rate=5%", 1, "Did you mean P001");
    expectRefused("table remove a.qsplan cushions --key organisation/team", 1, "has no row");
    expectRefused("table remove a.qsplan cushions", 2, "--key");
    expectRefused("table put a.qsplan settings --key year value=2028", 1, "does not change");
    expectRefused("table show a.qsplan people", 2, "KIND");
}

TEST_F(TableCommands, ImportsAnyList)
{
    m_folder.write("holidays.csv", "日期,类型,名称\n2027-10-01,放假,国庆节\n2027-10-09,补班,\n");
    const json report = answer("import holidays a.qsplan holidays.csv");
    EXPECT_EQ(report["kind"], "holidays");
    EXPECT_EQ(report["rows"]["taken"], 2);
    EXPECT_EQ(report["map"]["date"], "日期");
    EXPECT_EQ(report["op"], "import-list");
    EXPECT_TRUE(answer("import holidays a.qsplan holidays.csv")["step"].is_null());
    m_folder.write("bad.csv", "month,share\n1,25%\n2,fast\n");
    const std::string bytes = planBytes();
    const Ran ran = run("import ramp a.qsplan bad.csv");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("line 3, column share: share cannot be “fast”"));
    EXPECT_EQ(planBytes(), bytes);
}

TEST_F(TableCommands, AnAnonymousCopyHasNoWordsOfPeople)
{
    answer("table put a.qsplan approach node=P001 text=visit|Zhang");
    answer("table put a.qsplan commitments person=P001 amount=5 note=promised");
    answer("copy a.qsplan out.qsplan --anonymous");
    EXPECT_THAT(tests::bytesOf(m_folder / "out.qsplan"), testing::Not(HasSubstr("Zhang")));
    EXPECT_EQ(answer("check out.qsplan")["ok"], true);
    EXPECT_EQ(answer("table show out.qsplan commitments")["rows"][0]["values"]["amount"], "5.00");
}

} // namespace
} // namespace quotasmith::cli
