// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class TargetsCommands : public PlanFolder {
protected:
    json rowOf(const std::string &code, const std::string &options = "--axis organisation") const
    {
        const json shown = answer("targets show a.qsplan " + options);
        for (const json &row : shown["rows"])
            if (row["code"] == code)
                return row;
        return {};
    }
};

TEST_F(TargetsCommands, ShowGivesRowsInTreeOrder)
{
    const json shown = answer("targets show a.qsplan --axis organisation");
    EXPECT_EQ(shown["axis"], "organisation");
    EXPECT_EQ(shown["by"], "quarter");
    EXPECT_EQ(shown["measure"], "revenue");
    EXPECT_EQ(shown["ambition"], "base");
    EXPECT_EQ(shown["layer"], "planned");
    std::vector<std::string> codes;
    for (const json &row : shown["rows"])
        codes.push_back(row["code"]);
    EXPECT_THAT(codes,
                ::testing::ElementsAre("organisation", "North", "N1", "P001", "P002", "South", "S1", "P003", "P004"));
    EXPECT_TRUE(shown["rows"][0]["parent"].is_null());
    EXPECT_EQ(shown["rows"][0]["values"]["2027"], "1200000.00");
    EXPECT_EQ(shown["rows"][3]["parent"], "N1");
    EXPECT_EQ(shown["rows"][3]["level"], "person");
    EXPECT_EQ(shown["rows"][3]["held"], json::array());
    EXPECT_TRUE(shown["rows"][3]["values"].contains("2027Q4"));
}

TEST_F(TargetsCommands, ShowIsATableForPeople)
{
    EXPECT_THAT(run("targets show a.qsplan --axis customer --by half").out,
                StartsWith("customers: revenue, target\n"
                           "Code      Name           first half  second half          Year\n"
                           "--------  -------------  ----------  -----------  ------------\n"
                           "customer  All customers  542,856.00   657,144.00  1,200,000.00\n"
                           "KA          KA           542,856.00   657,144.00  1,200,000.00\n"));
    EXPECT_THAT(run("targets show a.qsplan --axis customer --by year --lang zh_CN").out,
                StartsWith("客户：销售额，目标\n"
                           "编码      名称              全年\n"
                           "--------  --------  ------------\n"
                           "customer  全部客户  1,200,000.00\n"));
}

TEST_F(TargetsCommands, ExportIsCsvForSpreadsheets)
{
    const Ran exported = run("targets export a.qsplan --axis organisation --by year");
    EXPECT_EQ(exported.code, 0);
    EXPECT_THAT(exported.out, StartsWith("\xEF\xBB\xBF"
                                         "axis,code,name,parent,level,measure,ambition,Year\r\n"
                                         "organisation,organisation,Acme,,root,revenue,base,1200000.00\r\n"
                                         "organisation,North,North,organisation,region,revenue,base,"));
    EXPECT_THAT(exported.out, HasSubstr("organisation,P004,'=Dan,S1,person,revenue,base,"));
    EXPECT_THAT(run("targets export a.qsplan --axis all --lang zh_CN --no-bom").out,
                StartsWith("维度,编码,名称,上级,层级,指标,目标档,Q1,Q2,Q3,Q4,全年\r\n"));
}

TEST_F(TargetsCommands, ExportWritesAFileButNeverOverAPlan)
{
    const json written = answer("targets export a.qsplan --axis all --by month -o out.csv");
    EXPECT_EQ(written["rows"], 9 + 2 + 3);
    EXPECT_THAT(tests::bytesOf(m_folder / "out.csv"), HasSubstr(",2027-01,2027-02,"));
    EXPECT_EQ(run("targets export a.qsplan --axis customer --by year -o out.csv").out, "2 rows written to out.csv.\n");
    EXPECT_EQ(run("targets export a.qsplan --axis customer --format json -o out.json").code, 0);
    const json file = json::parse(tests::bytesOf(m_folder / "out.json"));
    EXPECT_EQ(file["schema"], "quotasmith/1");
    EXPECT_EQ(file["axis"], "customer");
    EXPECT_EQ(answer("targets export a.qsplan --axis customer"), file);
    expectRefused("targets export a.qsplan --axis all -o a.qsplan", 1, "a.qsplan is a plan and is not overwritten");
}

