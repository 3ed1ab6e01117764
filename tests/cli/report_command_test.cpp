// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

/// A plan whose people are paid 1 % of the revenue; January's actuals of one person.
class ReportCommand : public PlanFolder {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            GTEST_SKIP() << "pdftotext is not installed: apt-get install poppler-utils";
        PlanFolder::SetUp();
        m_folder.write("s.json", R"({"code":"seed","method":"progressive-above","tiers":[{"from":"0","rate":"0.01"},)"
                                 R"({"from":"1","rate":"0.02"}]})");
        answer("commission scheme a.qsplan --from s.json");
        answer("actuals set a.qsplan --person P001 --period 2027-01 --measure revenue --value 100000");
    }

    std::string read(const std::string &file) const
    {
        QProcess process;
        process.start(
            QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QString::fromStdString((m_folder / file).string()), QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput().toStdString();
    }

    static std::string grouped(std::string amount)
    {
        for (std::size_t at = amount.find('.'); at > 3 && at != std::string::npos; at -= 3)
            amount.insert(at - 3, ",");
        return amount;
    }
};

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

TEST_F(ReportCommand, RefusesWhatItCannotPrint)
{
    expectRefused("report letter a.qsplan -o l.pdf", 2, "--person");
    expectRefused("report letter a.qsplan --person P001 --all -o l.pdf", 2, "--all");
    expectRefused("report letter a.qsplan --person P00X -o l.pdf", 1, "P00X");
    expectRefused("report letter a.qsplan --person P001 -o l.docx", 2, ".pdf");
    expectRefused("report decomposition a.qsplan -o a.qsplan", 2, ".pdf");
    expectRefused("report decomposition a.qsplan --measure conversion -o d.pdf", 1, "conversion");
    expectRefused("report statement a.qsplan --all --period 2031 -o s.pdf", 1, "2031");
    EXPECT_EQ(run("report letter a.qsplan --person P001").code, 2);
}

} // namespace
} // namespace quotasmith::cli
