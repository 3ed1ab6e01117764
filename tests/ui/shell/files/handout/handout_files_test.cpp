// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/handout/handout_files.h"

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/handout/present_cells.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "tests/support/sheet_editor.h"
#include "tests/support/zip_parts.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/handout/hand_out_dialog.h"
#include "ui/shell/files/handout/take_back_dialog.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTableWidget>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;
using testing::Not;
using ui::ReturnedModel;

class HandoutFilesTest : public UiFixture {
protected:
    HandoutFilesTest()
    {
        openPlan();
        m_session.tasks().setPatience(std::chrono::minutes(5)); // everything is over when a call returns
        QObject::connect(&m_handouts, &ui::HandoutFiles::said, [this](const QString &sentence) { m_said = sentence; });
        setActual("P1", 1, 10000);
        m_handouts.handOut(QStringLiteral("N"), QString::fromStdString((m_folder / "north.xlsx").string()));
    }

    void setActual(const char *person, int month, std::int64_t value)
    {
        m_session.run([&](store::Document &document) {
            return ops::setActual(document, {person, {2027, month}, plan::Measure::Revenue, value, {}}).changes;
        });
    }
    std::optional<std::int64_t> actual(const char *person, int month)
    {
        std::optional<std::int64_t> value;
        m_session.read([&](const store::Document &document) {
            const ops::PresentCells present(document.connection());
            value = present.actual(present.tree().node(*present.tree().find(std::string_view(person))).id,
                                   plan::Measure::Revenue, {2027, month});
        });
        return value;
    }
    /// P1's January becomes 222.00 in the file and 333.00 in the plan, P2's March 444.00.
    ops::ReturnedSheet returned()
    {
        SheetEditor sheet(bytesOf(m_folder / "north.xlsx"));
        sheet.setNumber(sheet.rowOf("actual revenue P1"), sheet.columnOf("2027-01"), "222");
        sheet.setNumber(sheet.rowOf("actual revenue P2"), sheet.columnOf("2027-03"), "444");
        sheet.setText(sheet.rowOf("actual revenue P3"), sheet.columnOf("2027-03"), "soon");
        setActual("P1", 1, 33300);
        return ops::readReturned(m_folder.write("back.xlsx", sheet.bytes()));
    }
    ops::Comparison compared(const ops::ReturnedSheet &sheet)
    {
        ops::Comparison comparison;
        m_session.read(
            [&](const store::Document &document) { comparison = ops::compareReturn(document.connection(), sheet); });
        return comparison;
    }

    ui::HandoutFiles m_handouts{m_session, nullptr};
    QString m_said;
};

TEST_F(HandoutFilesTest, HandsOutOnePart)
{
    EXPECT_THAT(m_said.toStdString(), HasSubstr("3 people"));
    std::string all;
    for (const auto &[name, content] : zipParts(bytesOf(m_folder / "north.xlsx")))
        all += content;
    EXPECT_THAT(all, HasSubstr("Bo Wang"));
    EXPECT_THAT(all, Not(HasSubstr("South")));
    EXPECT_THAT(all, Not(HasSubstr("Di Chen")));
    EXPECT_FALSE(m_session.nextUndo()) << "handing out is a barrier";
}

TEST_F(HandoutFilesTest, TheChoiceOffersRegionsAndTeamsWithTheirPeople)
{
    std::optional<plan::Tree> tree;
    m_session.read([&](const store::Document &document) {
        tree = store::readTree(document.connection(), store::readSettings(document.connection()),
                               plan::Axis::Organisation);
    });
    ui::HandOutDialog dialog(*tree, {});
    auto *manager = dialog.findChild<QComboBox *>(QStringLiteral("hand-out-manager"));
    ASSERT_EQ(manager->count(), 4);
    EXPECT_EQ(dialog.manager(), QStringLiteral("N"));
    EXPECT_EQ(dialog.managerName(), QStringLiteral("North"));
    EXPECT_EQ(dialog.findChild<QLabel *>(QStringLiteral("hand-out-people"))->text(), QStringLiteral("3 people"));
    manager->setCurrentIndex(3);
    EXPECT_EQ(dialog.manager(), QStringLiteral("S1"));
}

