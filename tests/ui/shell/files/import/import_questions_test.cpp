// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shell/files/import/wizard_fixture.h"
#include "ui/shell/files/import/questions/names_question.h"
#include "ui/shell/files/import/report/copyable.h"
#include "ui/shell/files/import/report/refusals_model.h"
#include "ui/shell/files/import/report/refusals_view.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QTableView>
#include <QTableWidget>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;

class ImportQuestionsTest : public WizardFixture {
protected:
    QComboBox *name(int row) { return m_wizard->findChild<ui::NamesQuestion *>()->choice(row); }
    ui::RefusalsView &refusals() { return *m_wizard->findChild<ui::RefusalsView *>(); }
};

constexpr const char *kMisspelt =
    "date,person,revenue\n2026-01-05,Ann Lee,100\n2026-01-06,Ann Lee,1\n2026-01-07,P2,5\n";

TEST_F(ImportQuestionsTest, ARefusedNameIsTakenWhenItIsSaidWhoItIsAndIsRemembered)
{
    check(write("sales.csv", kMisspelt));
    EXPECT_FALSE(mayGoOn());
    ASSERT_TRUE(isVisible("unknown-names"));
    const auto *names = find<QTableWidget>("unknown-names");
    ASSERT_EQ(names->rowCount(), 1);
    EXPECT_EQ(names->item(0, 0)->text(), QStringLiteral("Ann Lee"));
    EXPECT_EQ(names->item(0, 2)->text(), QStringLiteral("2"));
    EXPECT_EQ(name(0)->itemText(2), QStringLiteral("Ann Li (P1)")) << "the nearest comes first";
    pick(name(0), QStringLiteral("Ann Li (P1)"));
    EXPECT_TRUE(mayGoOn());
    EXPECT_FALSE(isVisible("refused-lines"));
    EXPECT_TRUE(isVisible("unknown-names")) << "the answer can be changed";
    pick(name(0), QStringLiteral("unknown: refuse its lines"));
    EXPECT_FALSE(mayGoOn());
    pick(name(0), QStringLiteral("Ann Li (P1)"));
    EXPECT_EQ(import().report.rows.taken, 3);
    check(write("next.csv", "date,person,revenue\n2026-02-05,Ann Lee,100\n"));
    EXPECT_TRUE(mayGoOn()) << "remembered";
}

TEST_F(ImportQuestionsTest, ANewNameIsMadeAndOthersAreLeftOut)
{
    check(write("sales.csv", "date,person,revenue\n2026-01-05,Guo,100\n2026-01-06,Hu,10\n"));
    ASSERT_EQ(find<QTableWidget>("unknown-names")->rowCount(), 2);
    pick(name(0), QStringLiteral("new: make it"));
    EXPECT_FALSE(mayGoOn());
    find<QCheckBox>("leave-refused")->setChecked(true);
    const auto outcome = import();
    EXPECT_EQ(outcome.report.rows.taken, 1);
    EXPECT_EQ(outcome.report.rows.refused, 1);
    EXPECT_EQ(outcome.report.created.at("people"), 1);
}

TEST_F(ImportQuestionsTest, AllThatAreLeftCanBeMadeAtOnce)
{
    check(write("sales.csv", "date,person,revenue\n2026-01-05,Guo,100\n2026-01-06,Hu,10\n2026-01-06,Ann Lee,1\n"));
    pick(name(2), QStringLiteral("Ann Li (P1)"));
    find<QCheckBox>("make-others")->click();
    EXPECT_EQ(name(0)->currentText(), QStringLiteral("new, as all the others"));
    EXPECT_EQ(import().report.created.at("people"), 2);
}

