// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/workbook_maker.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

class ImportCommand : public PlanFolder {};

TEST_F(ImportCommand, ReportsWhatItTookAndItsControlTotal)
{
    m_folder.write("jan.csv",
                   "date,person,customer,product,revenue\n2027-01-03,P001,A1,X1,100.50\n2027-01-04,P002,,,20\n");
    const json report = answer("import actuals a.qsplan jan.csv");
    EXPECT_EQ(report["kind"], "actuals");
    EXPECT_EQ(report["source"], "jan.csv");
    EXPECT_EQ(report["encoding"], "utf-8");
    EXPECT_EQ(report["delimiter"], ",");
    EXPECT_EQ(report["map"]["person"], "person");
    EXPECT_EQ(report["rows"], json({{"read", 2}, {"taken", 2}, {"unchanged", 0}, {"refused", 0}, {"totals", 0}}));
    EXPECT_EQ(
        report["control"],
        json::array({{{"measure", "revenue"}, {"file", "120.50"}, {"stored", "120.50"}, {"difference", "0.00"}}}));
    EXPECT_EQ(report["months"], json({"2027-01"}));
    EXPECT_EQ(report["refused"], json::array());
    EXPECT_EQ(report["op"], "import-actuals");
    EXPECT_EQ(report["step"], 8);
    const json again = answer("import actuals a.qsplan jan.csv");
    EXPECT_TRUE(again["step"].is_null());
    EXPECT_EQ(again["rows"]["unchanged"], 2);
}

TEST_F(ImportCommand, SaysTheSameToPeople)
{
    m_folder.write("jan.csv", "date,person,customer,product,revenue\n2027-01-03,P001,A1,X1,100.50\n");
    EXPECT_EQ(run("import actuals a.qsplan jan.csv").out, "Lines: 1 read, 1 taken, 0 unchanged, 0 refused, 0 totals\n"
                                                          "Months: 2027-01 to 2027-01\n"
                                                          "Control total  In the file  Stored  Difference\n"
                                                          "-------------  -----------  ------  ----------\n"
                                                          "revenue             100.50  100.50        0.00\n"
                                                          "Step 8: Import actuals.\n");
}

TEST_F(ImportCommand, RefusesAllWhenALineIsBad)
{
    m_folder.write("bad.csv", "date,person,customer,product,revenue\n"
                              "2027-01-03,P001,A1,X1,100\n"
                              "2027-13-01,P001,A1,X1,1\n"
                              "2027-01-05,P0O1,A1,X1,1\n"
                              "2027-01-06,P001,A1,X1,\"12,34,5x\"\n"
                              "2027-01-07,P001\n");
    const std::string bytes = planBytes();
    const Ran ran = run("import actuals a.qsplan bad.csv --refused bad-lines.csv");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("line 3, column date: There is no such day or month as “2027-13-01”."));
    EXPECT_THAT(ran.err, HasSubstr("line 4, column person: Nobody and nothing is called “P0O1”. Did you mean P001"));
    EXPECT_THAT(ran.err, HasSubstr("line 5, column revenue: “12,34,5x” cannot be read"));
    EXPECT_THAT(ran.err, HasSubstr("line 6: The line has 2 fields instead of 5."));
    EXPECT_THAT(ran.err, HasSubstr("Nothing was imported."));
    EXPECT_EQ(planBytes(), bytes);
    EXPECT_THAT(tests::bytesOf(m_folder / "bad-lines.csv"),
                HasSubstr("2027-13-01,P001,A1,X1,1,3,date,date-impossible,"));
    const Ran inJson = run("import actuals a.qsplan bad.csv --json");
    EXPECT_EQ(inJson.code, 1);
    const json refused = inJson.json()["refused"];
    ASSERT_EQ(refused.size(), 4u);
    EXPECT_EQ(refused[0]["line"], 3);
    EXPECT_EQ(refused[0]["column"], "date");
    EXPECT_EQ(refused[0]["code"], "date-impossible");
    EXPECT_EQ(refused[2]["text"], "12,34,5x");
    EXPECT_TRUE(refused[3]["column"].is_null());
    EXPECT_TRUE(inJson.json()["step"].is_null());
}

