// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/actuals_panel.h"

#include "core/ops/plan/create_plan.h"
#include "core/store/tables/facts/closings.h"
#include "tests/ui/panels/actuals/actuals_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/panels/actuals/closing/close_dialog.h"
#include "ui/panels/actuals/closing/reopen_dialog.h"
#include "ui/panels/actuals/grid/note_dialog.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace quotasmith::tests {
namespace {

using ui::ActionId;

class ActualsPanelTest : public ActualsFixture {
protected:
    void show()
    {
        m_panel = std::make_unique<ui::ActualsPanel>(ui::PanelContext{m_session, m_actions, m_view});
        m_panel->resize(1200, 700);
        m_panel->show();
        m_actions.setState({true, true, false, false});
        settle();
    }
    ui::ActualsModel &model() { return m_panel->model(); }
    QString bar() { return m_panel->findChild<ui::MessageBar *>(QStringLiteral("actuals-bar"))->sentence(); }
    bool isBarShown() { return m_panel->findChild<ui::MessageBar *>(QStringLiteral("actuals-bar"))->isVisible(); }
    QComboBox *months() { return m_panel->findChild<QComboBox *>(QStringLiteral("actuals-month")); }
    std::vector<store::Closing> closings()
    {
        std::vector<store::Closing> found;
        m_session.read([&](const store::Document &document) { found = store::readClosings(document.connection()); });
        return found;
    }
    /// Answers the dialog that opens next.
    template <class Dialog, class Work> static void inDialog(Work work)
    {
        QTimer::singleShot(0, [work] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            work(*dialog);
        });
    }

    ui::ActionCatalog m_actions;
    std::unique_ptr<ui::ActualsPanel> m_panel;
};

TEST_F(ActualsPanelTest, TeamsFoldWithTheKeysOfEveryTreeAndAreFoundFoldedAgain)
{
    openPlan();
    show();
    const int all = model().rowCount();
    const int north = rowOf(model(), "N");
    ui::GridView *grid = m_panel->grid();
    grid->setCurrentIndex(cell(model(), "N"));
    const int section = grid->currentIndex().column();
    QTest::keyClick(grid, Qt::Key_Left, Qt::AltModifier);
    EXPECT_LT(model().rowCount(), all);
    EXPECT_EQ(rowOf(model(), "P1"), -1);
    EXPECT_GE(rowOf(model(), "S"), 0);
    EXPECT_EQ(grid->currentIndex(), model().index(north, section));
    EXPECT_EQ(model().index(north, 0).data(ui::roleNumber(ui::GridRole::Folding)).toInt(), 2);
    const int folded = model().rowCount();
    m_panel->showMonth(3);
    EXPECT_EQ(model().rowCount(), folded) << "another month is folded alike";
    m_session.close();
    openPlan();
    settle();
    EXPECT_EQ(rowOf(model(), "P1"), -1);
    grid->setCurrentIndex(cell(model(), "N"));
    QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
    EXPECT_GE(rowOf(model(), "P1"), 0);
}