TEST_F(TargetsCommands, ImportReadsItsOwnExport)
{
    for (const char *options :
         {"--axis all --by month", "--axis all --by quarter", "--axis organisation --by month --lang zh_CN"}) {
        ASSERT_EQ(run(std::string("targets export a.qsplan -o out.csv ") + options).code, 0);
        const json imported = answer("import targets a.qsplan out.csv");
        EXPECT_TRUE(imported["step"].is_null()) << options << imported;
        EXPECT_EQ(imported["rows"]["taken"], 0) << options << imported["rows"];
    }
}

TEST_F(TargetsCommands, SetMovesWhatKeepAllows)
{
    const json before = rowOf("N1");
    const json set = answer("targets set a.qsplan --axis organisation --node P001 --period 2027Q1 --value 1.5万");
    EXPECT_EQ(set["op"], "targets-set");
    EXPECT_EQ(set["step"], 8);
    EXPECT_EQ(set["changed"], json({{"target", 2}}));
    EXPECT_EQ(rowOf("P001")["values"]["2027Q1"], "15000.00");
    EXPECT_EQ(rowOf("N1")["values"], before["values"]);
    EXPECT_EQ(answer("targets check a.qsplan")["ok"], true);
}

TEST_F(TargetsCommands, NoChangeIsNoStep)
{
    const json value = rowOf("P001")["values"]["2027Q1"];
    const json set = answer("targets set a.qsplan --axis organisation --node P001 --period 2027Q1 --value " +
                            value.get<std::string>());
    EXPECT_TRUE(set["step"].is_null());
    EXPECT_TRUE(set["op"].is_null());
    EXPECT_EQ(set["changed"], json::object());
}

TEST_F(TargetsCommands, ValuesMayBeginWithAMinus)
{
    EXPECT_EQ(run("targets annual a.qsplan -5%").code, 0);
    // Last year: 4 people, 12 months, (100 + 200 + 300 + 400) × 12 + 10 × 78 × 4 = 15,120.00.
    EXPECT_EQ(rowOf("organisation")["values"]["2027"], "14364.00");
    EXPECT_EQ(run("targets annual a.qsplan 1200000").code, 0);
    EXPECT_EQ(run("targets set a.qsplan --axis organisation --node P001 --period 2027 --value -5%").code, 0);
    EXPECT_EQ(rowOf("P001")["values"]["2027"], "1881.00"); // 100 × 12 + 10 × 78 = 1,980.00
    expectRefused("targets set a.qsplan --axis organisation --node P001 --period 2027 --value -5", 1, "less than zero");
}

TEST_F(TargetsCommands, PreviewWritesNothing)
{
    const std::string bytes = planBytes();
    const json preview =
        answer("targets set a.qsplan --axis organisation --node P001 --period 2027-03 --value 20000 --preview");
    EXPECT_EQ(preview["feasible"], true);
    ASSERT_EQ(preview["moved"].size(), 2u);
    EXPECT_EQ(preview["moved"][0]["axis"], "organisation");
    EXPECT_EQ(preview["moved"][0]["node"], "P001");
    EXPECT_EQ(preview["moved"][0]["period"], "2027-03");
    EXPECT_EQ(preview["moved"][0]["after"], "20000.00");
    EXPECT_EQ(preview["total"]["cells"], 2);
    EXPECT_EQ(planBytes(), bytes);
    EXPECT_THAT(
        run("targets set a.qsplan --axis organisation --node P001 --period 2027-03 --value 20000 --preview").out,
        StartsWith("2 cells would move, by "));
}

