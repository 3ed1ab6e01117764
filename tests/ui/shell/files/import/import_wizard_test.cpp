// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_wizard.h"

#include "tests/support/places.h"
#include "tests/support/workbook_maker.h"
#include "tests/ui/shell/files/import/wizard_fixture.h"
#include "ui/shell/files/import/source_rows_model.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace quotasmith::tests {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

class ImportWizardTest : public WizardFixture {
protected:
    QTableView *rows() { return find<QTableView>("import-rows"); }
    QComboBox *column(int number) { return m_wizard->findChild<QComboBox *>(QStringLiteral("column-%1").arg(number)); }
    static QString data(const char *file) { return QString::fromStdString(sourceFolder() + "/tests/data/" + file); }
};

constexpr const char *kSales = "date,person,revenue\n2026-01-05,P1,1000.50\n2026-02-05,P2,2000\n";

TEST_F(ImportWizardTest, AFileOfOrderLinesIsTakenWithoutTouchingAColumn)
{
    exchange::ImportOptions everybody;
    everybody.createMissing = true;
    start(data("adventureworks/sales_2017-07_2018-06.csv"), everybody);
    EXPECT_EQ(find<QComboBox>("import-kind")->currentText(), QStringLiteral("Actuals"));
    ASSERT_TRUE(mayGoOn()) << words("import-description").toStdString();
    next();
    EXPECT_EQ(column(2)->currentText(), QStringLiteral("Date"));
    EXPECT_EQ(column(4)->currentText(), QStringLiteral("Customer"));
    EXPECT_EQ(column(6)->currentText(), QStringLiteral("not read"));
    EXPECT_EQ(rows()->model()->index(0, 0).data().toString(), QStringLiteral("SalesOrderNumber"));
    next();
    EXPECT_THAT(words("import-heading").toStdString(),
                HasSubstr("All lines of sales_2017-07_2018-06.csv can be taken"));
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(0, 3)->text(), QStringLiteral("0.00"));
    const auto outcome = import();
    EXPECT_GT(outcome.report.rows.taken, 1000);
    EXPECT_EQ(outcome.report.rows.taken, outcome.report.rows.read);
    EXPECT_EQ(m_session.nextUndo()->op.code, "import-actuals");
}

TEST_F(ImportWizardTest, TheSameFileAgainHasNothingToImport)
{
    const QString file = write("sales.csv", kSales);
    check(file);
    import();
    check(file);
    EXPECT_EQ(words("import-heading"), QStringLiteral("sales.csv is in the plan already: nothing would change."));
    EXPECT_FALSE(mayGoOn());
    EXPECT_EQ(words("import-missing"), QStringLiteral("There is nothing to import."));
}

TEST_F(ImportWizardTest, SaysWhatIsNeededUntilAColumnHoldsIt)
{
    start(write("odd.csv", "when it was,who did,how much\n2026-01-05,P1,10\n"));
    pick(find<QComboBox>("import-kind"), QStringLiteral("Actuals"));
    next();
    EXPECT_FALSE(mayGoOn());
    EXPECT_THAT(words("import-missing").toStdString(), HasSubstr("A date is needed"));
    EXPECT_TRUE(isVisible("import-month"));
    pick(column(1), QStringLiteral("Date"));
    EXPECT_THAT(words("import-missing").toStdString(), HasSubstr("A value is needed"));
    EXPECT_FALSE(isVisible("import-month"));
    pick(column(3), QStringLiteral("Revenue"));
    EXPECT_TRUE(mayGoOn());
    pick(column(2), QStringLiteral("Person"));
    next();
    EXPECT_EQ(import().report.rows.taken, 1);
}

TEST_F(ImportWizardTest, AColumnIsReadAsSomethingElseOrNotAtAll)
{
    start(write("sales.csv", "date,person,sales,signed\n2026-01-05,P1,10,20\n"));
    next();
    EXPECT_EQ(column(3)->currentText(), QStringLiteral("Revenue"));
    pick(column(3), QStringLiteral("not read"));
    EXPECT_EQ(column(3)->currentText(), QStringLiteral("not read"));
    pick(column(4), QStringLiteral("Revenue"));
    EXPECT_EQ(column(4)->currentText(), QStringLiteral("Revenue"));
    next();
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(0, 1)->text(), QStringLiteral("20.00"));
}

