// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/zip_parts.h"

#include <gmock/gmock.h>

#include <cmath>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// The small company with three tiers; people are senior, P004 mature, at the start of 2027.
class CrossCommand : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        m_folder.write("more.csv", "code,name,tier\nB1,Beta,Mid\nC1,Gamma,Tail\n");
        answer("import customers a.qsplan more.csv --create-missing");
        answer("targets set a.qsplan --axis customer --node KA --period 2027-01 --value 20000.01");
        answer("targets set a.qsplan --axis customer --node Mid --period 2027-01 --value 12000");
    }
    static std::int64_t units(const json &text)
    {
        return static_cast<std::int64_t>(std::llround(100 * std::stod(text.get<std::string>())));
    }
    /// Every row and column to the cent, with what finds no place.
    static void expectExact(const json &cross)
    {
        std::vector<std::int64_t> columns(cross["columns"].size(), 0);
        std::int64_t total = 0;
        for (std::size_t r = 0; r < cross["rows"].size(); ++r) {
            const json &row = cross["rows"][r];
            std::int64_t sum = units(cross["without"].value(row["code"].get<std::string>(), "0.00"));
            for (std::size_t c = 0; c < columns.size(); ++c) {
                sum += units(cross["cells"][r][c]);
                columns[c] += units(cross["cells"][r][c]);
            }
            EXPECT_EQ(sum, units(row["target"])) << row["code"];
            total += units(row["target"]);
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const json &column = cross["columns"][c];
            columns[c] += units(cross["nobody"].value(column["code"].get<std::string>(), "0.00"));
            EXPECT_EQ(columns[c], units(column["target"])) << column["code"];
        }
        EXPECT_EQ(total, units(cross["total"]));
    }
};

TEST_F(CrossCommand, RowsAndColumnsAreTheAxesOwnTargets)
{
    const json cross = answer("targets cross a.qsplan --axes organisation,customer --period 2027-01");
    EXPECT_THAT(cross["axes"], ElementsAre("organisation", "customer"));
    EXPECT_EQ(cross["period"], "2027-01");
    EXPECT_EQ(cross["measure"], "revenue");
    EXPECT_EQ(cross["seed"], "last-year");
    ASSERT_EQ(cross["rows"].size(), 4U);
    ASSERT_EQ(cross["columns"].size(), 3U);
    EXPECT_EQ(cross["rows"][0]["code"], "P001");
    EXPECT_EQ(cross["rows"][0]["parent"], "N1");
    EXPECT_EQ(cross["rows"][0]["tenure"], "senior");
    EXPECT_EQ(cross["rows"][3]["tenure"], "mature");
    EXPECT_TRUE(cross["columns"][0]["tenure"].is_null());
    EXPECT_EQ(cross["nobody"], json::object());
    expectExact(cross);
    const json shown = answer("targets show a.qsplan --axis organisation --by month");
    EXPECT_EQ(cross["rows"][0]["target"], shown["rows"][3]["values"]["2027-01"]);
}

TEST_F(CrossCommand, EveryPairOfAxesAndEveryPeriodIsExact)
{
    for (const char *axes :
         {"organisation,customer", "organisation,product", "customer,organisation", "product,customer"})
        for (const char *period : {"2027", "2027H1", "2027Q1", "2027-01", "2027-08"})
            expectExact(answer("targets cross a.qsplan --axes " + std::string(axes) + " --period " + period));
}

TEST_F(CrossCommand, IsATableForPeopleInBothLanguages)
{
    const std::string command = "targets cross a.qsplan --axes organisation,customer --period 2027-01";
    const std::string said = run(command).out;
    EXPECT_THAT(said, StartsWith("organisation by customers: revenue, 2027-01\n"));
    EXPECT_THAT(said, HasSubstr("Shared like last year's actuals."));
    EXPECT_THAT(run(command + " --lang zh_CN").out, HasSubstr("按上年实绩的比例分配"));
}

TEST_F(CrossCommand, WritesCsv)
{
    const std::string command = "targets cross a.qsplan --axes organisation,customer --period 2027-01";
    const std::string csv = run(command + " --csv --no-bom").out;
    EXPECT_THAT(csv, StartsWith("code,name,tenure,KA,Mid,Tail,Without tier,Total\r\nP001,Ann,senior,"));
    EXPECT_THAT(csv, HasSubstr("\r\nP004,'=Dan,mature,"));
    EXPECT_EQ(answer(command + " -o cross.csv")["format"], "csv");
    EXPECT_EQ(tests::bytesOf(m_folder / "cross.csv"), "\xEF\xBB\xBF" + csv);
    expectRefused(command + " -o a.qsplan", 1, "a.qsplan");
    EXPECT_EQ(run(command + " --format csv --no-bom").out, csv);
}

TEST_F(CrossCommand, WritesAWorkbookWhenTheNameOrTheFormSaysSo)
{
    const std::string command = "targets cross a.qsplan --axes organisation,customer --period 2027-01";
    for (const char *ending : {" -o cross.xlsx", " --format xlsx -o cross.xlsx"}) {
        const json written = answer(command + ending);
        EXPECT_EQ(written["format"], "xlsx");
        EXPECT_THAT(tests::bytesOf(m_folder / "cross.xlsx"), StartsWith("PK"));
    }
    const std::string sheet = tests::zipParts(tests::bytesOf(m_folder / "cross.xlsx"))["xl/worksheets/sheet1.xml"];
    EXPECT_THAT(sheet, HasSubstr("<f>SUM(D2:G2)</f>")) << "what a row comes to is its sum";
    EXPECT_EQ(run(command + " --csv --format xlsx -o cross.xlsx").code, 2);
    EXPECT_EQ(run(command + " --format xlsx").code, 2);
}

TEST_F(CrossCommand, RefusesWhatMakesNoTable)
{
    const std::string command = "targets cross a.qsplan ";
    expectRefused(command + "--axes organisation", 2, "two different axes");
    expectRefused(command + "--axes customer,customer", 2, "two different axes");
    expectRefused(command + "--axes organisation,people", 2, "two different axes");
    expectRefused(command + "--axes organisation,customer --period May", 2, "May");
    expectRefused(command + "--axes organisation,customer --period 2026", 1, "2026");
    expectRefused(command + "--axes organisation,customer --measure conversion", 1, "conversion");
    EXPECT_EQ(run("targets cross a.qsplan").code, 2);
}

} // namespace
} // namespace quotasmith::cli