TEST_F(ImportCommand, TakesTheGoodLinesWhenAllowed)
{
    m_folder.write("bad.csv",
                   "date,person,customer,product,revenue\n2027-01-03,P001,A1,X1,100\n2027-01-05,P0O1,A1,X1,1\n");
    const Ran ran = run("import actuals a.qsplan bad.csv --allow-refused --refused bad-lines.csv --json");
    EXPECT_EQ(ran.code, 3);
    EXPECT_EQ(ran.json()["rows"]["taken"], 1);
    EXPECT_EQ(ran.json()["rows"]["refused"], 1);
    EXPECT_EQ(ran.json()["step"], 8);
    EXPECT_TRUE(std::filesystem::exists(m_folder / "bad-lines.csv"));
}

TEST_F(ImportCommand, RefusedLinesBecomeAWorkbookWhenTheirNameSaysSo)
{
    m_folder.write("bad.csv", "date,person,revenue\n2027-01-03,P001,100\n2027-13-05,P001,1\n");
    EXPECT_EQ(run("import actuals a.qsplan bad.csv --refused bad.xlsx").code, 1);
    EXPECT_THAT(tests::bytesOf(m_folder / "bad.xlsx"), ::testing::StartsWith("PK"));
    const json again = run("import actuals a.qsplan bad.xlsx --json").json();
    EXPECT_EQ(again["rows"]["read"], 1);
    EXPECT_EQ(again["refused"][0]["code"], "date-impossible");
}

TEST_F(ImportCommand, AColumnMayCountAndDateOtherwiseThanAllTheOthers)
{
    m_folder.write("jan.csv", "date,person,revenue,cost\n2027-01-03,P001,5,4\n");
    const json report = answer("import actuals a.qsplan jan.csv --scale 1000 --scale cost=1 --dry-run");
    EXPECT_EQ(report["control"][0]["file"], "5000.00");
    EXPECT_EQ(report["control"][1]["file"], "4.00");
    expectRefused("import actuals a.qsplan jan.csv --scale costs=1", 1, "costs");
    EXPECT_EQ(run("import actuals a.qsplan jan.csv --scale cost=0").code, 2);
    EXPECT_EQ(run("import actuals a.qsplan jan.csv --date-order date=ymdx").code, 2);
    m_folder.write("months.csv", "person,2027-01,2027-02\nP001,5,4\n");
    EXPECT_EQ(answer("import actuals a.qsplan months.csv --map =2027-02 --dry-run")["control"][0]["file"], "5.00");
}

TEST_F(ImportCommand, ADryRunOnlyReports)
{
    m_folder.write("jan.csv", "date,person,customer,product,revenue\n2027-01-03,P001,A1,X1,100\n");
    const std::string bytes = planBytes();
    const json report = answer("import actuals a.qsplan jan.csv --dry-run");
    EXPECT_EQ(report["rows"]["taken"], 1);
    EXPECT_TRUE(report["step"].is_null());
    EXPECT_EQ(planBytes(), bytes);
}

TEST_F(ImportCommand, AsksWhatToDoWithFactsOfTheSameMonths)
{
    m_folder.write("more.csv", "date,person,customer,product,revenue\n2026-01-20,P001,A1,X1,5\n");
    expectRefused("import actuals a.qsplan more.csv", 1,
                  "what to do: add, replace or skip. (--existing add|replace|skip)");
    ASSERT_EQ(run("import actuals a.qsplan more.csv --existing add").code, 0);
    EXPECT_EQ(answer("actuals show a.qsplan --period 2026-01 --by P001")["rows"][0]["values"]["revenue"], "115.00");
}