TEST_F(ImportWizardTest, AMonthIsLeftOutAndTakenAgain)
{
    start(write("sales.csv", "person,2026-01,2026-02\nP1,10,20\n"));
    next();
    pick(column(3), QStringLiteral("not read"));
    EXPECT_EQ(column(3)->currentText(), QStringLiteral("not read"));
    next();
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(0, 1)->text(), QStringLiteral("10.00"));
    find<QPushButton>("import-back")->click();
    column(3)->setCurrentIndex(0);
    Q_EMIT column(3)->activated(0);
    next();
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(0, 1)->text(), QStringLiteral("30.00"));
}

TEST_F(ImportWizardTest, OneOfSeveralAmountsCountsInAnotherUnit)
{
    start(write("sales.csv", "date,person,sales\n2026-01-05,P1,10\n"));
    next();
    EXPECT_FALSE(find<QComboBox>("column-form-3")->isVisible()) << "a single amount goes by the file's unit";
    start(write("more.csv", "date,person,sales,cost\n2026-01-05,P1,10,4\n"));
    next();
    auto *cost = find<QComboBox>("column-form-4");
    ASSERT_TRUE(cost->isVisible());
    EXPECT_FALSE(find<QComboBox>("column-form-1")->isVisible());
    pick(cost, QStringLiteral("in thousands"));
    EXPECT_EQ(find<QComboBox>("column-form-4")->currentText(), QStringLiteral("in thousands"));
    next();
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(0, 1)->text(), QStringLiteral("10.00"));
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(1, 1)->text(), QStringLiteral("4,000.00"));
    EXPECT_EQ(m_wizard->options().read.columns.size(), 1U);
}

TEST_F(ImportWizardTest, LinesWithoutADateAreOfTheMonthThatIsSaid)
{
    start(write("may.csv", "person,revenue\nP1,10\n"));
    pick(find<QComboBox>("import-kind"), QStringLiteral("Actuals"));
    next();
    EXPECT_FALSE(mayGoOn());
    auto *month = find<QLineEdit>("import-month");
    month->setText(QStringLiteral("2027-05"));
    Q_EMIT month->editingFinished();
    ASSERT_TRUE(mayGoOn()) << words("import-missing").toStdString();
    next();
    EXPECT_THAT(words("import-counts").toStdString(), HasSubstr("2027-05"));
}

TEST_F(ImportWizardTest, AWorkbookShowsItsSheetsAndWhatStandsAboveTheTable)
{
    start(data("workbooks/targets_zh.xlsx"));
    EXPECT_EQ(find<QComboBox>("import-kind")->currentText(), QStringLiteral("Targets"));
    next();
    EXPECT_TRUE(isVisible("import-sheet"));
    EXPECT_FALSE(isVisible("import-encoding"));
    EXPECT_GT(find<QSpinBox>("import-header-line")->value(), 1);
    EXPECT_THAT(words("import-remarks").toStdString(), HasSubstr("万元"));
    EXPECT_TRUE(rows()->model()->index(0, 0).data(Qt::ForegroundRole).isValid()) << "the title is grey";
    EXPECT_EQ(column(1)->currentText(), QStringLiteral("Product"));
    const QString month = column(2)->itemText(0);
    EXPECT_EQ(column(2)->currentText(), month);
    EXPECT_NE(month, QStringLiteral("not read"));
    pick(column(2), QStringLiteral("not read"));
    EXPECT_EQ(column(2)->currentText(), QStringLiteral("not read"));
    EXPECT_TRUE(mayGoOn()) << "the other months are read";
    pick(column(2), month);
    EXPECT_EQ(column(2)->currentText(), month) << "it can be a month again";
}

TEST_F(ImportWizardTest, HiddenSheetsAreMarkedAndCanBeChosen)
{
    const auto sheet = [](const char *amount) {
        return std::string("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>month</t></is></c>"
                           "<c r=\"B1\" t=\"inlineStr\"><is><t>revenue</t></is></c></row>"
                           "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>2026-01</t></is></c><c r=\"B2\"><v>") +
               amount + "</v></c></row>";
    };
    WorkbookMaker maker;
    maker.sheet("Shown", sheet("1")).sheet("Away", sheet("2"), {}, "hidden");
    start(write("book.xlsx", maker.bytes()));
    next();
    auto *sheets = find<QComboBox>("import-sheet");
    EXPECT_EQ(sheets->currentText(), QStringLiteral("Shown"));
    pick(sheets, QStringLiteral("Away (hidden)"));
    EXPECT_EQ(rows()->model()->index(1, 1).data().toString(), QStringLiteral("2"));
}

