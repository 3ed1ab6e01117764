// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char *kTenth = R"("method":"whole","basis":"amount","tiers":[{"from":"0","rate":"10%"}])";

/// What stands beside the tiers, from the file of a scheme to the words of a statement.
class PayLines : public PlanFolder {
protected:
    void put(const std::string &fields)
    {
        m_folder.write("s.json", "{" + fields + (fields.empty() ? "" : ",") + kTenth + "}");
        answer("commission scheme a.qsplan --from s.json");
    }
    void reach(const std::string &person, const std::string &month, const std::string &amount)
    {
        answer("actuals set a.qsplan --person " + person + " --period " + month + " --measure revenue --value " +
               amount);
    }
};

TEST_F(PayLines, ALineSaysWhatItRestsOnInNumbersAndInWords)
{
    put(R"("draw":{"monthly":"500"},"holdBack":{"share":"50%"})");
    reach("P001", "2027-01", "2000");
    answer("table put a.qsplan receipts person=P001 date=2027-02-10 amount=500");
    reach("P001", "2027-02", "9000");
    const json january = answer("commission statement a.qsplan --person P001 --period 2027-01");
    ASSERT_EQ(january["lines"].size(), 3u);
    EXPECT_EQ(january["lines"][0]["rule"], "commission");
    EXPECT_EQ(january["lines"][1]["rule"], "hold-back");
    EXPECT_EQ(january["lines"][1]["input"], "200.00");
    EXPECT_EQ(january["lines"][1]["rate"], "0.5");
    EXPECT_EQ(january["lines"][1]["amount"], "-100.00");
    EXPECT_EQ(january["lines"][2]["rule"], "draw");
    EXPECT_EQ(january["lines"][2]["amount"], "400.00");
    EXPECT_EQ(january["lines"][2]["paidBefore"], "400.00");
    EXPECT_EQ(january["pay"], "500.00");
    EXPECT_EQ(january["slices"].size(), 1u) << "slices are those of the tiers";
    const json february = answer("commission show a.qsplan --period 2027-02");
    EXPECT_EQ(february["method"], "whole");
    EXPECT_EQ(february["scheme"], "s");
    const json &ann = february["people"][0];
    EXPECT_EQ(ann["lines"][2]["rule"], "release");
    EXPECT_EQ(ann["lines"][2]["amount"], "25.00");
    EXPECT_EQ(ann["lines"][2]["quota"], "2000.00");
    EXPECT_EQ(ann["pay"], "500.00") << "450.00 and 25.00 earned, drawn up to 500.00";
    EXPECT_EQ(ann["yearToDate"], "1000.00");
    const std::string words = run("commission statement a.qsplan --person P001 --period 2027-02").out;
    EXPECT_THAT(words, HasSubstr("500.00 of the 2,000.00 sold in 2027-01 came in, 25 % of the 100.00 held back"));
    EXPECT_THAT(words, Not(HasSubstr("{")));
    const std::string chinese = run("--lang zh_CN commission statement a.qsplan --person P001 --period 2027-02").out;
    EXPECT_THAT(chinese, HasSubstr("2027-01 的销售 2,000.00 本次回款 500.00"));
    EXPECT_THAT(chinese, Not(HasSubstr("{")));
}

TEST_F(PayLines, SchemesAreReadAsAListAndWrittenByTheirCommand)
{
    EXPECT_EQ(answer("table show a.qsplan schemes")["rows"], json::array());
    put(R"("excess":{"share":"5%"})");
    const json shown = answer("table show a.qsplan schemes");
    EXPECT_EQ(shown["kind"], "schemes");
    ASSERT_EQ(shown["rows"].size(), 1u);
    EXPECT_EQ(shown["rows"][0]["key"], "s");
    EXPECT_EQ(shown["rows"][0]["values"]["excess"]["share"], "0.05");
    EXPECT_EQ(shown["rows"][0]["values"]["assigned"][0]["node"], "organisation");
    EXPECT_THAT(run("table show a.qsplan schemes").out, HasSubstr("s"));
    expectRefused("table put a.qsplan schemes code=x", 1, "commission scheme FILE --from SCHEME.json");
    expectRefused("table remove a.qsplan schemes --key s", 1, "commission scheme FILE --remove CODE");
}

TEST_F(PayLines, BadPartsAreRefusedWithTheirPlace)
{
    const auto refuse = [&](const std::string &fields, const std::string &words, int code = 1) {
        m_folder.write("s.json", "{" + fields + "," + kTenth + "}");
        expectRefused("commission scheme a.qsplan --from s.json", code, words);
    };
    refuse(R"("excess":{"share":"150%"})", "excess.share");
    refuse(R"("rankings":[{"amounts":["1"]},{"amounts":[]}])", "rankings[2].amounts is empty");
    refuse(R"("newProducts":[{"product":"NOPE","rate":"1%"}])", "NOPE");
    refuse(R"("draw":{"monthly":"-1"})", "draw.monthly has to be above zero");
    expectRefused("table put a.qsplan splits person=P001 to=P001 share=10%", 1, "somebody else");
}

TEST_F(PayLines, TheTemplateOfATeamHasItsBonuses)
{
    answer("commission scheme a.qsplan --template team");
    const json scheme = answer("commission schemes a.qsplan")["schemes"][0];
    EXPECT_EQ(scheme["achievement"], json({{"months", "1"}, {"period", "year"}}));
    EXPECT_EQ(scheme["excess"]["division"], "equally");
}

TEST_F(PayLines, WhoStaysUnderTheLimitIsNamed)
{
    expectRefused("commission watch a.qsplan", 1, "no commission scheme yet");
    put(R"("elimination":{"below":"60%","periods":"2"})");
    EXPECT_EQ(answer("commission watch a.qsplan")["people"], json::array());
    EXPECT_THAT(run("commission watch a.qsplan").out, HasSubstr("Nobody"));
    reach("P001", "2027-01", "1");
    const json people = answer("commission watch a.qsplan")["people"];
    ASSERT_EQ(people.size(), 4u);
    EXPECT_EQ(people[0]["person"], "P001");
    EXPECT_EQ(people[0]["periods"], 1);
    EXPECT_EQ(people[0]["allowed"], 2);
    EXPECT_EQ(people[0]["reached"], false);
    EXPECT_EQ(people[0]["period"], "2027-01");
}

} // namespace
} // namespace quotasmith::cli
