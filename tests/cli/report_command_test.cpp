// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/paper_folder.h"

#include <gmock/gmock.h>

#include <cstdint>
#include <sstream>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

using ReportCommand = PaperFolder;

TEST_F(ReportCommand, AStatementHasEverySliceAndTheSum)
{
    const json pay = answer("commission statement a.qsplan --person P001 --period 2027-01");
    const json said = answer("report statement a.qsplan --person P001 --period 2027-01 -o s.pdf");
    EXPECT_EQ(said["papers"], 1);
    EXPECT_EQ(said["pages"], 1);
    const std::string words = read("s.pdf");
    EXPECT_THAT(words, HasSubstr("Ann"));
    EXPECT_THAT(words, HasSubstr("100,000.00"));
    EXPECT_THAT(words, HasSubstr(grouped(pay["pay"])));
    for (const json &slice : pay["slices"])
        EXPECT_THAT(words, HasSubstr(grouped(slice["base"])));
    EXPECT_THAT(words, HasSubstr("Year to date"));
    EXPECT_THAT(words, HasSubstr("Page 1 / 1"));
    EXPECT_THAT(words, HasSubstr("Acme"));
    EXPECT_THAT(words, HasSubstr("Plan 2027"));
    EXPECT_THAT(words, Not(HasSubstr("Bob")));
}

TEST_F(ReportCommand, EverybodyGoesIntoOneFileOrOneEach)
{
    EXPECT_EQ(answer("report statement a.qsplan --all --period 2027Q1 -o all.pdf")["papers"], 4);
    const std::string words = read("all.pdf");
    for (const char *name : {"Ann", "Bob", "Cleo", "=Dan"})
        EXPECT_THAT(words, HasSubstr(name));
    const json each = answer("report statement a.qsplan --all --period 2027Q1 -o each");
    EXPECT_EQ(each["files"].size(), 4u);
    EXPECT_THAT(read("each/P002 Bob.pdf"), HasSubstr("Bob"));
}

TEST_F(ReportCommand, ALetterStatesTheTargetsThatAddUp)
{
    answer("table put a.qsplan approach axis=organisation node=P001 period=2027Q1 text=每周拜访三家重点客户");
    answer("report letter a.qsplan --person P001 -o l.pdf");
    const std::string words = read("l.pdf");
    const json shown = answer("targets show a.qsplan --axis organisation --by quarter");
    for (const json &row : shown["rows"])
        if (row["code"] == "P001") {
            for (const json &value : row["values"])
                EXPECT_THAT(words, HasSubstr(grouped(value)));
        }
    EXPECT_THAT(words, HasSubstr("每周拜访三家重点客户"));
    EXPECT_THAT(words, HasSubstr("Draft"));
    EXPECT_THAT(words, HasSubstr("100 %"));
    EXPECT_THAT(words, HasSubstr("Responsible:"));
    EXPECT_EQ(answer("report letter a.qsplan --all -o letters")["files"].size(), 4u);
    EXPECT_EQ(answer("report letter a.qsplan --all -o letters.pdf")["papers"], 4);
}

TEST_F(ReportCommand, ALetterIsWrittenInChinese)
{
    answer("report letter a.qsplan --person P001 -o l.pdf --lang zh_CN");
    const std::string words = read("l.pdf");
    for (const char *word : {"目标责任书", "销售额", "全年", "责任人", "日期"})
        EXPECT_THAT(words, HasSubstr(word));
}

TEST_F(ReportCommand, TheDecompositionHasEveryPlannedNodeOfEachAxis)
{
    for (const char *axis : {"organisation", "customer", "product"}) {
        const std::string asked = std::string(" a.qsplan --axis ") + axis;
        answer("report decomposition" + asked + " -o d.pdf");
        const std::string words = read("d.pdf");
        const json shown = answer("targets show" + asked + " --by quarter");
        for (const json &row : shown["rows"])
            for (const json &value : row["values"])
                EXPECT_THAT(words, HasSubstr(grouped(value)));
    }
    EXPECT_THAT(read("d.pdf"), HasSubstr("1,200,000.00"));
}