TEST_F(TargetsCommands, PreviewsTheCellsThatMoveMostFirst)
{
    const json moved = answer("targets spread a.qsplan --axis organisation --method pattern --pattern 20,24,26,30 "
                              "--preview")["moved"];
    ASSERT_GT(moved.size(), 12u);
    std::vector<double> sizes;
    for (const json &cell : moved)
        sizes.push_back(-std::abs(std::stod(cell["difference"].get<std::string>())));
    EXPECT_TRUE(std::is_sorted(sizes.begin(), sizes.end()));
}

TEST_F(TargetsCommands, AConflictNamesTheHoldsAndTheAmount)
{
    ASSERT_EQ(run("targets set a.qsplan --axis organisation --node N1 --period 2027Q4 --value 80000 --hold").code, 0);
    const std::string edit =
        "targets set a.qsplan --axis organisation --node P001 --period 2027Q4 --value 90000 --keep nothing";
    const std::string bytes = planBytes();
    const Ran ran = run(edit);
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("Ann Q4 (90,000.00)"));
    EXPECT_THAT(ran.err, HasSubstr("N1 Q4"));
    EXPECT_THAT(ran.err, HasSubstr("10,000.00"));
    const json refused = run(edit + " --json").json();
    EXPECT_EQ(refused["error"]["code"], "conflict");
    EXPECT_EQ(refused["error"]["data"]["amount"], "10000.00");
    const Ran preview = run(edit + " --preview --json");
    EXPECT_EQ(preview.code, 1);
    EXPECT_EQ(preview.json()["feasible"], false);
    EXPECT_EQ(preview.json()["conflict"]["holds"][0]["node"], "N1");
    EXPECT_EQ(preview.json()["conflict"]["fixed"][0]["kind"], "edit");
    EXPECT_EQ(planBytes(), bytes);
}

TEST_F(TargetsCommands, ARefusalNamesTheKeepsThatWork)
{
    const std::string edit =
        "targets set a.qsplan --axis organisation --node organisation --period 2027Q1 --value 1 --keep totals";
    expectRefused(edit, 1, "nobody beside it can share the difference");
    EXPECT_THAT(run(edit + " --json").json()["error"]["data"]["instead"], ::testing::Contains(json("nothing")));
    EXPECT_EQ(run(edit + " --preview --json").json()["refusal"]["node"], "organisation");
}

TEST_F(TargetsCommands, HoldsAreListedAndReleased)
{
    const json held =
        answer("targets hold a.qsplan --axis organisation --node N1 --period 2027Q2 --reason signed --until "
               "2027-06 --author Ann --now 2027-02-01");
    ASSERT_EQ(held["holds"].size(), 1u);
    const json hold = answer("targets holds a.qsplan")["holds"][0];
    EXPECT_EQ(hold, held["holds"][0]);
    EXPECT_EQ(hold["reason"], "signed");
    EXPECT_EQ(hold["until"], "2027-06");
    EXPECT_EQ(hold["since"], "2027-02-01T00:00:00Z");
    EXPECT_EQ(rowOf("N1")["held"], json({"2027Q2"}));
    EXPECT_THAT(run("targets show a.qsplan --axis organisation").out, HasSubstr("*"));
    EXPECT_TRUE(answer("targets hold a.qsplan --axis organisation --node N1 --period 2027Q2")["step"].is_null());
    EXPECT_EQ(answer("targets release a.qsplan --axis organisation --node N1 --period 2027Q2")["op"],
              "targets-release");
    EXPECT_EQ(run("targets holds a.qsplan").out, "Nothing is held.\n");
    expectRefused("targets release a.qsplan --axis organisation --node N1 --period 2027Q2", 1, "nothing to release");
}

