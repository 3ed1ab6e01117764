// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/zip_parts.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class ExportCommands : public PlanFolder {
protected:
    std::string part(const char *file, const char *name) const
    {
        return tests::zipParts(tests::bytesOf(m_folder / file))[name];
    }
};

TEST_F(ExportCommands, TargetsBecomeASheetWithTotalsAsFormulas)
{
    const json written = answer("targets export a.qsplan --axis all --format xlsx -o t.xlsx");
    EXPECT_EQ(written["format"], "xlsx");
    const std::string sheet = part("t.xlsx", "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, AllOf(HasSubstr("<f>SUM(H2:K2)</f><v>1200000</v>"), HasSubstr("SUMIFS(")));
    EXPECT_THAT(part("t.xlsx", "xl/sharedStrings.xml"), AllOf(HasSubstr(">=Dan<"), Not(HasSubstr("'=Dan"))));
    EXPECT_THAT(part("t.xlsx", "xl/workbook.xml"), HasSubstr("name=\"Targets\""));
}

TEST_F(ExportCommands, ShowingWithAFormIsExporting)
{
    EXPECT_EQ(run("targets show a.qsplan --axis all --format csv").out, run("targets export a.qsplan --axis all").out);
    answer("targets show a.qsplan --axis all --format xlsx -o t.xlsx --lang zh_CN");
    EXPECT_THAT(part("t.xlsx", "xl/workbook.xml"), HasSubstr("name=\"目标\""));
    EXPECT_THAT(part("t.xlsx", "xl/sharedStrings.xml"), HasSubstr(">全年<"));
}

TEST_F(ExportCommands, ActualsBecomeASheet)
{
    EXPECT_EQ(answer("actuals export a.qsplan --format xlsx -o a.xlsx")["rows"],
              answer("actuals export a.qsplan -o a.csv")["rows"]);
    EXPECT_THAT(part("a.xlsx", "xl/worksheets/sheet1.xml"), HasSubstr("<autoFilter"));
}

TEST_F(ExportCommands, TheNameOfTheFileSaysItIsAWorkbook)
{
    for (const char *command : {"targets export", "targets show", "actuals export"}) {
        EXPECT_EQ(answer(std::string(command) + " a.qsplan -o named.xlsx")["format"], "xlsx") << command;
        EXPECT_THAT(tests::bytesOf(m_folder / "named.xlsx"), StartsWith("PK")) << command;
        EXPECT_EQ(answer(std::string(command) + " a.qsplan --format csv -o named.xlsx")["format"], "csv") << command;
    }
}

TEST_F(ExportCommands, AListReadsItsOwnExport)
{
    answer("table put a.qsplan bridge basis=industry percent=8% note==1+1");
    answer("table put a.qsplan bridge basis=swot amount=-1200.5");
    EXPECT_EQ(run("table show a.qsplan bridge --format csv --no-bom").out,
              "code,basis,amount,percent,order,note\r\nB1,industry,,0.08,,'=1+1\r\nB2,swot,-1200.50,,,\r\n");
    for (const char *language : {"en", "zh_CN"}) {
        ASSERT_EQ(run(std::string("table show a.qsplan bridge -o bridge.csv --lang ") + language).code, 0);
        const json again = answer("import bridge a.qsplan bridge.csv");
        EXPECT_EQ(again["rows"]["unchanged"], 2) << language;
        EXPECT_TRUE(again["step"].is_null()) << language;
    }
    answer("table show a.qsplan bridge --format xlsx -o bridge.xlsx");
    EXPECT_THAT(part("bridge.xlsx", "xl/worksheets/sheet1.xml"), HasSubstr("<v>-1200.5</v>"));
    EXPECT_EQ(json::parse(run("table show a.qsplan bridge --format json").out)["rows"].size(), 2u);
}

TEST_F(ExportCommands, AWorkbookNeedsAFileAndNeverReplacesAPlan)
{
    for (const char *command : {"targets export", "targets show", "actuals export"})
        EXPECT_THAT(run(std::string(command) + " a.qsplan --format xlsx").err, HasSubstr("-o is needed")) << command;
    expectRefused("targets export a.qsplan --format xlsx -o a.qsplan", 1, "a.qsplan is a plan");
    expectRefused("table show a.qsplan bridge --format xlsx -o a.qsplan", 1, "a.qsplan is a plan");
}

} // namespace
} // namespace quotasmith::cli