TEST_F(ImportCommand, MapsColumnsAndRemembersThem)
{
    m_folder.write("odd.csv", "Tag;Wer;Geld\n03.01.2027;P001;1\n");
    const std::string map =
        "import actuals a.qsplan odd.csv --map date=Tag --map person=Wer --map revenue=#3 --scale 1000 "
        "--date-order dmy --delimiter ; --encoding utf-8 ";
    const json report = answer(map + "--as-profile german");
    EXPECT_EQ(report["map"], json({{"date", "Tag"}, {"person", "Wer"}, {"revenue", "Geld"}}));
    EXPECT_EQ(report["dateForm"], "dmy");
    EXPECT_EQ(report["control"][0]["stored"], "1000.00");
    m_folder.write("odd2.csv", "Tag;Wer;Geld\n03.02.2027;P001;2\n");
    EXPECT_EQ(answer("import actuals a.qsplan odd2.csv --profile german")["control"][0]["stored"], "2000.00");
    expectRefused("import actuals a.qsplan odd2.csv --profile french", 1, "There is no profile “french”");
    expectRefused("import actuals a.qsplan odd2.csv --map moon=Tag", 2, "There is no field “moon” in actuals");
    expectRefused("import actuals a.qsplan odd2.csv --map date=Tage", 1,
                  "The file has no column “Tage”. Did you mean Tag?");
}

TEST_F(ImportCommand, ReadsTheSheetAndTheHeaderThatAreNamed)
{
    const auto text = [](const std::string &words) { return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>"; };
    const std::string table = "<row>" + text("date") + text("person") + text("revenue") + "</row><row>" +
                              text("2027-01-03") + text("P001") + "<c><v>0.10000000000000001</v></c></row>";
    m_folder.write("book.xlsx", tests::WorkbookMaker()
                                    .sheet("说明", "<row>" + text("第一页") + "</row>")
                                    .sheet("数据", table)
                                    .sheet("旧", table, {}, "hidden")
                                    .bytes());
    const json report = answer("import actuals a.qsplan book.xlsx --dry-run");
    EXPECT_EQ(report["sheet"], "数据");
    EXPECT_EQ(report["notes"][0]["message"], "The sheet “数据” was read. Not read: 说明. Hidden: 旧.");
    EXPECT_TRUE(report["encoding"].is_null());
    EXPECT_EQ(report["control"][0]["stored"], "0.10");
    EXPECT_EQ(answer("import actuals a.qsplan book.xlsx --dry-run --sheet 3")["sheet"], "旧");
    expectRefused("import actuals a.qsplan book.xlsx --sheet 四", 1,
                  "has no sheet “四”. Its sheets are 说明, 数据, 旧. (--sheet)");
    m_folder.write("two.csv", "person,revenue\ndate,person,revenue\n2027-01-03,P001,1\n");
    EXPECT_EQ(answer("import actuals a.qsplan two.csv --dry-run --header-line 2")["headerLine"], 2);
    expectRefused("import actuals a.qsplan two.csv --header-line 9", 1, "no names of columns on line 9");
    const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    m_folder.write("old.xls", compound + " old");
    expectRefused("import actuals a.qsplan old.xls", 1,
                  "old.xls is a file in the format .xls of Excel 97–2003, which is not read.");
    std::string stream;
    for (const char letter : std::string("EncryptedPackage"))
        stream += {letter, '\0'};
    m_folder.write("locked.xlsx", compound + stream);
    expectRefused("import actuals a.qsplan locked.xlsx", 1, "locked.xlsx is protected by a password.");
}

TEST_F(ImportCommand, RemembersWhatAFileCallsSomebody)
{
    m_folder.write("jan.csv", "date,person,revenue\n2027-01-03,小安,1\n");
    const Ran refused = run("import actuals a.qsplan jan.csv");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("(--create-missing, --alias TEXT=CODE)"));
    EXPECT_EQ(answer("import actuals a.qsplan jan.csv --alias 小安=P001")["rows"]["taken"], 1);
    EXPECT_EQ(answer("table show a.qsplan aliases")["rows"][0]["values"]["node"], "P001");
    m_folder.write("feb.csv", "date,person,revenue\n2027-02-03,小安,1\n");
    EXPECT_EQ(answer("import actuals a.qsplan feb.csv")["rows"]["taken"], 1);
    expectRefused("import actuals a.qsplan feb.csv --alias 小安", 2, "gives nothing another name");
    m_folder.write("mar.csv", "date,person,revenue\n2027-03-03,小安,1\n");
    expectRefused("import actuals a.qsplan mar.csv --alias 小安=P999", 1, "The plan has no code “P999”.");
}

