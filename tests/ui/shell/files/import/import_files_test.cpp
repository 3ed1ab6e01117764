// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_files.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/import/import_wizard.h"

#include <fstream>
#include <gmock/gmock.h>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

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
    std::optional<ops::ImportOutcome> import(const QString &file)
    {
        std::optional<ops::ImportOutcome> result;
        m_imports.import(file, {}, [&](const ops::ImportOutcome &outcome) { result = outcome; });
        return result;
    }

    ui::ImportFiles m_imports{m_session, nullptr};
};

constexpr const char *kActuals = "date,person,revenue\n2026-01-05,P1,1000.50\n2026-02-05,P2,2000\n";
constexpr const char *kBad = "date,person,revenue\n2026-01-05,P1,12x\n2026-13-05,P2,5\n";

TEST_F(ImportFilesTest, IsOneStepThatSaysWhatItBrought)
{
    const auto outcome = import(write("sales.csv", kActuals));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(ui::importHeading(*outcome), QStringLiteral("sales.csv was imported."));
    EXPECT_EQ(outcome->report.rows.taken, 2);
    EXPECT_EQ(m_session.nextUndo()->op.code, "import-actuals");
}

TEST_F(ImportFilesTest, IsPreparedInTheWizardAndToldWhenItIsDone)
{
    QStringList told;
    QObject::connect(&m_imports, &ui::ImportFiles::said, [&](const QString &sentence) { told << sentence; });
    QTimer::singleShot(0, [] {
        auto *wizard = qobject_cast<ui::ImportWizard *>(QApplication::activeModalWidget());
        ASSERT_NE(wizard, nullptr);
        for (int page = 0; page < 3; ++page)
            wizard->findChild<QPushButton *>(QStringLiteral("import-next"))->click();
    });
    m_imports.askFor(write("sales.csv", kActuals));
    EXPECT_EQ(told, QStringList(QStringLiteral("sales.csv was imported.")));
}

TEST_F(ImportFilesTest, TheSameFileAgainBringsNothingNew)
{
    const QString file = write("sales.csv", kActuals);
    ASSERT_TRUE(import(file));
    const auto again = import(file);
    ASSERT_TRUE(again);
    EXPECT_THAT(ui::importHeading(*again).toStdString(), HasSubstr("nothing new"));
}

TEST_F(ImportFilesTest, AFileWithLinesThatCannotBeTakenBringsNothing)
{
    const auto outcome = import(write("bad.csv", kBad));
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isRefused);
    EXPECT_THAT(ui::importHeading(*outcome).toStdString(), HasSubstr("Nothing was imported from bad.csv"));
    EXPECT_FALSE(m_session.nextUndo() && m_session.nextUndo()->op.code == "import-actuals");
}

TEST_F(ImportFilesTest, AFileThatIsNotThereIsToldInTheErrorBox)
{
    QString problem;
    QTimer::singleShot(20, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        EXPECT_EQ(box->objectName(), QStringLiteral("error-box"));
        problem = box->text();
        box->accept();
    });
    EXPECT_FALSE(import(QStringLiteral("/nowhere.csv")));
    EXPECT_THAT(problem.toStdString(), HasSubstr("/nowhere.csv"));
}

} // namespace
} // namespace quotasmith::tests