TEST_F(ImportQuestionsTest, ADateThatCanBeReadInTwoWaysIsAskedAbout)
{
    check(write("sales.csv", "date,person,revenue\n03/04/2026,P1,100\n05/06/2026,P1,1\n"));
    ASSERT_TRUE(isVisible("date-question"));
    EXPECT_FALSE(mayGoOn());
    EXPECT_EQ(find<QRadioButton>("date-order-dmy")->text(), QStringLiteral("2026-04-03 (day, month, year)"));
    EXPECT_EQ(find<QRadioButton>("date-order-mdy")->text(), QStringLiteral("2026-03-04 (month, day, year)"));
    EXPECT_FALSE(isVisible("date-order-ymd"));
    find<QRadioButton>("date-order-dmy")->click();
    EXPECT_TRUE(mayGoOn());
    EXPECT_TRUE(isVisible("date-question"));
    EXPECT_THAT(words("import-counts").toStdString(), HasSubstr("2026-04 to 2026-06"));
    find<QRadioButton>("date-order-mdy")->click();
    EXPECT_THAT(words("import-counts").toStdString(), HasSubstr("2026-03 to 2026-05"));
}

TEST_F(ImportQuestionsTest, TwoDigitYearsAreAskedAboutToo)
{
    check(write("sales.csv", "date,person,revenue\n03/04/26,P1,100\n"));
    ASSERT_TRUE(isVisible("date-question"));
    EXPECT_TRUE(isVisible("date-order-ymd"));
    find<QRadioButton>("date-order-ymd")->click();
    EXPECT_THAT(words("import-counts").toStdString(), HasSubstr("2003-04"));
}

TEST_F(ImportQuestionsTest, FactsThatMeetOthersAreReplacedAddedOrLeft)
{
    check(write("a.csv", "date,person,revenue\n2026-01-05,P1,1\n2026-01-06,P1,2\n2026-01-06,P2,4\n"));
    import();
    const QString other = write("b.csv", "date,person,revenue\n2026-01-07,P1,8\n2026-02-07,P1,16\n");
    check(other);
    ASSERT_TRUE(isVisible("met-question"));
    EXPECT_FALSE(mayGoOn());
    EXPECT_THAT(words("import-missing").toStdString(), HasSubstr("actuals the plan has already"));
    EXPECT_THAT(find<QRadioButton>("met-replace")->text().toStdString(), HasSubstr("2"));
    EXPECT_THAT(find<QRadioButton>("met-skip")->text().toStdString(), HasSubstr("1"));
    find<QRadioButton>("met-skip")->click();
    EXPECT_TRUE(mayGoOn());
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(0, 3)->text(), QStringLiteral("8.00"));
    find<QRadioButton>("met-replace")->click();
    EXPECT_EQ(find<QTableWidget>("control-totals")->item(0, 2)->text(), QStringLiteral("24.00"));
    EXPECT_EQ(import().report.rows.taken, 2);
    EXPECT_TRUE(m_session.undo());
}

TEST_F(ImportQuestionsTest, RefusedLinesAreSortedCopiedAndSavedToBeMended)
{
    check(write("bad.csv", "date,person,revenue\n2026-01-05,P1,12x\n2026-13-05,P2,5\n2026-01-06,P1,3\n"));
    auto *table = find<QTableView>("refused-lines");
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("12x"));
    table->sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    table->selectRow(1);
    EXPECT_THAT(ui::selectedText(*table).toStdString(), HasSubstr("2\trevenue\t12x\t"));
    const QString target = QString::fromStdString((m_folder / "refused.csv").string());
    refusals().saveRefused(target);
    QFile saved(target);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_THAT(saved.readAll().toStdString(), HasSubstr("2026-01-05,P1,12x"));
    EXPECT_THROW(refusals().saveRefused(QStringLiteral("/nowhere/a.csv")), base::Error);
    find<QCheckBox>("leave-refused")->setChecked(true);
    EXPECT_EQ(import().report.rows.taken, 1);
}

TEST_F(ImportQuestionsTest, TotalsOfTheFileThatDoNotHoldAreSaid)
{
    check(write("sales.csv", "date,person,revenue\n2026-01-05,P1,10\n2026-01-06,P2,20\n合计,,31\n"));
    EXPECT_TRUE(isVisible("import-differences"));
    EXPECT_THAT(words("import-differences").toStdString(), HasSubstr("31"));
    EXPECT_TRUE(mayGoOn());
}