TEST_F(TargetsCommands, AmbitionsAreScaled)
{
    expectRefused("targets show a.qsplan --axis all --ambition stretch", 1,
                  "no annual number of revenue for the level stretch");
    EXPECT_EQ(answer("targets annual a.qsplan 150万 --ambition stretch")["op"], "targets-annual");
    const json stretched = answer("targets show a.qsplan --axis customer --ambition stretch --by year");
    EXPECT_EQ(stretched["ambition"], "stretch");
    EXPECT_EQ(stretched["rows"][0]["values"]["2027"], "1500000.00");
    EXPECT_EQ(answer("info a.qsplan")["targets"].size(), 2u);
}

TEST_F(TargetsCommands, AllMeasuresStandInOneAnswer)
{
    ASSERT_EQ(run("targets annual a.qsplan 480 --measure orders").code, 0);
    const json shown = answer("targets show a.qsplan --axis product --by year --measure all");
    EXPECT_EQ(shown["measure"], "all");
    EXPECT_TRUE(std::any_of(shown["rows"].begin(), shown["rows"].end(), [](const json &row) {
        return row["measure"] == "orders" && row["level"] == "root" && row["values"]["2027"] == "480";
    }));
    EXPECT_THAT(run("targets export a.qsplan --axis product --by year --measure all --no-bom").out,
                HasSubstr("product,product,All products,,root,orders,base,480\r\n"));
}

TEST_F(TargetsCommands, BadInputChangesNothing)
{
    const std::string set = "targets set a.qsplan --axis organisation ";
    expectRefused(set + "--node P0O1 --period 2027Q1 --value 5", 1,
                  "There is no “P0O1” in organisation. Did you mean P001");
    expectRefused(set + "--node Ann --period 2027Q1 --value 5", 1, "named by their code. Did you mean P001?");
    expectRefused(set + "--node P001 --period 2027-13 --value 5", 2, "“2027-13” is no period");
    expectRefused(set + "--node P001 --period 2028Q1 --value 5", 1,
                  "2028Q1 is not made of months of the plan's year 2027");
    expectRefused(set + "--node P001 --period 2027-W18 --value 5", 1, "2027-W18");
    expectRefused(set + "--node P001 --period 2027Q1 --value 12,34,5x", 2,
                  "a thousands separator is in the wrong place");
    expectRefused(set + "--node P001 --period 2027Q1 --value 1.234", 2, "more decimals than the unit has");
    expectRefused(set + "--node P001 --period 2027Q1 --value 5 --keep it", 2, "--keep cannot be “it”");
    expectRefused(set + "--node P001 --period 2027Q1 --value 5 --measure moons", 2, "--measure cannot be “moons”");
    expectRefused("targets set a.qsplan --axis customer --node A1 --period 2027Q1 --value 5", 1,
                  "A1 has no targets of its own");
    expectRefused("targets spread a.qsplan --axis customer --method history --measure leads", 1, "no targets of leads");
    expectRefused("targets hold a.qsplan --axis organisation --node N1 --period 2027Q2 --until soon", 2,
                  "“soon” is no period");
}

/// `1579449.77` in hundredths.
std::int64_t hundredths(const json &amount)
{
    std::string digits = amount.get<std::string>();
    digits.erase(digits.find('.'), 1);
    return std::stoll(digits);
}

