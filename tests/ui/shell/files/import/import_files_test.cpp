// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_files.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/import/import_dialog.h"
#include "ui/shell/files/import/import_report_dialog.h"

#include <fstream>
#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;
using ui::ImportReportDialog;

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

TEST_F(ImportFilesTest, SaysWhatWasTakenWithTheControlTotal)
{
    const QString file = write("sales.csv", kActuals);
    const auto outcome = import(file);
    ASSERT_TRUE(outcome);
    const ImportReportDialog report(*outcome, file, 2);
    EXPECT_EQ(report.findChild<QLabel *>(QStringLiteral("import-heading"))->text(),
              QStringLiteral("sales.csv was imported."));
    EXPECT_EQ(report.findChild<QLabel *>(QStringLiteral("rows-read"))->text(), QStringLiteral("2"));
    EXPECT_EQ(report.findChild<QLabel *>(QStringLiteral("rows-taken"))->text(), QStringLiteral("2"));
    const auto *totals = report.findChild<QTableWidget *>(QStringLiteral("control-totals"));
    ASSERT_EQ(totals->rowCount(), 1);
    EXPECT_EQ(totals->item(0, 0)->text(), QStringLiteral("Revenue"));
    EXPECT_EQ(totals->item(0, 1)->text(), QStringLiteral("3000.50"));
    EXPECT_EQ(totals->item(0, 2)->text(), QStringLiteral("3000.50"));
    EXPECT_EQ(report.findChild<QTableView *>(QStringLiteral("refused-lines")), nullptr);
    EXPECT_EQ(m_session.nextUndo()->op.code, "import-actuals");
}

TEST_F(ImportFilesTest, TheSameFileAgainBringsNothingNew)
{
    const QString file = write("sales.csv", kActuals);
    ASSERT_TRUE(import(file));
    const auto again = import(file);
    ASSERT_TRUE(again);
    EXPECT_THAT(ui::importHeading(*again).toStdString(), HasSubstr("nothing new"));
}

TEST_F(ImportFilesTest, NamesEveryLineThatCannotBeTaken)
{
    const QString file = write("bad.csv", kBad);
    const auto outcome = import(file);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isRefused);
    EXPECT_THAT(ui::importHeading(*outcome).toStdString(), HasSubstr("Nothing was imported from bad.csv"));
    const ImportReportDialog report(*outcome, file, 2);
    const auto *model = report.findChild<QTableView *>(QStringLiteral("refused-lines"))->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("revenue"));
    EXPECT_EQ(model->index(0, 2).data().toString(), QStringLiteral("12x"));
    EXPECT_FALSE(model->index(1, 3).data().toString().isEmpty());
    EXPECT_FALSE(m_session.nextUndo() && m_session.nextUndo()->op.code == "import-actuals");
}

TEST_F(ImportFilesTest, RefusedLinesAreSavedWithTheirReasonsToBeMended)
{
    const QString file = write("bad.csv", kBad);
    const auto outcome = import(file);
    ASSERT_TRUE(outcome);
    const QString target = QString::fromStdString((m_folder / "refused.csv").string());
    ImportReportDialog(*outcome, file, 2).saveRefused(target);
    QFile saved(target);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const std::string text = saved.readAll().toStdString();
    EXPECT_THAT(text, HasSubstr("date,person,revenue,refusedLine"));
    EXPECT_THAT(text, HasSubstr("2026-01-05,P1,12x"));
    EXPECT_THROW(ImportReportDialog(*outcome, file, 2).saveRefused(QStringLiteral("/nowhere/a.csv")), base::Error);
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

TEST(RefusalsModel, KeepsToTheRules)
{
    exchange::Refusals refused;
    refused.add({2, "amount", "amount", "12x", "amount-bad", {{"problem", "not-a-number"}, {"at", "3"}}});
    ui::RefusalsModel model(refused);
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(model.columnCount(), 4);
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