TEST_F(ImportWizardTest, TheHeaderCanBeOnAnotherLine)
{
    start(write("sales.csv", "date,person,revenue\n日期,销售员,回款额\n2026-01-05,P1,7\n"));
    next();
    find<QSpinBox>("import-header-line")->setValue(2);
    EXPECT_EQ(column(3)->currentText(), QStringLiteral("Collected"));
}

TEST_F(ImportWizardTest, AFileThatCannotBeReadSaysWhyAndStops)
{
    start(QStringLiteral("/nowhere.csv"));
    EXPECT_THAT(words("import-description").toStdString(), HasSubstr("/nowhere.csv"));
    EXPECT_FALSE(mayGoOn());
    m_wizard->chooseFile(write("sales.csv", kSales));
    EXPECT_TRUE(mayGoOn());
    m_wizard->chooseFile({});
    EXPECT_EQ(words("import-missing"), QStringLiteral("Choose a file, or drop one here."));
}

TEST_F(ImportWizardTest, LeavingItLeavesNothing)
{
    const std::int64_t before = steps();
    check(write("sales.csv", kSales));
    find<QPushButton>("import-cancel")->click();
    EXPECT_EQ(m_wizard->result(), QDialog::Rejected);
    EXPECT_EQ(steps(), before);
}

TEST_F(ImportWizardTest, ACheckThatTakesLongIsStopped)
{
    std::string text = "date,person,revenue\n";
    for (int line = 0; line < 200'000; ++line)
        text += "2026-01-05,P1,1\n";
    const std::int64_t before = steps();
    start(write("long.csv", text));
    next();
    m_session.tasks().setPatience(0ms);
    next();
    ASSERT_TRUE(m_session.isBusy());
    EXPECT_TRUE(find<QWidget>("import-progress")->isVisible());
    EXPECT_FALSE(mayGoOn());
    find<QPushButton>("import-cancel")->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_session.isBusy(); }, 60'000));
    EXPECT_TRUE(m_wizard->isVisible());
    EXPECT_THAT(words("import-heading").toStdString(), HasSubstr("stopped"));
    EXPECT_EQ(steps(), before);
    m_session.tasks().setPatience(5min);
    find<QPushButton>("check-again")->click();
    EXPECT_TRUE(mayGoOn());
}

TEST_F(ImportWizardTest, HowAFileIsReadIsKeptAndKnownAgain)
{
    start(write("first.csv", "when,who,how much\n2026-01-05,P1,10\n"));
    pick(find<QComboBox>("import-kind"), QStringLiteral("Actuals"));
    next();
    pick(column(1), QStringLiteral("Date"));
    pick(column(2), QStringLiteral("Person"));
    pick(column(3), QStringLiteral("Collected"));
    next();
    find<QCheckBox>("keep-profile")->setChecked(true);
    find<QLineEdit>("profile-name")->setText(QString());
    EXPECT_FALSE(mayGoOn());
    find<QLineEdit>("profile-name")->setText(QStringLiteral("North"));
    import();
    start(write("second.csv", "when,who,how much\n2026-02-05,P2,20\n"));
    EXPECT_THAT(find<QComboBox>("import-profile")->currentText().toStdString(), HasSubstr("North"));
    next();
    EXPECT_EQ(column(3)->currentText(), QStringLiteral("Collected"));
    next();
    EXPECT_EQ(import().report.rows.taken, 1);
}

TEST(SourceRowsModel, KeepsToTheRules)
{
    ops::SourceView view;
    view.headerLine = 2;
    view.columns = {{"date", "A", "date", {}, {}}, {"note", "B", {}, {}, {}}};
    ui::SourceRowsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({{1, {"Sales"}}, {2, {"date", "note"}}, {3, {"2026-01-05"}}}, view);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("A date"));
    EXPECT_TRUE(model.index(0, 0).data(Qt::ForegroundRole).isValid());
    EXPECT_TRUE(model.index(1, 0).data(Qt::FontRole).isValid());
    EXPECT_FALSE(model.index(2, 0).data(Qt::ForegroundRole).isValid());
    EXPECT_TRUE(model.index(2, 1).data(Qt::ForegroundRole).isValid()) << "a column that is not read";
    model.clear();
    EXPECT_EQ(model.columnCount(), 0);
}

} // namespace
} // namespace quotasmith::tests