TEST(RefusalsModel, KeepsToTheRules)
{
    exchange::Refusals refused;
    refused.add({2, "amount", "amount", "12x", "amount-bad", {{"problem", "not-a-number"}, {"at", "3"}}});
    ui::RefusalsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRefused(refused);
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(ImportQuestionsTest, OneOfSeveralImportsOfANameIsChosenToBeReplaced)
{
    const auto imported = [this](const std::string &lines, const char *choice) {
        check(write("jan.csv", "date,person,revenue\n" + lines));
        if (choice)
            find<QRadioButton>(choice)->click();
        import();
    };
    imported("2026-01-05,P1,1\n2026-01-06,P1,2\n", nullptr);
    imported("2026-01-07,P1,4\n", "met-add");
    check(write("jan.csv", "date,person,revenue\n2026-01-08,P1,8\n"));
    auto *batches = find<QComboBox>("met-batch");
    ASSERT_TRUE(batches->isVisible());
    ASSERT_EQ(batches->count(), 2);
    EXPECT_FALSE(mayGoOn());
    find<QRadioButton>("met-replace")->click();
    EXPECT_TRUE(mayGoOn()) << "the latest";
    EXPECT_THAT(find<QRadioButton>("met-replace")->text().toStdString(), HasSubstr("1"));
    batches->setCurrentIndex(1);
    Q_EMIT batches->activated(1);
    EXPECT_TRUE(find<QRadioButton>("met-replace")->isChecked());
    EXPECT_EQ(batches->currentIndex(), 1) << "the choice stays";
    EXPECT_THAT(find<QRadioButton>("met-replace")->text().toStdString(), HasSubstr("2"));
    find<QRadioButton>("met-add")->click();
    EXPECT_TRUE(m_wizard->options().batch.empty());
    find<QRadioButton>("met-replace")->click();
    EXPECT_EQ(import().report.rows.taken, 1);
}

TEST_F(ImportQuestionsTest, WhoIsNewIsMadeInOtherKindsToo)
{
    exchange::ImportOptions proposal;
    check(write("customers.csv", "客户编码,客户名称,负责人\nC1,甲公司,郭一\n"), proposal);
    ASSERT_TRUE(isVisible("unknown-names"));
    EXPECT_FALSE(mayGoOn());
    pick(name(0), QStringLiteral("new: make it"));
    EXPECT_TRUE(mayGoOn());
    EXPECT_EQ(import().report.created.at("people"), 1);
}

TEST_F(ImportQuestionsTest, RefusedLinesAreSavedAsAWorkbookWhenTheNameSaysSo)
{
    check(write("bad.csv", "date,person,revenue\n2026-13-05,P2,5\n2026-01-06,P1,3\n"));
    refusals().saveRefused(QString::fromStdString((m_folder / "bad.xlsx").string()));
    const exchange::Source saved = exchange::Source::open(m_folder / "bad.xlsx", {});
    EXPECT_EQ(saved.header().front(), "date");
    EXPECT_EQ(saved.header().back(), "refusedReason");
}

TEST_F(ImportQuestionsTest, EverythingSpeaksAnotherLanguageAtOnce)
{
    check(write("sales.csv", kMisspelt));
    pick(name(0), QStringLiteral("Ann Li (P1)"));
    m_speech.change(text::Language::Chinese);
    settle();
    EXPECT_EQ(m_wizard->windowTitle(), QStringLiteral("导入"));
    EXPECT_NE(find<QPushButton>("import-next")->text(), QStringLiteral("&Import"));
    EXPECT_EQ(find<QTableWidget>("unknown-names")->rowCount(), 1);
    EXPECT_EQ(name(0)->currentText(), QStringLiteral("Ann Li（P1）")) << "answers stay";
    EXPECT_FALSE(words("import-counts").contains(QStringLiteral("Lines")));
    find<QPushButton>("import-back")->click();
    EXPECT_FALSE(find<QComboBox>("import-scale")->itemText(0).contains(QStringLiteral("file")));
    EXPECT_FALSE(find<QComboBox>("column-1")->currentText().contains(QStringLiteral("Date")));
}

} // namespace
} // namespace quotasmith::tests