TEST_F(ReportCommand, DiagnosisAndReviewAreTold)
{
    const json found = answer("diagnose a.qsplan");
    answer("report diagnosis a.qsplan -o d.pdf");
    const std::string diagnosis = read("d.pdf");
    EXPECT_THAT(diagnosis, HasSubstr("Indicators"));
    EXPECT_THAT(diagnosis, HasSubstr(std::to_string(found["findings"].size()) + ". "));
    EXPECT_EQ(answer("report review a.qsplan --period 2027-01 -o r.pdf")["papers"], 1);
    const std::string review = read("r.pdf");
    EXPECT_THAT(review, HasSubstr("Attainment"));
    EXPECT_THAT(review, HasSubstr("100,000.00"));
    EXPECT_THAT(review, HasSubstr("North"));
}

/// The numbers of a line of a table, in minor units; `Revenue  1,234.50  …` has them after its first word.
std::vector<std::int64_t> numbersOf(const std::string &line)
{
    std::vector<std::int64_t> numbers;
    std::string digits;
    for (const char letter : line + ' ') {
        if (letter >= '0' && letter <= '9') {
            digits += letter;
        } else if (letter == ' ' && !digits.empty()) {
            numbers.push_back(std::stoll(digits));
            digits.clear();
        }
    }
    return numbers;
}

TEST_F(ReportCommand, EveryLetterAddsUpToTheMinorUnit)
{
    answer("report letter a.qsplan --all -o l.pdf");
    std::istringstream lines(read("l.pdf"));
    std::int64_t all = 0;
    int letters = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find(" Revenue ") == std::string::npos && line.rfind("Revenue ", 0) != 0)
            continue;
        const std::vector<std::int64_t> numbers = numbersOf(line);
        if (numbers.size() != 5) // the header of the worked example
            continue;
        EXPECT_EQ(numbers[0] + numbers[1] + numbers[2] + numbers[3], numbers[4]) << line;
        all += numbers[4];
        ++letters;
    }
    EXPECT_EQ(letters, 4);
    EXPECT_EQ(all, 1'200'000'00);
}

TEST_F(ReportCommand, ALetterSaysWhoSignsAndWhichVersionItIs)
{
    answer("report letter a.qsplan --person P001 -o l.pdf");
    EXPECT_THAT(read("l.pdf"), HasSubstr("Responsible: Ann"));
    EXPECT_THAT(read("l.pdf"), HasSubstr("a draft nobody has approved yet"));
    answer("versions approvers set a.qsplan Boss");
    answer("versions submit a.qsplan --reason start");
    answer("report letter a.qsplan --person P001 -o l.pdf");
    EXPECT_THAT(read("l.pdf"), HasSubstr("submitted, not yet approved"));
    answer("versions approve a.qsplan --by Boss --yes");
    answer("report letter a.qsplan --person P001 -o l.pdf");
    EXPECT_THAT(read("l.pdf"), HasSubstr("SN-GG-2027-01, approved on"));
}

TEST_F(ReportCommand, ALetterNamesTheWorkThatIsTheirs)
{
    answer("table put a.qsplan strategies code=ST1 name=Joint|plans kind=team axis=organisation node=P001 owner=Bob "
           "until=2027-09");
    answer("table put a.qsplan projects code=PJ1 name=Handbook owner=P001,|Bob due=2027-06-30");
    answer("table put a.qsplan actions code=AC1 text=Call|Alpha owner=Ann due=2027-02-10");
    answer("table put a.qsplan actions code=AC2 text=Given|up owner=Ann status=dropped");
    answer("table put a.qsplan actions code=AC3 text=Write|reports owner=Cleo due=2027-02-10");
    answer("report letter a.qsplan --person P001 -o l.pdf");
    const std::string ann = read("l.pdf");
    for (const char *word : {"Joint plans", "2027-09", "Handbook", "2027-06-30", "Call Alpha", "2027-02-10"})
        EXPECT_THAT(ann, HasSubstr(word));
    EXPECT_LT(ann.find("Call Alpha"), ann.find("Handbook")); // by day
    for (const char *word : {"Given up", "Write reports"})
        EXPECT_THAT(ann, Not(HasSubstr(word)));
    answer("report letter a.qsplan --person S1 -o l.pdf");
    EXPECT_THAT(read("l.pdf"), HasSubstr("Write reports"));
    EXPECT_THAT(read("l.pdf"), Not(HasSubstr("Call Alpha")));
}