TEST_F(TargetsCommands, WhatIsAssignedIsTheSumOfItsMonthsEverywhere)
{
    answer("table put a.qsplan cushions axis=organisation level=root rate=3.33%");
    answer("table put a.qsplan cushions axis=organisation level=team rate=7.77%");
    const auto shown = [&](const char *by) {
        std::map<std::string, json> rows;
        const json said = answer(std::string("targets show a.qsplan --axis organisation --layer assigned --by ") + by);
        for (const json &row : said["rows"])
            rows[row["code"]] = row["values"];
        return rows;
    };
    const auto sumOf = [](const json &values) {
        std::int64_t sum = 0;
        for (const auto &[period, value] : values.items())
            sum += period == "2027" ? 0 : hundredths(value);
        return sum;
    };
    const auto months = shown("month"), quarters = shown("quarter"), weeks = shown("week");
    const json review = answer("review a.qsplan --period 2027Q1");
    ASSERT_EQ(months.size(), quarters.size());
    for (const auto &[node, values] : months) {
        const std::int64_t quarter =
            hundredths(values["2027-01"]) + hundredths(values["2027-02"]) + hundredths(values["2027-03"]);
        EXPECT_EQ(hundredths(quarters.at(node)["2027Q1"]), quarter) << node;
        for (const auto *parts : {&months, &quarters, &weeks}) {
            EXPECT_EQ(hundredths(parts->at(node)["2027"]), hundredths(values["2027"])) << node;
            EXPECT_EQ(sumOf(parts->at(node)), hundredths(values["2027"])) << node;
        }
        for (const json &row : review["rows"]) {
            if (row["node"] == node && node.starts_with("P0")) {
                EXPECT_EQ(hundredths(row["target"]), quarter) << node;
            }
        }
    }
    EXPECT_NE(sumOf(months.at("P001")), hundredths(rowOf("P001")["values"]["2027"])) << "more than planned";
}

TEST_F(TargetsCommands, EveryMethodOfSpreadingKeepsTheSums)
{
    const std::string spread = "targets spread a.qsplan --axis organisation ";
    for (const char *options :
         {"--method proportional", "--method equal --node North", "--method history", "--method seasonal --node P001",
          "--method pattern --pattern 4-4-5", "--method pattern --pattern 1,2 --node P002 --period 2027H1",
          "--method working-days", "--method straight-line --node P003", "--method percent --percent 10% --node S1",
          "--method growth --percent 0.02 --node P004", "--method repeat --node N1 --period 2027Q3",
          "--method reference --reference S1 --node N1", "--method reference --reference P003 --node P001"}) {
        const std::string before = answer("info a.qsplan")["digest"];
        answer(spread + options + " --preview");
        EXPECT_EQ(answer("info a.qsplan")["digest"], before);
        const json done = answer(spread + options);
        EXPECT_EQ(answer("targets check a.qsplan")["ok"], true) << options;
        if (!done["step"].is_null()) {
            answer("undo a.qsplan");
            EXPECT_EQ(answer("info a.qsplan")["digest"], before) << options;
            answer("redo a.qsplan");
        }
    }
}

TEST_F(TargetsCommands, GrowthStartsWithTheFirstMonth)
{
    answer("targets set a.qsplan --axis organisation --node P001 --period 2027-01 --value 1000 --keep nothing");
    answer("targets spread a.qsplan --axis organisation --node P001 --period 2027Q1 --method growth --percent 3.37%");
    const json row = rowOf("P001", "--axis organisation --by month");
    EXPECT_EQ(row["values"]["2027-01"], "1000.00");
    EXPECT_EQ(row["values"]["2027-02"], "1033.70");
    EXPECT_EQ(row["values"]["2027-03"], "1068.54");
}

TEST_F(TargetsCommands, SpreadAsksForWhatItsMethodNeeds)
{
    const std::string spread = "targets spread a.qsplan --axis organisation ";
    expectRefused(spread + "--method growth", 2, "--percent is needed");
    expectRefused(spread + "--method growth --percent x", 2, "it takes a rate");
    expectRefused(spread + "--method reference", 2, "--reference is needed");
    expectRefused(spread + "--method equal --percent 1%", 2, "cannot be used together");
    expectRefused(spread + "--method pattern --pattern 1,1,1,1,1", 1, "has to divide");
    expectRefused(spread + "--method reference --reference P001", 1, "has 4 leaves");
    expectRefused(spread + "--method percent --percent -200%", 1, "fall below zero");
}

} // namespace
} // namespace quotasmith::cli
