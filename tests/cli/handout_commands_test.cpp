// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/sheet_editor.h"
#include "tests/support/zip_parts.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

class HandoutCommands : public PlanFolder {
protected:
    /// The handed-out workbook with cells filled in: row key, period, text.
    void fill(const std::vector<std::array<const char *, 3>> &cells, const char *file = "back.xlsx") const
    {
        tests::SheetEditor sheet(tests::bytesOf(m_folder / "out.xlsx"));
        for (const auto &[row, period, text] : cells)
            sheet.setText(sheet.rowOf(row), sheet.columnOf(period), text);
        m_folder.write(file, sheet.bytes());
    }
    std::string digest() const { return answer("info a.qsplan")["digest"]; }
};

TEST_F(HandoutCommands, AWorkbookGoesOutAndComesBack)
{
    const json out = answer("handout a.qsplan --manager North -o out.xlsx");
    EXPECT_EQ(out["op"], "hand-out");
    EXPECT_EQ(out["people"], 2);
    EXPECT_FALSE(out["handout"].get<std::string>().empty());
    fill({{"actual revenue P001", "2027-01", "120万"}});
    const json listed = answer("takeback a.qsplan back.xlsx --list");
    EXPECT_EQ(listed["state"], "clean");
    EXPECT_EQ(listed["handout"], out["handout"]);
    const json cell{{"axis", "organisation"}, {"node", "P001"},         {"period", "2027-01"},
                    {"measure", "revenue"},   {"kind", "actual"},       {"base", nullptr},
                    {"ours", nullptr},        {"theirs", "1200000.00"}, {"class", "clean"}};
    EXPECT_EQ(listed["cells"], json::array({cell}));
    const json taken = answer("takeback a.qsplan back.xlsx");
    EXPECT_EQ(taken["op"], "take-back");
    EXPECT_EQ(taken["taken"], 1);
    EXPECT_EQ(answer("actuals show a.qsplan --period 2027-01 --by P001")["rows"][0]["values"]["revenue"], "1200000.00");
    const Ran again = run("takeback a.qsplan back.xlsx --json");
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.json()["state"], "returned-twice");
    EXPECT_TRUE(again.json()["step"].is_null());
    answer("undo a.qsplan");
    EXPECT_EQ(answer("takeback a.qsplan back.xlsx --list")["state"], "clean");
    EXPECT_THAT(run("undo a.qsplan").err, HasSubstr("Hand out"));
}

TEST_F(HandoutCommands, ConflictsTakeNothingUntilOneSideIsPreferred)
{
    answer("handout a.qsplan --manager North -o out.xlsx");
    fill({{"actual revenue P001", "2027-01", "100"}, {"actual revenue P002", "2027-01", "7"}});
    answer("actuals set a.qsplan --person P001 --period 2027-01 --measure revenue --value 90");
    const std::string before = digest();
    const Ran refused = run("takeback a.qsplan back.xlsx --json");
    EXPECT_EQ(refused.code, 3);
    EXPECT_EQ(refused.json()["cells"][0]["class"], "conflict");
    EXPECT_TRUE(refused.json()["step"].is_null());
    EXPECT_THAT(refused.err, HasSubstr("--prefer ours"));
    EXPECT_EQ(digest(), before);
    EXPECT_EQ(run("takeback a.qsplan back.xlsx --list").code, 3);
    EXPECT_EQ(run("takeback a.qsplan back.xlsx --prefer theirs --json").json()["taken"], 2);
    EXPECT_EQ(answer("actuals show a.qsplan --period 2027-01 --by P001")["rows"][0]["values"]["revenue"], "100.00");
}

TEST_F(HandoutCommands, WhatIsNoHandOutIsRefused)
{
    answer("handout a.qsplan --manager North -o out.xlsx");
    fill({{"actual revenue P001", "2027-01", "100"}});
    answer("new b.qsplan --company B --year 2027");
    const Ran foreign = run("takeback b.qsplan back.xlsx --json");
    EXPECT_EQ(foreign.code, 1);
    EXPECT_EQ(foreign.json()["state"], "foreign");
    EXPECT_THAT(foreign.err, HasSubstr("another plan"));
    answer("targets export a.qsplan --format xlsx -o t.xlsx");
    expectRefused("takeback a.qsplan t.xlsx", 1, "does not say which hand-out it is");
    m_folder.write("text.xlsx", "no workbook");
    EXPECT_EQ(run("takeback a.qsplan text.xlsx").code, 1);
    expectRefused("handout a.qsplan --manager NOBODY -o out2.xlsx", 1, "NOBODY");
    expectRefused("handout a.qsplan --manager North -o a.qsplan", 1, "a.qsplan is a plan");
    EXPECT_EQ(run("handout a.qsplan --manager North").code, 2);
    EXPECT_EQ(run("takeback a.qsplan back.xlsx --list --prefer ours").code, 2);
    EXPECT_EQ(run("takeback a.qsplan back.xlsx --prefer mine").code, 2);
}

TEST_F(HandoutCommands, SpeaksChinese)
{
    run("handout a.qsplan --manager North -o out.xlsx --lang zh_CN");
    const std::string strings = tests::zipParts(tests::bytesOf(m_folder / "out.xlsx"))["xl/sharedStrings.xml"];
    EXPECT_THAT(strings, HasSubstr("目标与实绩"));
    EXPECT_THAT(strings, HasSubstr("实绩"));
    fill({{"actual revenue P001", "2027-01", "约一百"}});
    const Ran ran = run("takeback a.qsplan back.xlsx --lang zh_CN");
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, HasSubstr("约一百"));
    EXPECT_THAT(ran.out, HasSubstr("无法识别"));
}

TEST_F(HandoutCommands, WhatWasHandedOutIsListedWithWhatCameBack)
{
    EXPECT_EQ(run("handout a.qsplan --list").out, "Nothing has been handed out.\n");
    const json out = answer("handout a.qsplan --manager North -o out.xlsx");
    const std::string before = digest();
    const json open = answer("handout a.qsplan --list")["handouts"];
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0]["handout"], out["handout"]);
    EXPECT_EQ(open[0]["manager"], "North");
    EXPECT_TRUE(open[0]["returned"].is_null());
    EXPECT_EQ(digest(), before);
    fill({{"actual revenue P001", "2027-01", "120万"}});
    answer("takeback a.qsplan back.xlsx");
    EXPECT_FALSE(answer("handout a.qsplan --list")["handouts"][0]["returned"].is_null());
    EXPECT_EQ(run("handout a.qsplan --list --manager North").code, 2);
    EXPECT_EQ(run("handout a.qsplan -o out.xlsx").code, 2);
}

} // namespace
} // namespace quotasmith::cli