TEST_F(ReportCommand, ALetterTellsEverySchemeOfTheYearAndAllItPays)
{
    m_folder.write("summer.json",
                   R"({"code":"summer","name":"Summer","method":"whole","period":"quarter","reading":"cumulative",)"
                   R"("cap":"5000","tiers":[{"from":"0.8","rate":"0.03"}],)"
                   R"("achievement":{"months":"2"},"excess":{"share":"5%"},)"
                   R"("newProducts":[{"product":"X1","perUnit":"50.00"}],"rankings":[{"amounts":["3000.00"]}],)"
                   R"("draw":{"monthly":"1000.00"},"holdBack":{"share":"40%"},"elimination":{"below":"60%"},)"
                   R"("assigned":[{"node":"P001","from":"2027-04","to":"2027-06"}]})");
    answer("commission scheme a.qsplan --from summer.json");
    answer("report letter a.qsplan --person P001 -o l.pdf");
    const std::string words = flowing("l.pdf");
    for (const char *word : {"2027-01 to 2027-03, 2027-07 to 2027-12", "Scheme Summer, 2027-04 to 2027-06",
                             "A period pays at most 5,000.00", "goes on where the one before it ended",
                             "2 months' wage", "5 % of what the team has above", "50.00 a unit of Lamp", "3,000.00",
                             "at least 1,000.00 a month", "40 % of the commission waits", "stays under 60 %"})
        EXPECT_THAT(words, HasSubstr(word));
    EXPECT_LT(words.find("2027-07 to 2027-12"), words.find("Scheme Summer")); // in the order in which they begin
}

TEST_F(ReportCommand, WhatIsWorkedReachesItsThresholds)
{
    m_folder.write("s.json", R"({"code":"seed","method":"whole","gate":"80%","tiers":[{"from":"0","rate":"0.01"}]})");
    answer("commission scheme a.qsplan --from s.json");
    answer("targets set a.qsplan --axis organisation --node P001 --period 2027 --value 1000.01");
    answer("report letter a.qsplan --all -o l.pdf");
    std::istringstream lines(read("l.pdf"));
    int found = 0;
    for (std::string line; std::getline(lines, line);)
        if (line.find("80 %  ") != std::string::npos) {
            const std::vector<std::int64_t> numbers = numbersOf(line);
            ASSERT_EQ(numbers.size(), 4u) << line; // 80, the base, the pay, its share
            EXPECT_GT(numbers[2], 0) << line;
            ++found;
        }
    EXPECT_EQ(found, 4);
}

TEST_F(ReportCommand, ALetterFollowsWhoMovesAndWhoLeaves)
{
    answer("people move a.qsplan --person P001 --from 2027-07 --to S1");
    answer("people leave a.qsplan --person P002 --from 2027-05 --heir P004");
    answer("report letter a.qsplan --person P001 -o l.pdf");
    const std::string moved = flowing("l.pdf");
    EXPECT_THAT(moved, HasSubstr("N1 (2027-01 to 2027-06), S1 (2027-07 to 2027-12)"));
    answer("report letter a.qsplan --person P002 -o l.pdf");
    EXPECT_THAT(read("l.pdf"), HasSubstr("2027-01 to 2027-04"));
    EXPECT_EQ(answer("report letter a.qsplan --all -o l.pdf")["papers"], 4); // a former place is nobody
}

TEST_F(ReportCommand, ATeamHasALetterAndItsPeopleTheirs)
{
    EXPECT_EQ(answer("report letter a.qsplan --below N1 -o l.pdf")["papers"], 3);
    const std::string words = read("l.pdf");
    for (const char *word : {"N1 (N1)", "Ann (P001)", "Bob (P002)", "Everybody below is paid"})
        EXPECT_THAT(words, HasSubstr(word));
    EXPECT_THAT(words, Not(HasSubstr("Cleo (P003)")));
    EXPECT_EQ(answer("report statement a.qsplan --person North --period 2027-01 -o s.pdf")["papers"], 2);
    EXPECT_EQ(answer("report statement a.qsplan --below S1 --period 2027-01 -o s")["files"].size(), 2u);
    expectRefused("report letter a.qsplan --below N1 --all -o l.pdf", 2, "--below");
    expectRefused("report letter a.qsplan --below N1 --person P001 -o l.pdf", 2, "--below");
}