TEST_F(HandoutFilesTest, ConflictsComeFirstAndWaitForAChoice)
{
    const ops::Comparison comparison = compared(returned());
    ReturnedModel model(comparison, 2);
    const QAbstractItemModelTester tester(&model);
    ASSERT_EQ(model.rowCount(), 3);
    const auto text = [&](int row, ReturnedModel::Column column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    EXPECT_EQ(text(0, ReturnedModel::Column::Person), QStringLiteral("Ann Li (P1)"));
    EXPECT_EQ(text(0, ReturnedModel::Column::Base), QStringLiteral("100.00"));
    EXPECT_EQ(text(0, ReturnedModel::Column::Ours), QStringLiteral("333.00"));
    EXPECT_EQ(text(0, ReturnedModel::Column::Theirs), QStringLiteral("222.00"));
    EXPECT_EQ(text(0, ReturnedModel::Column::Result), QStringLiteral("conflict: choose"));
    EXPECT_EQ(text(1, ReturnedModel::Column::Result), QStringLiteral("is taken"));
    EXPECT_EQ(text(2, ReturnedModel::Column::Theirs), QStringLiteral("soon"));
    EXPECT_EQ(model.undecided(), 1);
    EXPECT_EQ(model.taken(), 1);
    const QModelIndex choice = model.index(0, static_cast<int>(ReturnedModel::Column::Result));
    EXPECT_TRUE(model.setData(choice, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.undecided(), 0);
    EXPECT_EQ(model.taken(), 2);
    EXPECT_TRUE(model.setData(choice, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.taken(), 1);
    EXPECT_FALSE(model.setData(model.index(1, 5), Qt::Checked, Qt::CheckStateRole));
}

TEST_F(HandoutFilesTest, TheDialogTakesOnlyWhatIsDecided)
{
    const ops::ReturnedSheet sheet = returned();
    ui::TakeBackDialog dialog(compared(sheet), QStringLiteral("back.xlsx"), 2);
    auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("take-back-accept"));
    const auto summary = [&] {
        return dialog.findChild<QLabel *>(QStringLiteral("take-back-summary"))->text().toStdString();
    };
    EXPECT_FALSE(accept->isEnabled());
    EXPECT_THAT(summary(), HasSubstr("1 cell filled in · 1 conflict · 1 cell that cannot be read"));
    EXPECT_THAT(summary(), HasSubstr("1 conflict still to be decided"));
    dialog.findChild<QPushButton *>(QStringLiteral("all-theirs"))->click();
    EXPECT_TRUE(accept->isEnabled());
    EXPECT_THAT(summary(), HasSubstr("2 cells will be taken"));
    m_handouts.take(sheet, dialog.choices());
    EXPECT_EQ(actual("P1", 1), 22200);
    EXPECT_EQ(actual("P2", 3), 44400);
    ASSERT_TRUE(m_session.nextUndo());
    EXPECT_EQ(m_session.nextUndo()->op.code, "take-back");
    m_session.undo();
    EXPECT_EQ(actual("P1", 1), 33300);
    EXPECT_EQ(actual("P2", 3), std::nullopt);
}

TEST_F(HandoutFilesTest, TheComparisonSpeaksAnotherLanguageAtOnce)
{
    ui::TakeBackDialog dialog(compared(returned()), QStringLiteral("north.xlsx"), 2);
    const auto *take = dialog.findChild<QPushButton *>(QStringLiteral("take-back-accept"));
    const QString before = take->text();
    const QString summary = dialog.findChild<QLabel *>(QStringLiteral("take-back-summary"))->text();
    m_speech.change(text::Language::Chinese);
    settle();
    EXPECT_NE(take->text(), before);
    EXPECT_NE(dialog.findChild<QLabel *>(QStringLiteral("take-back-summary"))->text(), summary);
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("收回"));
}

TEST_F(HandoutFilesTest, WhatWasHandedOutIsShownBeforeTheNextOne)
{
    std::optional<plan::Tree> tree;
    std::vector<ops::HandedOut> before;
    m_session.read([&](const store::Document &document) {
        tree = store::readTree(document.connection(), store::readSettings(document.connection()),
                               plan::Axis::Organisation);
        before = ops::handedOut(document.connection());
    });
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].manager, "N");
    EXPECT_FALSE(before[0].returnedAt);
    ui::HandOutDialog dialog(*tree, before);
    const auto *list = dialog.findChild<QTableWidget *>(QStringLiteral("handed-out"));
    ASSERT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->item(0, 0)->text(), QStringLiteral("North (N)"));
    EXPECT_EQ(list->item(0, 3)->text(), QStringLiteral("not yet"));
    ui::HandOutDialog first(*tree, {});
    EXPECT_EQ(first.findChild<QTableWidget *>(QStringLiteral("handed-out")), nullptr);
}

TEST_F(HandoutFilesTest, AFileWithoutChangesHasNothingToTake)
{
    const ops::ReturnedSheet sheet = ops::readReturned(m_folder / "north.xlsx");
    ui::TakeBackDialog dialog(compared(sheet), QStringLiteral("north.xlsx"), 2);
    EXPECT_FALSE(dialog.findChild<QTableView *>(QStringLiteral("returned-cells"))->isVisibleTo(&dialog));
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("take-back-accept"))->isEnabled());
    EXPECT_THAT(dialog.findChild<QLabel *>(QStringLiteral("take-back-summary"))->text().toStdString(),
                HasSubstr("Nothing was filled in."));
}

} // namespace
} // namespace quotasmith::tests
