// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/paper_folder.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

using ReportOptions = PaperFolder;

TEST_F(ReportOptions, WhatIsNotSaidIsEverybodyAndTheYear)
{
    EXPECT_EQ(answer("report letter a.qsplan -o l.pdf")["papers"], 4);
    EXPECT_EQ(answer("report statement a.qsplan -o s.pdf")["papers"], 4);
    EXPECT_THAT(flowing("s.pdf"), HasSubstr("Commission statement 2027"));
    answer("report review a.qsplan -o r.pdf");
    EXPECT_THAT(flowing("r.pdf"), HasSubstr("year to date"));
}

TEST_F(ReportOptions, APeriodIsStatedByItsMonths)
{
    for (const std::string paper : {"letter --person P001", "decomposition"}) {
        answer("report " + paper.substr(0, paper.find(' ')) + " a.qsplan --period 2027Q1 -o q.pdf" +
               (paper.find(' ') == std::string::npos ? "" : paper.substr(paper.find(' '))));
        const std::string words = flowing("q.pdf");
        EXPECT_THAT(words, HasSubstr("2027-01 2027-02 2027-03 2027Q1")) << paper;
        EXPECT_THAT(words, Not(HasSubstr("Q4"))) << paper;
    }
    answer("report diagnosis a.qsplan --period 2026-12 -o d.pdf");
    EXPECT_THAT(flowing("d.pdf"), HasSubstr("2026-12"));
    expectRefused("report diagnosis a.qsplan --period 2026-12 --to 2026-11 -o d.pdf", 2, "--period");
    expectRefused("report letter a.qsplan --period 2031 -o l.pdf", 1, "2031");
}

TEST_F(ReportOptions, TheBossHasThePaperToo)
{
    const json said = answer("report boss a.qsplan -o b.pdf");
    EXPECT_EQ(said["papers"], 3) << "the company and two regions";
    const std::string words = flowing("b.pdf");
    for (const char *part : {"Year to date", "North", "Prepared by", "What needs attention", "1,200,000.00"})
        EXPECT_THAT(words, HasSubstr(part));
    expectRefused("report boss a.qsplan -o b.docx", 2, ".xlsx, .pdf");
}

TEST_F(ReportOptions, WhoSignsIsNamedInFull)
{
    m_folder.write("long.csv", "code,name,region,team\nP005,Wolfeschlegelsteinhausenbergerdorff the Elder of "
                               "Upper and Lower Saxony,North,T1\n");
    answer("import people a.qsplan long.csv --create-missing");
    answer("report letter a.qsplan --person P005 -o l.pdf");
    const std::string words = flowing("l.pdf");
    const auto signing = words.find("4. Agreed");
    ASSERT_NE(signing, std::string::npos);
    EXPECT_THAT(words.substr(signing, words.find("Letter of responsibility:", signing) - signing),
                Not(HasSubstr("\u2026")));
}

} // namespace
} // namespace quotasmith::cli