TEST_F(ReportCommand, AReviewHasChartsNotesAndActions)
{
    answer("table put a.qsplan actions code=AC1 text=Call|Alpha owner=Ann due=2027-01-10");
    answer(
        "table put a.qsplan notes code=N1 cadence=month period=2027-01 question=month-attainment text=Two|deals|late");
    answer("report review a.qsplan --period 2027-01 -o r.pdf");
    const std::string month = read("r.pdf");
    for (const char *word :
         {"Monthly review 2027-01", "The year by month", "Two deals late", "Call Alpha", "open, overdue"})
        EXPECT_THAT(month, HasSubstr(word));
    answer("report review a.qsplan --period 2027Q1 -o r.pdf");
    EXPECT_THAT(read("r.pdf"), HasSubstr("Quarterly review 2027Q1"));
    answer("report review a.qsplan --period ytd -o r.pdf");
    EXPECT_THAT(read("r.pdf"), HasSubstr("Review year to date"));
    answer("report review a.qsplan --period 2027-01 --measure averageOrderValue -o r.pdf");
    EXPECT_THAT(read("r.pdf"), HasSubstr("Average order value by organisation"));
}

TEST_F(ReportCommand, TheExecutionIsPrintedWholeOrOfANode)
{
    answer("table put a.qsplan projects code=PJ1 name=Handbook owner=Ann due=2027-06-30 start=2027-02-01");
    answer("table put a.qsplan milestones code=M1 project=PJ1 text=First|draft due=2027-03-01 owner=Ann");
    answer("table put a.qsplan results code=K1 project=PJ1 text=Ten|pages start=0 target=10 present=4 owner=Ann");
    answer("table put a.qsplan risks code=R1 text=Rival|cuts|prices likelihood=4 impact=4 owner=Cleo");
    answer("table put a.qsplan budget code=B1 type=Fairs amount=50000 period=2027 owner=Cleo");
    answer("table put a.qsplan actions code=AC1 text=Call|Alpha owner=Bob due=2027-02-10");
    answer(
        "table put a.qsplan meetings code=MT1 kind=weekly date=2027-02-01 people=Ann,|Cleo notes=Prices decided=Wait");
    EXPECT_EQ(answer("report execution a.qsplan --as-of 2027-02-05 -o e.pdf")["paper"], "execution");
    const std::string all = read("e.pdf");
    for (const char *word : {"Execution of the plan 2027", "As of 2027-02-05", "Handbook", "First draft", "Ten pages",
                             "Rival cuts prices", "Fairs", "50,000.00", "Call Alpha", "Prices", "Wait", "Reminders"})
        EXPECT_THAT(all, HasSubstr(word));
    answer("report execution a.qsplan --as-of 2027-02-05 --node N1 -o e.pdf");
    const std::string north = read("e.pdf");
    for (const char *word :
         {"Handbook", "First draft", "Ten pages", "Call Alpha", "Prices", "Only what is owned by N1"})
        EXPECT_THAT(north, HasSubstr(word));
    for (const char *word : {"Rival cuts prices", "Fairs"})
        EXPECT_THAT(north, Not(HasSubstr(word)));
    answer("report execution a.qsplan --node P004 -o e.pdf");
    EXPECT_THAT(read("e.pdf"), HasSubstr("Nothing has been written down yet"));
    answer("report execution a.qsplan -o e.pdf --lang zh_CN");
    for (const char *word : {"年度计划执行情况", "项目", "会议纪要", "风险"})
        EXPECT_THAT(read("e.pdf"), HasSubstr(word));
    expectRefused("report execution a.qsplan --node XX -o e.pdf", 1, "XX");
    expectRefused("report execution a.qsplan --as-of tomorrow -o e.pdf", 2, "tomorrow");
}

