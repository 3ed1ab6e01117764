// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import_files.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/import_dialog.h"

#include <fstream>
#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;

class ImportFilesTest : public UiFixture {
protected:
    ImportFilesTest() { openPlan(); }

    QString write(const char *name, const char *text)
    {
        const auto file = m_folder / name;
        std::ofstream(file) << text;
        return QString::fromStdString(file.string());
    }

    ui::ImportFiles m_imports{m_session, nullptr};
};

constexpr const char *kActuals = "date,person,revenue\n2026-01-05,P1,1000.50\n2026-02-05,P2,2000\n";

TEST_F(ImportFilesTest, SaysWhatWasTakenWithTheControlTotal)
{
    const auto outcome = m_imports.import(write("sales.csv", kActuals), {});
    ASSERT_TRUE(outcome);
    EXPECT_THAT(ui::importSummary(*outcome, 2).toStdString(),
                testing::AllOf(HasSubstr("sales.csv was imported."), HasSubstr("2 read, 2 taken"),
                               HasSubstr("Revenue: the file adds up to 3000.50, of which 3000.50 was taken.")));
    EXPECT_EQ(m_session.nextUndo()->op.code, "import-actuals");
}

TEST_F(ImportFilesTest, TheSameFileAgainBringsNothingNew)
{
    const QString file = write("sales.csv", kActuals);
    ASSERT_TRUE(m_imports.import(file, {}));
    const auto again = m_imports.import(file, {});
    ASSERT_TRUE(again);
    EXPECT_THAT(ui::importSummary(*again, 2).toStdString(), HasSubstr("nothing new"));
}

TEST_F(ImportFilesTest, NamesEveryLineThatCannotBeTaken)
{
    const auto outcome =
        m_imports.import(write("bad.csv", "date,person,revenue\n2026-01-05,P1,12x\n2026-13-05,P2,5\n"), {});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isRefused);
    EXPECT_THAT(ui::importSummary(*outcome, 2).toStdString(), HasSubstr("Nothing was imported from bad.csv"));
    EXPECT_THAT(ui::refusedList(outcome->report).toStdString(), HasSubstr("12x"));
    EXPECT_FALSE(m_session.nextUndo() && m_session.nextUndo()->op.code == "import-actuals");
}

TEST_F(ImportFilesTest, AFileThatIsNotThereIsAnError)
{
    EXPECT_FALSE(m_imports.import(QStringLiteral("/nowhere.csv"), {}));
    ASSERT_TRUE(m_session.lastError());
}

TEST(ImportDialog, ProposesAndTakesChoices)
{
    exchange::ImportOptions proposal;
    proposal.kind = exchange::ImportKind::Customers;
    proposal.createMissing = true;
    ui::ImportDialog dialog(proposal);
    EXPECT_EQ(dialog.options().kind, exchange::ImportKind::Customers);
    EXPECT_TRUE(dialog.options().createMissing);
    dialog.setFile(QStringLiteral("/a.csv"));
    EXPECT_EQ(dialog.file(), QStringLiteral("/a.csv"));
}

} // namespace
} // namespace quotasmith::tests