TEST_F(ActualsPanelTest, GoingToAFoldedPersonShowsThemAndTypingBelowAFoldGoesToTheRightOne)
{
    openPlan();
    show();
    m_panel->grid()->setCurrentIndex(cell(model(), "N"));
    QTest::keyClick(m_panel->grid(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_EQ(rowOf(model(), "P1"), -1);
    EXPECT_TRUE(model().setData(cell(model(), "P4"), QStringLiteral("900"), Qt::EditRole));
    settle();
    EXPECT_EQ(text(cell(model(), "P4")), QStringLiteral("900.00"));
    m_panel->reveal({QStringLiteral("actuals"),
                     {},
                     ui::EditTarget{{plan::Axis::Organisation, "P1", "2027-01"}, plan::Measure::Revenue}});
    EXPECT_EQ(m_panel->grid()->currentIndex(), cell(model(), "P1"));
    EXPECT_TRUE(m_panel->grid()->currentIndex().isValid());
}

TEST_F(ActualsPanelTest, OpensOnTheMonthInHandAndStepsThroughTheYear)
{
    openPlan();
    show();
    EXPECT_EQ(m_panel->board()->position, 0);
    m_actions.action(ActionId::EarlierMonth)->trigger();
    EXPECT_EQ(m_panel->board()->position, 0);
    m_actions.action(ActionId::LaterMonth)->trigger();
    EXPECT_EQ(m_panel->board()->position, 1);
    EXPECT_EQ(months()->currentText(), QStringLiteral("2027-02"));
    EXPECT_TRUE(bar().contains(QStringLiteral("no actuals of 2027-02"))) << bar().toStdString();
    Q_EMIT months()->activated(11);
    EXPECT_EQ(m_panel->board()->position, 11);
    m_view.setPeriod({3, 3});
    EXPECT_EQ(m_panel->board()->position, 3) << "a month chosen for the window";
}

TEST_F(ActualsPanelTest, KeepsThePersonOneIsAtFromMonthToMonth)
{
    openPlan();
    show();
    m_panel->grid()->setCurrentIndex(cell(model(), "P4"));
    m_actions.action(ActionId::LaterMonth)->trigger();
    EXPECT_EQ(m_panel->grid()->currentIndex(), cell(model(), "P4"));
}

TEST_F(ActualsPanelTest, APastedColumnIsOneStep)
{
    openPlan();
    show();
    m_panel->grid()->setCurrentIndex(cell(model(), "P1"));
    QApplication::clipboard()->setText(QStringLiteral("1500\n800\n900"));
    m_panel->grid()->paste();
    settle();
    EXPECT_EQ(text(cell(model(), "P1")), QStringLiteral("1,500.00"));
    EXPECT_EQ(text(cell(model(), "P3")), QStringLiteral("900.00"));
    EXPECT_EQ(m_session.nextUndo()->op.code, "actuals-paste");
    m_session.undo();
    EXPECT_EQ(text(cell(model(), "P1")), QStringLiteral("1,200.00"));
}

TEST_F(ActualsPanelTest, AnImportBesideIsSeen)
{
    openPlan();
    show();
    m_session.run([this](store::Document &document) {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        options.existing = exchange::ExistingFacts::Add;
        return ops::importFile(document, m_folder.write("x.csv", "date,person,revenue\n2027-01-03,P3,8\n"), options)
            .changes;
    });
    settle();
    EXPECT_EQ(text(cell(model(), "P3")), QStringLiteral("8.00"));
}

TEST_F(ActualsPanelTest, ClosingSaysWhatStaysOpenAndFreezesTheMonth)
{
    openPlan();
    show();
    QString missing;
    inDialog<ui::CloseDialog>([&](ui::CloseDialog &dialog) {
        missing = dialog.findChild<QLabel *>(QStringLiteral("close-missing"))->text();
        dialog.findChild<QPushButton *>(QStringLiteral("close-apply"))->click();
    });
    m_panel->reveal({QStringLiteral("actuals"), QStringLiteral("close-month")});
    settle();
    EXPECT_EQ(missing, QStringLiteral("No revenue is known of Cai Zhang, En Zhao, Fu Sun.\n"
                                      "No orders is known of Bo Wang, Cai Zhang, Di Chen, En Zhao, Fu Sun."));
    ASSERT_EQ(closings().size(), 1u);
    EXPECT_TRUE(m_panel->board()->isClosed());
    EXPECT_TRUE(isBarShown());
    EXPECT_TRUE(bar().startsWith(QStringLiteral("2027-01 was closed on "))) << bar().toStdString();
    EXPECT_FALSE(cell(model(), "P1").flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(months()->itemIcon(0).isNull());
}

TEST_F(ActualsPanelTest, ReopeningWantsAReason)
{
    openPlan();
    close(1);
    close(2);
    show();
    m_panel->showMonth(0);
    EXPECT_TRUE(bar().contains(QStringLiteral("reopen 2027-02 first"))) << bar().toStdString();
    inDialog<ui::ReopenDialog>([](ui::ReopenDialog &dialog) {
        auto *apply = dialog.findChild<QPushButton *>(QStringLiteral("reopen-apply"));
        EXPECT_FALSE(apply->isEnabled());
        dialog.findChild<QLineEdit *>(QStringLiteral("reopen-reason"))->setText(QStringLiteral("a late invoice"));
        apply->click();
    });
    m_panel->reveal({QStringLiteral("actuals"), QStringLiteral("reopen-month")});
    settle();
    ASSERT_EQ(closings().size(), 1u);
    EXPECT_EQ(m_panel->board()->position, 1) << "the last closed one";
    EXPECT_TRUE(cell(model(), "P1").flags() & Qt::ItemIsEditable);
}

TEST_F(ActualsPanelTest, ANoteIsWrittenOnTheCurrentCell)
{
    openPlan();
    show();
    m_panel->grid()->setCurrentIndex(cell(model(), "P3"));
    inDialog<ui::NoteDialog>([](ui::NoteDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("note-text"))->setPlainText(QStringLiteral("on leave"));
        dialog.accept();
    });
    m_actions.action(ActionId::CellNote)->trigger();
    settle();
    EXPECT_EQ(model().cell(cell(model(), "P3")).note, "on leave");
    QSignalSpy said(m_panel.get(), &ui::Panel::said);
    m_panel->grid()->setCurrentIndex(cell(model(), "N"));
    m_actions.action(ActionId::CellNote)->trigger();
    EXPECT_EQ(said.size(), 1) << "teams have none";
}

TEST_F(ActualsPanelTest, MeasuresAreChosenAndRemembered)
{
    openPlan();
    show();
    m_panel->findChild<QAction *>(QStringLiteral("measure-visits"))->trigger();
    settle();
    EXPECT_TRUE(cell(model(), "P1", plan::Measure::Visits).isValid());
    m_panel->findChild<QAction *>(QStringLiteral("measure-orders"))->trigger();
    settle();
    EXPECT_FALSE(cell(model(), "P1", plan::Measure::Orders).isValid());
    show();
    EXPECT_TRUE(cell(model(), "P1", plan::Measure::Visits).isValid());
    m_panel->findChild<QAction *>(QStringLiteral("measures-usual"))->trigger();
    settle();
    EXPECT_FALSE(cell(model(), "P1", plan::Measure::Visits).isValid());
}

TEST_F(ActualsPanelTest, APlaceIsRevealed)
{
    openPlan();
    show();
    m_panel->reveal({QStringLiteral("actuals"),
                     {},
                     ui::EditTarget{{plan::Axis::Organisation, "P5", "2027-03"}, plan::Measure::Revenue}});
    EXPECT_EQ(m_panel->board()->position, 2);
    EXPECT_EQ(m_panel->grid()->currentIndex(), cell(model(), "P5"));
}

TEST_F(ActualsPanelTest, WithoutPeopleSaysWhatItWillShow)
{
    plan::PlanSettings settings;
    settings.company = "Empty";
    ops::createPlan(m_folder / "empty.qsplan", surroundings(), settings);
    ASSERT_TRUE(m_session.open(m_folder / "empty.qsplan"));
    show();
    auto *import = m_panel->findChild<QPushButton *>(QStringLiteral("actuals-import"));
    ASSERT_TRUE(import->isVisible());
    QSignalSpy asked(m_actions.action(ActionId::Import), &QAction::triggered);
    import->click();
    EXPECT_EQ(asked.size(), 1);
    m_session.close();
    settle();
}

TEST_F(ActualsPanelTest, SpeaksAnotherLanguageAtOnce)
{
    openPlan();
    close(1);
    show();
    m_panel->showMonth(0);
    const QString english = bar();
    m_speech.change(text::Language::Chinese);
    settle();
    EXPECT_NE(bar(), english);
    EXPECT_EQ(m_panel->model().headerData(1, Qt::Horizontal).toString(), QStringLiteral("编码"));
}

} // namespace
} // namespace quotasmith::tests