TEST_F(ImportCommand, ReplacesTheBatchThatIsNamed)
{
    m_folder.write("half.csv", "date,person,revenue\n2027-01-03,P001,1\n");
    answer("import actuals a.qsplan half.csv");
    m_folder.write("half.csv", "date,person,revenue\n2027-01-20,P001,2\n");
    const json second = answer("import actuals a.qsplan half.csv --existing add");
    m_folder.write("half.csv", "date,person,revenue\n2027-01-20,P001,5\n");
    expectRefused("import actuals a.qsplan half.csv --existing replace", 1, "(--batch ID)");
    expectRefused("import actuals a.qsplan half.csv --existing add --batch 1", 2, "cannot be used together");
    expectRefused("import actuals a.qsplan half.csv --batch 1", 1, "There is no import 1 whose actuals count.");
    answer("import actuals a.qsplan half.csv --batch " + second["batch"].get<std::string>());
    EXPECT_EQ(answer("actuals show a.qsplan --period 2027-01 --by P001")["rows"][0]["values"]["revenue"], "6.00");
}

TEST_F(ImportCommand, AsksForTheMonthOfATableWithoutDates)
{
    m_folder.write("sum.csv", "销售员,数量,标准单价,成交金额\nP001,2,10,20\n");
    expectRefused("import actuals a.qsplan sum.csv", 1, "No column was recognised for “date”");
    expectRefused("import actuals a.qsplan sum.csv --month May", 2, "May is no month");
    EXPECT_EQ(answer("import actuals a.qsplan sum.csv --month 2027-05")["months"], json({"2027-05"}));
}

TEST_F(ImportCommand, RefusesWhatIsNoTable)
{
    m_folder.write("empty.csv", "");
    m_folder.write("binary.csv", std::string("a,b\0c\n", 6));
    m_folder.write("latin.csv", "code,name\nP9,\xFF\xFE\x81\n");
    expectRefused("import people a.qsplan empty.csv", 1, "empty.csv is empty");
    expectRefused("import people a.qsplan binary.csv --encoding utf-8", 1, "neither a workbook (.xlsx) nor text");
    expectRefused("import people a.qsplan latin.csv --encoding utf-8", 1, "The file is not utf-8: line 2");
    expectRefused("import people a.qsplan latin.csv --encoding moon", 2, "“moon” is no known encoding");
    expectRefused("import people a.qsplan nothere.csv", 1, "nothere.csv cannot be read");
    expectRefused("import people a.qsplan people.csv --refused a.qsplan", 1, "a.qsplan is a plan");
}

TEST_F(ImportCommand, TellsItsProgress)
{
    std::string lines = "date,person,customer,product,revenue\n";
    for (int line = 0; line < 20'000; ++line)
        lines += "2027-01-03,P001,A1,X1,1\n";
    m_folder.write("jan.csv", lines);
    EXPECT_THAT(run("import actuals a.qsplan jan.csv --progress").err,
                ::testing::MatchesRegex("(progress [0-9]+% [0-9]+/[0-9]+\n)+"));
}

} // namespace
} // namespace quotasmith::cli