TEST_F(ReportCommand, NamesBecomeFilesWhateverIsInThem)
{
    std::string name;
    for (int i = 0; i < 120; ++i)
        name += "娜";
    m_folder.write("more.csv",
                   "code,name,region,team\na/1,Bo:?*,North,N1\na:1,Bo:?*,North,N1\nlong," + name + ",North,N1\n");
    answer("import people a.qsplan more.csv");
    const json said = answer("report letter a.qsplan --all -o letters");
    EXPECT_EQ(said["files"].size(), 7u);
    for (const json &file : said["files"])
        EXPECT_EQ(tests::bytesOf(m_folder / file.get<std::string>()).substr(0, 5), "%PDF-");
    EXPECT_THAT(read("letters/a_1 Bo___ (2).pdf"), HasSubstr("a:1"));
}

TEST_F(ReportCommand, LeavesNothingBehindWhenItCannotWrite)
{
    answer("report decomposition a.qsplan -o d.pdf");
    const std::string before = tests::bytesOf(m_folder / "d.pdf");
    std::filesystem::permissions(m_folder / "d.pdf", std::filesystem::perms::owner_read);
    expectRefused("report decomposition a.qsplan --axis product -o d.pdf", 1, "d.pdf");
    EXPECT_EQ(tests::bytesOf(m_folder / "d.pdf"), before);
    expectRefused("report letter a.qsplan --all -o nowhere/l.pdf", 1, "nowhere");
    std::filesystem::create_directories(m_folder / "letters" / "P003 Cleo.pdf");
    expectRefused("report letter a.qsplan --all -o letters", 1, "P003");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "letters" / "P001 Ann.pdf"));
}

TEST_F(ReportCommand, AnEmptyPlanAndOtherCurrenciesArePrinted)
{
    answer("new empty.qsplan --company Nobody --year 2027 --currency JPY");
    EXPECT_EQ(run("report letter empty.qsplan --all -o l.pdf").code, 1);
    EXPECT_EQ(run("report statement empty.qsplan --all --period 2027-01 -o l.pdf").code, 1);
    EXPECT_EQ(run("report decomposition empty.qsplan -o l.pdf").code, 1);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "l.pdf"));
    for (const char *paper : {"diagnosis", "review --period 2027-01", "execution"}) {
        const std::string words(paper);
        const auto blank = words.find(' ');
        answer("report " + words.substr(0, blank) + " empty.qsplan -o e.pdf" +
               (blank == std::string::npos ? "" : words.substr(blank)));
        EXPECT_THAT(read("e.pdf"), HasSubstr("Nobody"));
    }
    answer("import people empty.qsplan people.csv --create-missing");
    answer("targets annual empty.qsplan 90000000000000000");
    answer("targets spread empty.qsplan --axis organisation --method equal");
    answer("report letter empty.qsplan --person P001 -o l.pdf");
    const std::string words = read("l.pdf");
    EXPECT_THAT(words, HasSubstr("JPY"));
    EXPECT_THAT(words, HasSubstr("22,500,000,000,000,0"));
    EXPECT_THAT(words, HasSubstr("No commission scheme pays"));
}

TEST_F(ReportCommand, RefusesWhatItCannotPrint)
{
    expectRefused("report letter a.qsplan --person P001 --all -o l.pdf", 2, "--all");
    expectRefused("report letter a.qsplan --person P00X -o l.pdf", 1, "P00X");
    expectRefused("report letter a.qsplan --person P001 -o l.docx", 2, ".pdf");
    expectRefused("report decomposition a.qsplan -o a.qsplan", 2, ".pdf");
    expectRefused("report decomposition a.qsplan --measure conversion -o d.pdf", 1, "conversion");
    expectRefused("report statement a.qsplan --all --period 2031 -o s.pdf", 1, "2031");
    expectRefused("report statement a.qsplan --all --period 2027-13 -o s.pdf", 2, "2027-13");
    expectRefused("report review a.qsplan --period 2026-12 -o s.pdf", 1, "2026-12");
    EXPECT_EQ(run("report letter a.qsplan --person P001").code, 2);
}

} // namespace
} // namespace quotasmith::cli
