// SPDX-License-Identifier: Apache-2.0
#include "report/papers/paper_files.h"

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"

#include <QGuiApplication>
#include <QString>

#include <gtest/gtest.h>

#include <fstream>

namespace quotasmith::report {
namespace {

PersonPaper paperOf(const std::string &code, const std::string &name)
{
    PersonPaper paper{code, name, {}};
    paper.paper.title = QString::fromStdString(name);
    return paper;
}

class PaperFiles : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        static int count = 1;
        static char name[] = "test";
        static char *arguments[] = {name, nullptr};
        if (!qGuiApp)
            new QGuiApplication(count, arguments);
    }

    tests::TemporaryFolder m_folder;
};

TEST_F(PaperFiles, AreCalledByCodeAndName)
{
    const std::vector<PersonPaper> papers{paperOf("P001", "林晓东"), paperOf("P002", "😀 Ann"), paperOf("P003", ""),
                                          paperOf("East", "East")};
    EXPECT_EQ(paperFileNames(papers),
              (std::vector<std::string>{"P001 林晓东.pdf", "P002 😀 Ann.pdf", "P003.pdf", "East.pdf"}));
}

TEST_F(PaperFiles, HaveNoLetterAFileSystemForbids)
{
    const std::vector<PersonPaper> papers{paperOf("A/1", "a\\b:c*d?e\"f<g>h|i\n\x7f"), paperOf("..", "x")};
    EXPECT_EQ(paperFileNames(papers), (std::vector<std::string>{"A_1 a_b_c_d_e_f_g_h_i__.pdf", "_. x.pdf"}));
}

TEST_F(PaperFiles, AreNeverAlikeEvenWhereCaseDoesNotCount)
{
    const std::vector<PersonPaper> papers{paperOf("a/1", "Bo"), paperOf("a:1", "Bo"), paperOf("A*1", "BO")};
    EXPECT_EQ(paperFileNames(papers), (std::vector<std::string>{"a_1 Bo.pdf", "a_1 Bo (2).pdf", "A_1 BO (3).pdf"}));
}

TEST_F(PaperFiles, ALongNameIsCutBetweenLetters)
{
    std::string chinese, faces;
    for (int i = 0; i < 255; ++i) {
        chinese += "娜";
        faces += "😀";
    }
    const std::vector<PersonPaper> papers{paperOf("P1", chinese), paperOf("P2", faces)};
    for (const std::string &name : paperFileNames(papers)) {
        EXPECT_LE(name.size(), 200u);
        EXPECT_FALSE(QString::fromStdString(name).contains(QChar::ReplacementCharacter)) << name;
    }
    const SavedPapers saved = savePapers(m_folder / "long", papers);
    EXPECT_EQ(saved.files.size(), 2u);
    EXPECT_EQ(saved.pages, 2);
    for (const std::filesystem::path &file : saved.files)
        EXPECT_EQ(tests::bytesOf(file).substr(0, 5), "%PDF-");
}

TEST_F(PaperFiles, NothingNewIsLeftWhenOneCannotBeWritten)
{
    const std::vector<PersonPaper> papers{paperOf("P1", "Ann"), paperOf("P2", "Bob"), paperOf("P3", "Cleo")};
    const std::filesystem::path folder = m_folder / "letters";
    std::filesystem::create_directories(folder / "P3 Cleo.pdf"); // a folder where the file should go
    std::ofstream(folder / "P1 Ann.pdf") << "older";
    EXPECT_THROW(savePapers(folder, papers), base::Error);
    EXPECT_TRUE(std::filesystem::exists(folder / "P1 Ann.pdf"));
    EXPECT_FALSE(std::filesystem::exists(folder / "P2 Bob.pdf"));
    std::filesystem::remove(folder / "P3 Cleo.pdf");
    EXPECT_EQ(savePapers(folder, papers).files.size(), 3u);
    EXPECT_EQ(tests::bytesOf(folder / "P1 Ann.pdf").substr(0, 5), "%PDF-");
}

TEST_F(PaperFiles, AFolderThatCannotBeMadeIsNamed)
{
    std::ofstream(m_folder / "file") << "x";
    const std::vector<PersonPaper> papers{paperOf("P1", "Ann")};
    try {
        savePapers(m_folder / "file" / "letters", papers);
        FAIL() << "nothing was refused";
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "file-unwritable");
    }
}

} // namespace
} // namespace quotasmith::report
